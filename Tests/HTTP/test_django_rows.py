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
