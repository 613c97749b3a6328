"""No room stays live for ever: a session whose host has been gone for the set time is ended."""

import time

import pytest

from Support.processes import wait_until

GONE = 3
# Leaving counts after the ten seconds that a reload may take.
GRACE = 10
# From one look of the hub at who is gone to the next.
LOOK = 5
LATE = 2


@pytest.fixture
def start_lesson(platform, person):
    """Makes a lesson that is live: `start_lesson()`."""

    def start_lesson():
        lesson = platform.lesson()
        assert person(lesson.host).starts(lesson).status == 200
        return lesson

    return start_lesson


def is_active(platform, lesson) -> bool:
    return platform.sessions(lesson.webinar)[0]["is_active"]


def end_told_to(stream):
    return next(event for event in stream.of("status") if not event.json["is_active"])


def test_a_session_ends_when_its_host_has_been_gone_for_the_set_time(
    subscribe, hub, start_lesson, platform, person
):
    streams = hub(WEBINAR_LIVE_HOST_GONE=str(GONE)).streams
    began = time.monotonic()
    stays, leaves, polls, never_came = (start_lesson() for _ in range(4))
    for lesson in (stays, leaves):
        host = subscribe(lesson.webinar, lesson.host, in_room=True, at=streams)
        host.wait_for("presence", 2)
    # A student holds no session open, nor does a host who only looks on from outside the room.
    student = subscribe(never_came.webinar, never_came.student, in_room=True, at=streams)
    subscribe(never_came.webinar, never_came.host, at=streams)
    viewer = subscribe(leaves.webinar, at=streams)
    host.close()
    left = time.monotonic()
    poller = person(polls.host)
    while time.monotonic() < left + max(GONE, GRACE) + LOOK + LATE:
        assert poller.polls_presence(polls).status == 200
        time.sleep(0.5)
    assert GONE - 1 < end_told_to(student).arrived - began < GONE + 2 * LOOK + LATE
    assert GONE - 1 < end_told_to(viewer).arrived - left < max(GONE, GRACE) + LOOK + LATE
    assert [is_active(platform, one) for one in (stays, leaves, polls, never_came)] == [
        True,
        False,
        True,
        False,
    ]
    (session,) = platform.sessions(leaves.webinar)
    assert session["end_time"] >= session["started_at"]


def test_a_session_that_cannot_be_ended_keeps_no_other_from_it(hub, start_lesson, platform):
    stuck, other = start_lesson(), start_lesson()
    platform.run(
        f"""
        ALTER TABLE live_sessions_livesession
        ADD CONSTRAINT stuck CHECK (is_active OR webinar_id <> {stuck.webinar}) NOT VALID
        """
    )
    try:
        one = hub(WEBINAR_LIVE_HOST_GONE=str(GONE))
        wait_until(lambda: not is_active(platform, other), GONE + 2 * LOOK + LATE)
        wait_until(lambda: "cannot end a live session" in one.log.read_text(), LATE)
        assert is_active(platform, stuck)
    finally:
        platform.run("ALTER TABLE live_sessions_livesession DROP CONSTRAINT stuck")


def test_a_hub_that_was_away_gives_the_host_time_to_return(subscribe, hub, start_lesson, platform):
    patience = LOOK + 4
    one = hub(WEBINAR_LIVE_HOST_GONE=str(patience))
    lesson = start_lesson()
    host = subscribe(lesson.webinar, lesson.host, in_room=True, at=one.streams)
    host.wait_until(
        lambda: any(told.json["participant_count"] == 1 for told in host.of("presence"))
    )
    one.process.kill()
    one.process.wait()
    host.wait_for_end()
    # Away for so long that the host counts as gone since then.
    for table, column in (
        ("webinar_live.hub", "heartbeat_at"),
        ("webinar_live.stay", "entered_at"),
        ("webinar_live.event", "created_at"),
        ("live_sessions_livesession", "started_at"),
    ):
        platform.run(f"UPDATE {table} SET {column} = {column} - interval '1 hour'")
    one.start()
    time.sleep(LOOK + 2)
    assert is_active(platform, lesson)
    returned = subscribe(lesson.webinar, lesson.host, in_room=True, at=one.streams)
    _ = returned.opening
    time.sleep(patience)
    assert is_active(platform, lesson)
