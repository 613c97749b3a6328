"""A session that ends, by whomever, ends its room, whatever becomes of the Jitsi server."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest

from Support.instance import free_port
from Support.processes import wait_until

SECRET = "an-app-secret-of-thirty-two-bytes-or-more"
ENDING = "SELECT count(*) FROM webinar_live.room_ending WHERE webinar_id = %s"


def conference(request) -> str:
    return parse_qs(urlsplit(request[0]).query)["conference"][0]


class Prosody:
    """Answers `muc_end_meeting`'s requests, and keeps them."""

    def __init__(self, port: int = 0):
        self.requests, self.status, self.delay = [], 200, 0.0
        prosody = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                prosody.requests.append((self.path, dict(self.headers), time.monotonic()))
                time.sleep(prosody.delay)
                self.send_response(prosody.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def asked(self, room: str) -> list:
        """The requests about one room: a hub ends those of other tests as well."""
        address = f"{room}@conference.jitsi.example"
        return [one for one in self.requests if conference(one) == address]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def prosody():
    prosody = Prosody()
    yield prosody
    prosody.close()


@pytest.fixture
def ending_hub(hub):
    """A hub that ends rooms at a port."""

    def start(port: int, **settings):
        return hub(
            WEBINAR_LIVE_JITSI_DOMAIN="jitsi.example",
            WEBINAR_LIVE_JITSI_APP_ID="school",
            WEBINAR_LIVE_JITSI_KEY=SECRET,
            WEBINAR_LIVE_JITSI_END_URL=f"http://127.0.0.1:{port}/end-meeting",
            **settings,
        )

    return start


def said(hub, words: str, lesson) -> list[str]:
    """What a hub has logged of one webinar."""
    about = f"webinar={lesson.webinar}"
    lines = hub.log.read_text().splitlines()
    return [line for line in lines if words in line and about in line.split()]


@pytest.fixture
def room(host, lesson):
    return host.starts(lesson).json["room_name"]


def test_a_session_that_its_host_ends_ends_its_room(
    ending_hub, prosody, host, lesson, room, platform
):
    ending_hub(prosody.port)
    host.ends(lesson)
    wait_until(lambda: prosody.asked(room), 20)
    path, headers, _ = prosody.asked(room)[0]
    assert path == f"/end-meeting?conference={room}@conference.jitsi.example"
    scheme, token = headers["Authorization"].split()
    claims = jwt.decode(token, SECRET, algorithms=["HS256"], audience="jitsi", issuer="school")
    assert scheme == "Bearer"
    assert claims["room"] == room
    assert claims["context"]["user"]["affiliation"] == "owner"
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)
    assert len(prosody.asked(room)) == 1


@pytest.mark.parametrize(
    "ends",
    [
        "UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = %s",
        "DELETE FROM live_sessions_livesession WHERE webinar_id = %s",
        "DELETE FROM webinars_event WHERE id = %s",
    ],
)
def test_so_does_one_that_django_or_a_dba_ends(ending_hub, prosody, lesson, room, platform, ends):
    ending_hub(prosody.port)
    if "webinars_event" in ends:
        platform.run("DELETE FROM registrations_registration WHERE event_id = %s", lesson.webinar)
    platform.run(ends, lesson.webinar)
    wait_until(lambda: prosody.asked(room), 20)
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)


def test_so_does_one_that_ended_because_its_host_was_gone(
    ending_hub, prosody, room, platform, lesson
):
    ending_hub(prosody.port, WEBINAR_LIVE_HOST_GONE="1")
    wait_until(lambda: prosody.asked(room), 40)
    assert platform.sessions(lesson.webinar)[0]["is_active"] is False


def test_of_several_hubs_one_ends_a_room(ending_hub, prosody, host, lesson, room, platform):
    for _ in range(3):
        ending_hub(prosody.port)
    host.ends(lesson)
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)
    assert len(prosody.asked(room)) == 1


def test_a_session_that_was_started_again_keeps_its_room(
    ending_hub, prosody, host, lesson, room, platform, person
):
    host.ends(lesson)
    host.starts(lesson)
    other = platform.lesson()
    ended = person(other.host).starts(other).json["room_name"]
    person(other.host).ends(other)
    ending_hub(prosody.port)
    # The other's room is ended by the same look at all of them.
    wait_until(lambda: prosody.asked(ended), 20)
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)
    assert not prosody.asked(room)
    host.ends(lesson)
    wait_until(lambda: prosody.asked(room), 20)


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (401, "the Jitsi server does not take the site's key (status 401)"),
        (500, "the Jitsi server answers with status 500"),
    ],
)
def test_a_server_that_refuses_is_asked_again_and_the_log_says_why(
    ending_hub, prosody, host, lesson, room, platform, status, cause
):
    prosody.status = status
    hub = ending_hub(prosody.port)
    host.ends(lesson)
    wait_until(lambda: len(prosody.asked(room)) == 2, 30)
    first, second = (at for *_, at in prosody.asked(room))
    assert second - first >= 4.5
    prosody.status = 200
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 40)
    log = hub.log.read_text()
    assert cause in log
    assert len(said(hub, "cannot end a room yet", lesson)) == 1
    assert said(hub, "ended a room", lesson)
    assert room not in log
    assert SECRET not in log


def test_a_room_that_is_gone_already_has_ended(ending_hub, prosody, host, lesson, room, platform):
    prosody.status = 404
    hub = ending_hub(prosody.port)
    host.ends(lesson)
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)
    assert len(prosody.asked(room)) == 1
    assert not said(hub, "room", lesson)


def test_a_server_that_is_away_is_asked_when_it_is_back(ending_hub, host, lesson, room, platform):
    port = free_port()
    hub = ending_hub(port)
    host.ends(lesson)
    wait_until(lambda: said(hub, "cannot end a room yet", lesson), 20)
    prosody = Prosody(port)
    try:
        wait_until(lambda: prosody.asked(room), 30)
        wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)
    finally:
        prosody.close()


def test_a_server_that_does_not_answer_holds_up_no_stream(
    ending_hub, prosody, host, lesson, room, subscribe, platform
):
    prosody.delay = 8
    hub = ending_hub(prosody.port)
    host.ends(lesson)
    wait_until(lambda: prosody.asked(room), 20)
    began = time.monotonic()
    stream = subscribe(lesson.webinar, at=hub.streams)
    assert stream.opening.kind == "status"
    assert time.monotonic() - began < 2
    wait_until(lambda: "none within 5 seconds" in hub.log.read_text(), 20)
    prosody.delay = 0
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 40)


def test_a_server_that_never_takes_it_is_given_up_with_an_error(
    ending_hub, prosody, host, lesson, room, platform
):
    prosody.status = 500
    host.ends(lesson)
    platform.run(
        "UPDATE webinar_live.room_ending SET tries = 7 WHERE webinar_id = %s", lesson.webinar
    )
    hub = ending_hub(prosody.port)
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)
    (line,) = said(hub, "gave up ending a room", lesson)
    assert " error " in line
    assert "attempts=8" in line
    assert len(prosody.asked(room)) == 1


def test_what_no_hub_ends_is_forgotten(hub, host, lesson, room, platform):
    host.ends(lesson)
    platform.run(
        "UPDATE webinar_live.room_ending SET ended_at = now() - interval '61 minutes'"
        " WHERE webinar_id = %s",
        lesson.webinar,
    )
    hub()
    wait_until(lambda: platform.value(ENDING, lesson.webinar) == 0, 20)
