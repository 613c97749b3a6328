"""What people ask of the API, a verb each: a test spells no path unless the path is its subject."""

from Support.http import Client, Response
from Support.platform import Lesson
from Support.tokens import Signer
from Support.worker import Worker

# What holds where nothing is decided (contract, section 9).
DEFAULT_SETTINGS = {
    "entry": "registered",
    "audience": "talks",
    "lobby": False,
    "password": None,
    "participant_limit": None,
    "muted_on_entry": False,
    "chat": "everyone",
    "screen_share": "everyone",
    "attended_after": None,
    "stream_key": None,
    "stream_link": None,
    "co_hosts": [],
    "speakers": [],
}


class Person:
    """Somebody at the API, signed in as `user` by one token for all that they do, or not at all.

    A webinar is named by its lesson or its id. The options are the client's; a `token` among them
    takes the place of the person's own.
    """

    def __init__(self, api: Client | Worker, tokens: Signer, user: int | None = None):
        self.api, self.user = api, user
        self.token = None if user is None else tokens.access(user)

    def starts(self, webinar, **options) -> Response:
        return self.post(f"/api/live/start/{id_of(webinar)}/", **options)

    def ends(self, webinar, **options) -> Response:
        return self.post(f"/api/live/end/{id_of(webinar)}/", **options)

    def joins(self, webinar, **options) -> Response:
        return self.get(f"/api/live/join/{id_of(webinar)}/", **options)

    def asks_status(self, webinar, **options) -> Response:
        return self.get(f"/api/live/status/{id_of(webinar)}/", **options)

    def asks_participants(self, webinar, **options) -> Response:
        return self.get(f"/api/live/participants/{id_of(webinar)}/", **options)

    def asks_settings(self, webinar, **options) -> Response:
        return self.get(f"/api/live/settings/{id_of(webinar)}/", **options)

    def sets(self, webinar, **settings) -> Response:
        """The whole document: what is named, and the defaults for the rest."""
        path = f"/api/live/settings/{id_of(webinar)}/"
        return self.request("PUT", path, message=DEFAULT_SETTINGS | settings)

    def asks_attendance(self, webinar, query="", **options) -> Response:
        return self.get(f"/api/live/attendance/{id_of(webinar)}/{query}", **options)

    def corrects(self, webinar, user, state, reason="Was there", **options) -> Response:
        path = f"/api/live/attendance/{id_of(webinar)}/{user}/"
        message = {"state": state, "reason": reason}
        return self.request("PUT", path, **{"message": message} | options)

    def asks_analytics(self, query="", **options) -> Response:
        return self.get(f"/api/live/analytics/{query}", **options)

    def asks_teachers(self, query="", **options) -> Response:
        return self.get(f"/api/live/analytics/teachers/{query}", **options)

    def asks_audience(self, webinar, **options) -> Response:
        return self.get(f"/api/live/analytics/{id_of(webinar)}/", **options)

    def asks_certificate(self, webinar, **options) -> Response:
        return self.post(f"/api/live/certificates/{id_of(webinar)}/", **options)

    def asks_certificates(self, webinar, **options) -> Response:
        """Of everybody."""
        return self.get(f"/api/live/certificates/{id_of(webinar)}/", **options)

    def verifies(self, certificate: str, **options) -> Response:
        return self.get(f"/api/live/verify/{certificate}/", **options)

    def prints(self, certificate: str, query="", **options) -> Response:
        return self.get(f"/api/live/certificates/{certificate}.pdf{query}", **options)

    def tells(self, webinar, step, failed=None, has_stream=True, **options) -> Response:
        """How far the page has come on the way into the room."""
        message = {"step": step, "failed": failed, "has_stream": has_stream}
        path = f"/api/live/progress/{id_of(webinar)}/"
        return self.post(path, **{"message": message} | options)

    def asks_funnel(self, webinar, query="", **options) -> Response:
        return self.get(f"/api/live/funnel/{id_of(webinar)}/{query}", **options)

    def helps(self, webinar, user, **options) -> Response:
        path = f"/api/live/funnel/{id_of(webinar)}/help/{user}/"
        return self.request("PUT", path, **options)

    def asks_recordings(self, webinar, **options) -> Response:
        return self.get(f"/api/live/recordings/{id_of(webinar)}/", **options)

    def removes_recording(self, webinar, recording, **options) -> Response:
        path = f"/api/live/recordings/{id_of(webinar)}/{recording}/"
        return self.request("DELETE", path, **options)

    def polls_presence(self, webinar, **options) -> Response:
        return self.post(f"/api/live/presence/{id_of(webinar)}/", **options)

    def asks_ticket(self, webinar, body: bytes = b"{}", **options) -> Response:
        return self.post(f"/api/live/events/{id_of(webinar)}/ticket/", body=body, **options)

    def writes(self, webinar, text="Hello", **options) -> Response:
        message = {"event": id_of(webinar), "message": text}
        return self.post("/api/communications/chat/", message=message, **options)

    def reads(self, webinar, after=None, **options) -> Response:
        """What was written, or the first of it after a message."""
        query = f"event={id_of(webinar)}" + ("" if after is None else f"&after={after}")
        return self.get(f"/api/communications/chat/?{query}", **options)

    def reads_before(self, webinar, message, **options) -> Response:
        path = f"/api/communications/chat/?event={id_of(webinar)}&before={message}"
        return self.get(path, **options)

    def removes(self, message, **options) -> Response:
        """A line of the chat."""
        return self.request("DELETE", f"/api/communications/chat/{message}/", **options)

    def mutes(self, webinar, user, **options) -> Response:
        path = f"/api/live/chat/{id_of(webinar)}/muted/{user}/"
        return self.request("PUT", path, **options)

    def unmutes(self, webinar, user, **options) -> Response:
        path = f"/api/live/chat/{id_of(webinar)}/muted/{user}/"
        return self.request("DELETE", path, **options)

    def asks_muted(self, webinar, **options) -> Response:
        return self.get(f"/api/live/chat/{id_of(webinar)}/muted/", **options)

    def puts_notice(self, webinar, text="Books away", **options) -> Response:
        path = f"/api/live/chat/{id_of(webinar)}/notice/"
        return self.request("PUT", path, message={"text": text}, **options)

    def captures(self, webinar, mode="file", **options) -> Response:
        path = f"/api/live/capture/{id_of(webinar)}/"
        return self.request("PUT", path, **{"message": {"mode": mode}} | options)

    def ends_capture(self, webinar, mode=None, **options) -> Response:
        query = f"?mode={mode}" if mode else ""
        return self.request("DELETE", f"/api/live/capture/{id_of(webinar)}/{query}", **options)

    def asks_stream_key(self, webinar, **options) -> Response:
        return self.post(f"/api/live/capture/{id_of(webinar)}/key/", **options)

    def drops_notice(self, webinar, **options) -> Response:
        return self.request("DELETE", f"/api/live/chat/{id_of(webinar)}/notice/", **options)

    def asks_webinars(self, **options) -> Response:
        return self.get("/api/webinars/", **options)

    def asks_webinar(self, webinar, **options) -> Response:
        return self.get(f"/api/webinars/{id_of(webinar)}/", **options)

    def replaces(self, webinar, **fields) -> Response:
        return self.request("PUT", f"/api/webinars/{id_of(webinar)}/", message=fields)

    def changes(self, webinar, **fields) -> Response:
        return self.request("PATCH", f"/api/webinars/{id_of(webinar)}/", message=fields)

    def deletes(self, webinar, **options) -> Response:
        return self.request("DELETE", f"/api/webinars/{id_of(webinar)}/", **options)

    def makes_calendar(self, **options) -> Response:
        return self.post("/api/live/calendar/", **options)

    def ends_calendar(self, **options) -> Response:
        return self.request("DELETE", "/api/live/calendar/", **options)

    def registers(self, webinar, **options) -> Response:
        message = {"event": id_of(webinar)}
        return self.post("/api/registrations/register/", message=message, **options)

    def registers_list(self, webinar, *accounts, **options) -> Response:
        message = {"event": id_of(webinar), "accounts": accounts}
        return self.post("/api/registrations/register_list/", message=message, **options)

    def asks_registrations(self, **options) -> Response:
        return self.get("/api/registrations/my_registrations/", **options)

    def asks_registered(self, webinar, more="", **options) -> Response:
        return self.get(f"/api/registrations/?event={id_of(webinar)}{more}", **options)

    def unregisters(self, registration, **options) -> Response:
        path = f"/api/registrations/{registration}/unregister/"
        return self.request("DELETE", path, **options)

    def get(self, path: str, **options) -> Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options) -> Response:
        return self.request("POST", path, **options)

    def request(self, method: str, path: str, **options) -> Response:
        return self.api.request(method, path, **{"token": self.token} | options)


def id_of(webinar):
    """Also what is no id: tests ask for that too."""
    return webinar.webinar if isinstance(webinar, Lesson) else webinar
