"""Rows as the platform's Django left them, and goes on writing them beside our workers."""

import pytest

from Support.contract import (
    NO_ACTIVE_SESSION,
    NOT_LIVE,
    SESSION_NOT_ACTIVE,
    assert_answer,
    joined,
    live,
)

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


def test_an_active_session_without_a_start_time_is_live(api, lesson, tokens, platform, room):
    platform.live_session(lesson.webinar, room, active=True)
    student, path = tokens.access(lesson.student), f"/api/live/join/{lesson.webinar}/"
    assert_answer(api.get(path, token=student), joined(room))
    status = api.get(f"/api/live/status/{lesson.webinar}/")
    assert_answer(status, (200, {"is_active": True, "room_name": room}))


def test_starting_an_active_session_without_a_start_time_keeps_its_room(
    api, lesson, tokens, platform, room
):
    platform.live_session(lesson.webinar, room, active=True)
    path = f"/api/live/start/{lesson.webinar}/"
    assert_answer(api.post(path, token=tokens.access(lesson.host)), live(room))


def test_an_active_session_without_a_start_time_can_be_ended(api, lesson, tokens, platform, room):
    platform.live_session(lesson.webinar, room, active=True)
    path = f"/api/live/end/{lesson.webinar}/"
    assert api.post(path, token=tokens.access(lesson.host)).status == 200
    (session,) = platform.sessions(lesson.webinar)
    assert not session["is_active"]


def test_an_ended_session_keeps_its_room_for_the_next_start(api, lesson, tokens, platform, room):
    platform.live_session(lesson.webinar, room, active=False)
    host = tokens.access(lesson.host)
    join, end = f"/api/live/join/{lesson.webinar}/", f"/api/live/end/{lesson.webinar}/"
    assert_answer(api.get(join, token=host), SESSION_NOT_ACTIVE)
    assert_answer(api.post(end, token=host), NO_ACTIVE_SESSION)
    assert_answer(api.get(f"/api/live/status/{lesson.webinar}/"), NOT_LIVE)
    start = f"/api/live/start/{lesson.webinar}/"
    assert_answer(api.post(start, token=host), live(room))
    assert platform.sessions(lesson.webinar)[0]["started_at"] is not None


@pytest.mark.parametrize("form", DJANGO_ROOMS)
def test_a_room_of_another_form_is_served_as_it_is(api, lesson, tokens, platform, form):
    room = form.format(id=lesson.webinar)[:255]
    platform.live_session(lesson.webinar, room, active=True)
    join, start = f"/api/live/join/{lesson.webinar}/", f"/api/live/start/{lesson.webinar}/"
    assert_answer(api.get(join, token=tokens.access(lesson.student)), joined(room))
    assert_answer(api.post(start, token=tokens.access(lesson.host)), live(room))
