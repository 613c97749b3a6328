"""What is on the air, for lists of webinars: of everybody's rows, the platform's own included."""

import json
import re
import time
from datetime import UTC, datetime, timedelta

import pytest

from Support.contract import UNAVAILABLE, assert_answer, method_not_allowed
from Support.processes import wait_until

ACTIVE = "/api/live/active/"
MOMENT = r"[-0-9]{10}T[:0-9]{8}\.[0-9]{6}Z"
# An answer is kept for a second of nginx's clock.
FRESH = 2.05


def of(listed: list[dict], lesson) -> dict | None:
    """What a list says of a webinar; other tests' webinars are in it, too."""
    return next((one for one in listed if one["webinar"] == lesson.webinar), None)


def set_active(platform, lesson, minutes: int = 0) -> None:
    """Behind the workers' back, some minutes ago."""
    room = f"{lesson.room_prefix}0a1b2c3d"
    started = datetime.now(UTC) - timedelta(minutes=minutes)
    platform.live_session(lesson.webinar, room, active=True, started_at=started)


@pytest.fixture
def on_air(anyone):
    """What is said of a lesson once it is so: `on_air(lesson, "sessions")`."""

    def on_air(lesson, kind: str) -> dict:
        return wait_until(lambda: of(anyone.get(ACTIVE).json[kind], lesson), FRESH)

    return on_air


def test_a_session_that_is_active_is_on_the_air_and_one_that_has_ended_is_not(
    anyone, host, lesson, on_air
):
    room = host.starts(lesson).json["room_name"]
    session = on_air(lesson, "sessions")
    assert set(session) == {"webinar", "started_at", "participant_count"}
    assert re.fullmatch(MOMENT, session["started_at"])
    assert session["participant_count"] == 0
    assert host.ends(lesson).status == 200
    ended = on_air(lesson, "ended")
    assert set(ended) == {"webinar", "started_at", "ended_at"}
    assert ended["started_at"] == session["started_at"] < ended["ended_at"]
    response = anyone.get(ACTIVE)
    assert of(response.json["sessions"], lesson) is None
    assert room.encode() not in response.body


def test_it_counts_who_is_there(host, lesson, on_air, subscribe, anyone):
    host.starts(lesson)
    subscribe(lesson.webinar, lesson.student, in_room=True)
    on_air(lesson, "sessions")
    wait_until(lambda: of(anyone.get(ACTIVE).json["sessions"], lesson)["participant_count"] == 1, 5)


def test_it_is_for_anyone_and_no_authorization_is_looked_at(api):
    response = api.get(ACTIVE, headers={"Authorization": "Bearer not.a.token"})
    assert response.status == 200
    assert set(response.json) == {"sessions", "ended"}
    assert response.headers["Cache-Control"] == "no-store"


def test_however_it_is_spelled_a_worker_is_asked_once_a_second(api, instance):
    began = time.monotonic()
    answers = [api.get(f"{ACTIVE}?{number}") for number in range(40)]
    seconds = time.monotonic() - began
    ids = {answer.headers["X-Request-ID"] for answer in answers}
    lines = [line for line in instance.logs_with(answers[-1]).splitlines() if line[:1] == "{"]
    ours = [line for line in map(json.loads, lines) if line["request_id"] in ids]
    assert len(ours) == 40
    assert len([line for line in ours if line["upstream_status"]]) <= seconds + 1


@pytest.mark.parametrize("path", [ACTIVE, ACTIVE.rstrip("/"), ACTIVE + "?x=%0A"])
def test_every_spelling_is_one_answer(api, path):
    assert set(api.get(path).json) == {"sessions", "ended"}


@pytest.mark.parametrize("first", ["HEAD", "GET"])
def test_head_and_get_do_not_spoil_each_other(api, first):
    second = {"HEAD": "GET", "GET": "HEAD"}[first]
    answers = {method: api.request(method, ACTIVE) for method in (first, second)}
    assert answers["GET"].json["sessions"] is not None
    assert (answers["HEAD"].status, answers["HEAD"].body) == (200, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_it_is_got_with_no_other_method(api, method):
    response = api.request(method, ACTIVE)
    assert_answer(response, method_not_allowed(method))
    assert response.headers["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize(
    "path", ["/api/live/active%0A", "/api/live/active//x", "/api/live/active/1/"]
)
def test_what_only_begins_like_it_is_no_path(api, path):
    assert api.get(path).status == 404


def test_an_answer_is_kept_for_a_moment_and_not_for_long(anyone, lesson, platform, on_air):
    # Begins with an answer that is new, so that it is still kept once the session is there.
    before = anyone.get(ACTIVE).body
    other = platform.lesson()
    set_active(platform, other)
    wait_until(lambda: anyone.get(ACTIVE).body != before, FRESH)
    set_active(platform, lesson)
    assert of(anyone.get(ACTIVE).json["sessions"], lesson) is None
    on_air(lesson, "sessions")


def test_what_ended_more_than_a_day_ago_is_not_told(anyone, host, lesson, platform, on_air):
    other = platform.lesson()
    for one, ended in ((lesson, "25 hours"), (other, "23 hours")):
        platform.live_session(one.webinar, f"{one.room_prefix}0a1b2c3d", active=False)
        platform.run(
            """
            UPDATE live_sessions_livesession
               SET started_at = now() - interval '26 hours', end_time = now() - %s::interval
             WHERE webinar_id = %s
            """,
            ended,
            one.webinar,
        )
    on_air(other, "ended")
    assert of(anyone.get(ACTIVE).json["ended"], lesson) is None


def test_newest_comes_first(anyone, platform, on_air):
    lessons = [platform.lesson() for _ in range(3)]
    for minutes, one in zip((5, 1, 3), lessons, strict=True):
        set_active(platform, one, minutes)
    on_air(lessons[2], "sessions")
    listed = [one["webinar"] for one in anyone.get(ACTIVE).json["sessions"]]
    known = [listed.index(one.webinar) for one in lessons]
    assert known[1] < known[2] < known[0]


def test_without_a_database_a_worker_says_so(worker):
    response = worker(WEBINAR_LIVE_DATABASE="host=/nowhere").get(ACTIVE)
    assert_answer(response, UNAVAILABLE)
