"""Events without an id: what is on the air, and each session that begins or ends."""

import time

import psycopg
import pytest

from Support.contract import (
    BAD_REQUEST,
    NOT_FOUND,
    TICKET_NOT_VALID,
    assert_answer,
    method_not_allowed,
)

RIGHT_AWAY = 1
EVENTS = "/api/live/events/"


@pytest.fixture
def follow(subscribe, streams):
    """Opens streams without an id; what they are told of one lesson alone is what tests compare."""

    def follow(at=streams, **options):
        return subscribe(None, at=at, **options)

    return follow


def of(stream, lesson) -> list[dict]:
    told = [event.json for event in stream.of("status")]
    return [status for status in told if status["webinar"] == lesson.webinar]


def is_listed(opening: dict, kind: str, lesson) -> bool:
    return any(one["webinar"] == lesson.webinar for one in opening[kind])


def test_anyone_may_follow_what_is_on_the_air(follow):
    stream = follow(headers=(("Authorization", "Bearer not.a.token"),))
    response = stream.response
    assert (response.status, response.headers.get_content_type()) == (200, "text/event-stream")
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Accel-Buffering"] == "no"
    opening = stream.opening
    assert (opening.kind, opening.id) == ("active", None)
    assert set(opening.json) == {"sessions", "ended"}
    assert opening.arrived - stream.opened < RIGHT_AWAY
    assert 500 <= stream.answer.events.retry <= 60_000


def test_the_final_slash_is_optional(api):
    assert api.request("HEAD", EVENTS.rstrip("/")).status == 200


def test_each_start_and_end_is_told_with_its_webinar_and_times_and_no_room(
    person, follow, lesson, platform
):
    stream = follow()
    _ = stream.opening
    other = platform.lesson()
    rooms = [person(one.host).starts(one).json["room_name"] for one in (lesson, other)]
    answered = time.monotonic()
    stream.wait_until(lambda: of(stream, other))
    assert time.monotonic() - answered < RIGHT_AWAY
    (began,) = of(stream, lesson)
    assert set(began) == {"webinar", "is_active", "participant_count", "started_at", "ended_at"}
    assert (began["is_active"], began["participant_count"], began["ended_at"]) == (True, 0, None)
    assert person(lesson.host).ends(lesson).status == 200
    _, ended = stream.wait_until(lambda: len(told := of(stream, lesson)) == 2 and told)
    assert (ended["is_active"], ended["participant_count"]) == (False, 0)
    assert ended["started_at"] == began["started_at"] < ended["ended_at"]
    assert stream.ids == sorted(set(stream.ids))
    assert all(room not in event.data for room in rooms for event in stream.received)
    assert {event.kind for event in stream.received} == {"active", "status"}


def test_a_stream_opens_with_what_is_so_then(host, follow, lesson):
    host.starts(lesson)
    witness = follow()
    assert is_listed(witness.opening.json, "sessions", lesson)
    host.ends(lesson)
    witness.wait_until(lambda: of(witness, lesson))
    after = follow().opening.json
    assert is_listed(after, "ended", lesson)
    assert not is_listed(after, "sessions", lesson)


def test_nothing_is_replayed(host, follow, lesson):
    witness = follow()
    _ = witness.opening
    host.starts(lesson)
    witness.wait_until(lambda: of(witness, lesson))
    late = follow(after=1, last_event_id=1)
    assert is_listed(late.opening.json, "sessions", lesson)
    host.ends(lesson)
    late.wait_until(lambda: of(late, lesson))
    assert [status["is_active"] for status in of(late, lesson)] == [False]


def test_chat_and_presence_are_not_told(host, follow, subscribe, lesson, platform):
    stream = follow()
    room = subscribe(lesson.webinar, lesson.student, in_room=True)
    _ = stream.opening, room.opening
    host.starts(lesson)
    platform.say(lesson.student, lesson.webinar)
    room.wait_for("chat")
    room.wait_for("presence", 2)
    host.ends(lesson)
    stream.wait_until(lambda: len(of(stream, lesson)) == 2)
    assert {event.kind for event in stream.received} == {"active", "status"}


def test_who_comes_later_is_told_how_many_are_there(host, follow, subscribe, lesson):
    host.starts(lesson)
    witness = follow()
    _ = witness.opening
    room = subscribe(lesson.webinar, lesson.student, in_room=True)
    room.wait_until(lambda: any(one.json["participant_count"] == 1 for one in room.of("presence")))

    def count() -> int:
        sessions = follow().opening.json["sessions"]
        return next(
            one["participant_count"] for one in sessions if one["webinar"] == lesson.webinar
        )

    assert count() == 1


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_it_is_got_with_no_other_method(api, method):
    response = api.request(method, EVENTS)
    assert_answer(response, method_not_allowed(method))
    assert response.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_head_answers_like_get_and_ends(api):
    began = time.monotonic()
    response = api.request("HEAD", EVENTS)
    assert time.monotonic() - began < RIGHT_AWAY
    assert (response.status, response.body) == (200, b"")
    assert response.headers.get_content_type() == "text/event-stream"


def test_options_names_the_methods(api):
    response = api.request("OPTIONS", EVENTS)
    assert (response.status, response.headers["Allow"]) == (204, "GET, HEAD, OPTIONS")


def test_a_page_of_an_allowed_origin_may_follow_it(api):
    for method in ("HEAD", "OPTIONS"):
        headers = {"Origin": "https://allowed.example", "Access-Control-Request-Method": "GET"}
        response = api.request(method, EVENTS, headers=headers)
        assert response.headers["Access-Control-Allow-Origin"] == "https://allowed.example"


@pytest.mark.parametrize(
    "path", ["/api/live/events//", "/api/live/events/%0A", "/api/live/eventsx/"]
)
def test_what_only_begins_like_it_is_no_path(api, path):
    if path.endswith("//"):
        # nginx makes one slash of two.
        assert api.request("HEAD", path).status == 200
    else:
        assert_answer(api.get(path), NOT_FOUND)


def test_a_webinars_ticket_is_none_for_it_and_an_id_that_is_none_is_refused(
    follow, tickets, lesson
):
    ticket = tickets.get(lesson.webinar, lesson.student, in_room=False)
    assert_answer(follow(ticket=ticket).response, TICKET_NOT_VALID)
    assert_answer(follow(after="x").response, BAD_REQUEST)


def test_who_comes_to_a_hub_that_knows_costs_no_question(instance, hub, follow):
    one = hub()
    _ = follow(at=one.streams).opening
    with psycopg.connect(instance.facts["OWNER_DATABASE"]) as other:
        # Whoever asks for sessions now waits.
        other.execute("LOCK TABLE live_sessions_livesession IN ACCESS EXCLUSIVE MODE")
        streams = [follow(at=one.streams) for _ in range(100)]
        assert all(stream.opening.kind == "active" for stream in streams)


def test_comments_keep_a_stream_alive(follow):
    stream = follow()
    _ = stream.opening
    stream.wait_until(lambda: stream.answer.events.comments, 20)
