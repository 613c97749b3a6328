"""What is promised within some seconds, waited for once and together."""

import time
from itertools import pairwise
from types import SimpleNamespace

import pytest

from Support.contract import TICKET_NOT_VALID, assert_answer
from Support.processes import wait_until

MINUTE = 60
COMMENT = 20
POLLER = 45
HEARTBEAT = 30
# From one look of the hub at what nobody tells it to the next.
LOOK = 5
# Of a machine that is busy with the rest of the tests.
LATE = 3
HUBS = "SELECT count(*) FROM webinar_live.hub WHERE heartbeat_at > now() - interval '10 seconds'"


@pytest.fixture(scope="module")
def minute(platform, person, tickets, streams, hub_of_module):
    """A minute in the life of a few lessons."""
    it = SimpleNamespace()
    hub_of_module(WEBINAR_LIVE_HOST_GONE="0")
    hub = hub_of_module()
    wait_until(lambda: platform.value(HUBS) >= 3)
    it.lesson, it.deleted, it.deserted, it.hostless = (platform.lesson() for _ in range(4))
    it.ticket = tickets.get(it.lesson.webinar, it.lesson.student)

    def open(lesson, user, **options):
        ticket = tickets.get(lesson.webinar, user, in_room=True)
        return streams.open(lesson.webinar, ticket=ticket, **options)

    for lesson in (it.lesson, it.deserted, it.hostless):
        assert person(lesson.host).starts(lesson).status == 200
    withdrawn, switched_off = platform.person(), platform.person()
    for user in (withdrawn, switched_off):
        platform.register(user, it.lesson.webinar)
    it.streams = {
        "withdrawn": open(it.lesson, withdrawn),
        "switched off": open(it.lesson, switched_off),
        "deleted": open(it.deleted, it.deleted.student),
        "deleted, public": streams.open(it.deleted.webinar),
        "student": open(it.lesson, it.lesson.student),
        "host": open(it.lesson, it.lesson.host),
        "public": streams.open(it.lesson.webinar),
    }
    for stream in it.streams.values():
        assert stream.opening.kind == "status"

    ticket = tickets.get(it.deserted.webinar, it.deserted.student, in_room=True)
    it.watcher = streams.open(
        it.deserted.webinar, ticket=tickets.get(it.deserted.webinar, it.deserted.host)
    )
    cut = hub.streams.open(it.deserted.webinar, ticket=ticket)
    wait_for_count(it.watcher, 1)
    hub.process.kill()
    cut.wait_for_end()
    it.hub_killed = time.time()

    it.polled = time.monotonic()
    assert person(it.deserted.host).polls_presence(it.deserted).status == 200
    wait_for_count(it.watcher, 2)

    platform.run("DELETE FROM registrations_registration WHERE user_id = %s", withdrawn)
    platform.run("UPDATE auth_user SET is_active = false WHERE id = %s", switched_off)
    delete_webinar(platform, it.deleted.webinar)
    it.rights_lost = time.monotonic()
    # Nothing comes of it but after this time, and what ought to come does so before.
    time.sleep(max(0, it.rights_lost + MINUTE + LATE - time.monotonic()))
    yield it
    for stream in (*it.streams.values(), it.watcher):
        stream.close()


def wait_for_count(stream, count: int) -> None:
    stream.wait_until(
        lambda: [event.json["participant_count"] for event in stream.of("presence")][-1:] == [count]
    )


def delete_webinar(platform, webinar: int) -> None:
    """As Django does, which knows what hangs on it."""
    for table, column in (
        ("registrations_registration", "event_id"),
        ("communications_webinarchatmessage", "event_id"),
        ("live_sessions_livesession", "webinar_id"),
        ("webinars_event", "id"),
    ):
        platform.run(f"DELETE FROM {table} WHERE {column} = %s", webinar)


@pytest.mark.parametrize("who", ["withdrawn", "switched off", "deleted", "deleted, public"])
def test_who_loses_the_right_to_be_there_loses_the_stream(minute, who):
    ended = minute.streams[who].ended
    assert ended is not None
    assert ended - minute.rights_lost < MINUTE + LATE


def test_who_lost_the_right_does_not_count_any_more(minute, streams):
    assert streams.open(minute.lesson.webinar).opening.json["participant_count"] == 2


@pytest.mark.parametrize("who", ["student", "host", "public"])
def test_everyone_else_stays_and_is_told(minute, platform, who):
    stream = minute.streams[who]
    query = "UPDATE live_sessions_livesession SET is_active = NOT is_active WHERE webinar_id = %s"
    platform.run(query, minute.lesson.webinar)
    platform.run(query, minute.lesson.webinar)
    newest = "SELECT array_agg(id ORDER BY id) FROM webinar_live.event WHERE webinar_id = %s"
    written = platform.value(newest, minute.lesson.webinar)[-2:]
    stream.wait_until(lambda: stream.ids[-2:] == written, 1)
    assert stream.ended is None


@pytest.mark.parametrize("who", ["student", "host", "public"])
def test_a_stream_is_never_silent_for_more_than_twenty_seconds(minute, who):
    stream = minute.streams[who]
    told = [event.arrived for event in stream.received]
    signs = sorted([stream.opened, *told, *stream.answer.events.comments, time.monotonic()])
    assert len(signs) >= 4
    assert max(b - a for a, b in pairwise(signs)) < COMMENT + LATE


def test_a_time_of_zero_ends_no_session_whose_host_is_gone(minute, platform):
    assert platform.sessions(minute.hostless.webinar)[0]["is_active"]


def test_a_ticket_expires(minute, streams):
    stream = streams.open(minute.lesson.webinar, ticket=minute.ticket)
    assert_answer(stream.response, TICKET_NOT_VALID)


def test_who_polls_no_more_and_whom_a_killed_hub_saw_are_gone(minute, person):
    counts = [event.json["participant_count"] for event in minute.watcher.of("presence")]
    assert counts == [0, 1, 2, 1, 0]
    last = minute.watcher.of("presence")[-1].arrived
    assert POLLER - LATE < last - minute.polled < POLLER + LOOK + LATE
    listed = person(minute.deserted.host).asks_participants(minute.deserted).json
    assert [one["present"] for one in listed] == [False, False]


def test_the_stay_that_a_killed_hub_left_open_ends_with_its_last_heartbeat(minute, platform):
    left = wait_until(
        lambda: platform.value(
            """
            SELECT extract(epoch FROM left_at)::float FROM webinar_live.stay
             WHERE user_id = %s AND hub_id IS NOT NULL
            """,
            minute.deserted.student,
        )
    )
    assert minute.hub_killed - HEARTBEAT < left < minute.hub_killed + LATE
