"""What the contract promises clients, as values."""

from Support.http import Response


def refused(status: int, code: str, text: str) -> tuple[int, dict]:
    """A refusal of the product."""
    return status, {"error": text, "code": code}


def rejected(status: int, code: str, text: str) -> tuple[int, dict]:
    """A refusal of HTTP."""
    return status, {"detail": text, "code": code}


NOT_PERMITTED = rejected(
    403, "permission_denied", "You do not have permission to perform this action."
)
BAD_REQUEST = rejected(400, "bad_request", "Bad request.")
NOT_FOUND = rejected(404, "not_found", "Not found.")
NO_WEBINAR = refused(404, "webinar_not_found", "Webinar not found")
NO_SESSION = refused(404, "session_not_found", "Live session not found")
NO_ACTIVE_SESSION = refused(404, "nothing_to_end", "No active live session found for this webinar")
SESSION_NOT_ACTIVE = refused(403, "session_not_active", "Live session is not active")
SESSION_FULL = refused(403, "session_full", "Live session is full")
START_NOT_ALLOWED = refused(
    403, "not_organizer", "Only the webinar organizer can start a live session"
)
END_NOT_ALLOWED = refused(
    403, "not_organizer", "Only the webinar organizer can end the live session"
)
NOT_REGISTERED = refused(403, "not_registered", "You must be registered for this webinar to join")
PARTICIPANTS_NOT_ALLOWED = refused(
    403, "not_organizer", "Only the webinar organizer can see the participants"
)
ATTENDANCE_NOT_ALLOWED = refused(
    403, "not_organizer", "Only the webinar's hosts and admins can see and correct who attended"
)
NOT_FINAL = refused(
    409,
    "attendance_not_final",
    "Who attended is not final yet. Ask again some minutes after the end",
)
NOT_ATTENDED = refused(
    404, "not_attended", "You have no certificate: you did not attend this webinar"
)
NO_CERTIFICATE = refused(404, "certificate_not_found", "There is no certificate with this number")
CERTIFICATE_REVOKED = refused(409, "certificate_revoked", "This certificate has been revoked")
FUNNEL_NOT_ALLOWED = refused(
    403, "not_organizer", "Only the webinar's hosts and admins can see who is stuck, and help"
)
SETTINGS_NOT_ALLOWED = refused(
    403, "not_organizer", "Only the webinar's hosts and admins can see and change its settings"
)
TICKET_NOT_VALID = refused(403, "ticket_not_valid", "Ticket not valid")
UNAVAILABLE = refused(503, "unavailable", "Service temporarily unavailable")
OUTCOME_UNKNOWN = refused(503, "outcome_unknown", "The outcome of this request is unknown")

CHAT_MUTED = refused(403, "chat_muted", "A host has muted you in this chat")
HOST_NOT_MUTED = refused(403, "host_not_muted", "Hosts of a webinar cannot be muted")
MODERATION_NOT_ALLOWED = refused(
    403, "not_organizer", "Only the webinar's hosts and admins keep order in its chat"
)

# What a stream with a ticket opens with.
OPENING = ["status", "webinar", "capture", "settings", "notice", "muted", "presence"]

REQUIRED = "This field is required."
BLANK = "This field may not be blank."

NO_ACTIVE_ACCOUNT = (401, {"detail": "No active account found with the given credentials"})
NO_CREDENTIALS = (401, {"detail": "Authentication credentials were not provided."})
BAD_AUTHORIZATION_HEADER = (
    401,
    {
        "detail": "Authorization header must contain two space-delimited values",
        "code": "bad_authorization_header",
    },
)
NO_USER_ID = (
    401,
    {
        "detail": "Token contained no recognizable user identification",
        "code": "token_not_valid",
    },
)
NO_USER = (401, {"detail": "User not found", "code": "user_not_found"})
INACTIVE_USER = (401, {"detail": "User is inactive", "code": "user_inactive"})


def token_not_valid(message: str) -> tuple[int, dict]:
    cause = {"token_class": "AccessToken", "token_type": "access", "message": message}
    body = {
        "detail": "Given token not valid for any token type",
        "code": "token_not_valid",
        "messages": [cause],
    }
    return 401, body


INVALID_TOKEN = token_not_valid("Token is invalid")
EXPIRED_TOKEN = token_not_valid("Token is expired")


def invalid(**errors: str) -> tuple[int, dict]:
    """The refusal of fields, each with its text."""
    return 400, {name: [text] for name, text in errors.items()}


def method_not_allowed(method: str) -> tuple[int, dict]:
    return rejected(405, "method_not_allowed", f'Method "{method}" not allowed.')


def live(room: str) -> tuple[int, dict]:
    """The success of start and status, in today's fields; clients ignore others."""
    return 200, {"room_name": room, "is_active": True}


def joined(room: str, participant_count: int = 0) -> tuple[int, dict]:
    """The success of join."""
    return 200, {"room_name": room, "is_active": True, "participant_count": participant_count}


NOT_LIVE = (200, {"is_active": False, "room_name": None})


def assert_answer(response: Response, expected: tuple[int, dict]) -> None:
    status, body = expected
    assert (response.status, response.json) == (status, body)
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Cache-Control"] == "no-store"
    challenge = 'Bearer realm="api"' if status == 401 else None
    assert response.headers["WWW-Authenticate"] == challenge
    if status == 503:
        assert int(response.headers["Retry-After"]) >= 1


# What makes a webinar, as a page sends it.
WEBINAR = {
    "title": "Photosynthesis",
    "description": "From leaf to molecule.",
    "date": "2999-12-30",
    "time": "09:30:00",
    "duration": 45,
    "price": "0.00",
}
