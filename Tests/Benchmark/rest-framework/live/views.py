"""Join and status as a Django project writes them: the ORM, one query a question."""

from datetime import timedelta

from django.utils.timezone import now
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from live.models import Event, LiveSession, Present, Registration

HIGHEST_ID = 2**63 - 1
FRESH = timedelta(seconds=30)


class Join(APIView):
    permission_classes = (IsAuthenticated,)

    def get(self, request, webinar):
        event = event_with(webinar, "live_session__presence")
        if event is None:
            return refusal(404, "webinar_not_found", "Webinar not found")
        if event.organizer_id != request.user.id and not is_registered(request.user, event):
            return refusal(403, "not_registered", "You must be registered for this webinar to join")
        session = getattr(event, "live_session", None)
        if session is None:
            return refusal(404, "session_not_found", "Live session not found")
        if not session.is_active:
            return refusal(403, "session_not_active", "Live session is not active")
        return Response(
            {
                "room_name": session.room_name,
                "is_active": True,
                "participant_count": participant_count(session),
            }
        )


class Status(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)

    def get(self, request, webinar):
        event = event_with(webinar, "live_session")
        if event is None:
            return refusal(404, "webinar_not_found", "Webinar not found")
        session = getattr(event, "live_session", None)
        is_active = session is not None and session.is_active
        room = session.room_name if is_active else None
        return Response({"is_active": is_active, "room_name": room})


def event_with(digits: str, related: str) -> Event | None:
    webinar = int(digits)
    if webinar > HIGHEST_ID:
        return None
    return Event.objects.select_related(related).filter(pk=webinar).first()


def is_registered(user, event: Event) -> bool:
    return Registration.objects.filter(user=user, event=event).exists()


def participant_count(session: LiveSession) -> int:
    """What the hub of events counted; where none runs, they are counted."""
    presence = getattr(session, "presence", None)
    if presence is not None and presence.counted_at > now() - FRESH:
        return presence.participant_count
    return Present.objects.filter(session=session).values("user").distinct().count()


def refusal(status: int, code: str, text: str) -> Response:
    return Response({"error": text, "code": code}, status)
