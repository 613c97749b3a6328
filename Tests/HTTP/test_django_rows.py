"""Rows as the platform's Django left them, and goes on writing them beside our workers."""

from datetime import UTC, datetime

import pytest

from Support.contract import (
    NO_ACTIVE_SESSION,
    NOT_LIVE,
    SESSION_NOT_ACTIVE,
    assert_answer,
    joined,
    live,
)
from Support.jitsi import JitsiServer
from Support.processes import wait_until

DJANGO_ROOMS = ["webinar_{id}_ABCDEF12", "Lesson room {id}", "webinar_{id}_0123456789abcdef" * 8]


@pytest.fixture(scope="module", autouse=True)
def a_table_that_django_made(platform):
    """Django's table has no CHECK constraints; ours has them only where we made the table."""
    checks = platform.connection.execute(
        """
        SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
        WHERE conrelid = 'live_sessions_livesession'::regclass AND contype = 'c'
        """
    ).fetchall()
    for name, _ in checks:
        platform.run(f"ALTER TABLE live_sessions_livesession DROP CONSTRAINT {name}")
    yield
    platform.run("DELETE FROM live_sessions_livesession")
    for name, definition in checks:
        platform.run(f"ALTER TABLE live_sessions_livesession ADD CONSTRAINT {name} {definition}")


@pytest.fixture
def room(lesson):
    return f"webinar_{lesson.webinar}_0a1b2c3d"


def test_an_active_session_without_a_start_time_is_live(student, anyone, lesson, platform, room):
    platform.live_session(lesson.webinar, room, active=True)
    assert_answer(student.joins(lesson), joined(room))
    assert_answer(anyone.asks_status(lesson), (200, {"is_active": True, "room_name": room}))


def test_an_active_session_without_a_start_time_is_on_the_air(anyone, lesson, platform, room):
    platform.live_session(lesson.webinar, room, active=True)
    expected = {"webinar": lesson.webinar, "started_at": None, "participant_count": 0}
    wait_until(lambda: expected in anyone.get("/api/live/active/").json["sessions"], 2.05)


def test_lists_are_told_what_django_starts_and_ends(subscribe, lesson, platform, room):
    stream = subscribe(None)
    _ = stream.opening
    platform.live_session(lesson.webinar, room, active=True)
    platform.run(
        "UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = %s",
        lesson.webinar,
    )

    def told() -> list:
        events = [event.json for event in stream.of("status")]
        return [
            (event["is_active"], event["started_at"], event["ended_at"])
            for event in events
            if event["webinar"] == lesson.webinar
        ]

    stream.wait_until(lambda: told() == [(True, None, None), (False, None, None)], 2)


def test_starting_an_active_session_without_a_start_time_keeps_its_room(
    host, lesson, platform, room
):
    platform.live_session(lesson.webinar, room, active=True)
    assert_answer(host.starts(lesson), live(room))


def test_an_active_session_without_a_start_time_can_be_ended(host, lesson, platform, room):
    platform.live_session(lesson.webinar, room, active=True)
    assert host.ends(lesson).status == 200
    (session,) = platform.sessions(lesson.webinar)
    assert not session["is_active"]


def test_an_ended_session_keeps_its_room_for_the_next_start(host, anyone, lesson, platform, room):
    platform.live_session(lesson.webinar, room, active=False)
    assert_answer(host.joins(lesson), SESSION_NOT_ACTIVE)
    assert_answer(host.ends(lesson), NO_ACTIVE_SESSION)
    assert_answer(anyone.asks_status(lesson), NOT_LIVE)
    assert_answer(host.starts(lesson), live(room))
    assert platform.sessions(lesson.webinar)[0]["started_at"] is not None


@pytest.mark.parametrize("form", DJANGO_ROOMS)
def test_a_room_of_another_form_is_served_as_it_is(host, student, lesson, platform, form):
    room = form.format(id=lesson.webinar)[:255]
    platform.live_session(lesson.webinar, room, active=True)
    assert_answer(student.joins(lesson), joined(room))
    assert_answer(host.starts(lesson), live(room))


@pytest.mark.parametrize("form", DJANGO_ROOMS)
def test_a_jitsi_server_may_open_a_room_of_djangos_making(api, lesson, platform, form):
    room = form.format(id=lesson.webinar)[:255]
    platform.live_session(lesson.webinar, room, active=True)
    asked = room.lower()
    answer = JitsiServer(api).reserves(asked).json
    assert answer["name"] == asked
    # Django does not say when it started.
    assert datetime.fromisoformat(answer["start_time"]) <= datetime.now(UTC)
