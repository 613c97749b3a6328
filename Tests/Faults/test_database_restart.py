"""PostgreSQL away and back: 503 with Retry-After, then 200, and no worker restarted."""

import time

import pytest

from Support.contract import UNAVAILABLE, assert_answer
from Support.load import Load, mixed_requests
from Support.processes import wait_until


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_restart_under_load_gives_503_then_200(
    api, instance, platform, cluster, live_lesson, tokens, mode
):
    workers = instance.workers
    with Load(api, mixed_requests(live_lesson, tokens)) as load:
        load.wait_for(200)
        cluster.stop(mode)
        time.sleep(2)
        cluster.start()
        started = time.monotonic()
        wait_until(lambda: load.answers[-1].status == 200, 10)
        time.sleep(6)
        recovered = time.monotonic()
        load.wait_for(200)
    platform.reconnect()
    assert instance.workers == workers
    assert {answer.status for answer in load.answers} == {200, 503}
    refused = [answer for answer in load.answers if answer.status == 503]
    assert all(int(answer.retry_after) >= 1 for answer in refused)
    assert max(answer.seconds for answer in load.answers) < 5
    assert max(answer.finished for answer in refused) < started + 6
    assert all(answer.status == 200 for answer in load.answers if answer.finished > recovered)


def test_while_postgresql_is_away_each_route_says_so_and_status_what_it_knew(
    api, host, anyone, platform, cluster, live_lesson
):
    known = anyone.asks_status(live_lesson)
    cluster.stop()
    try:
        time.sleep(2.1)
        for asks in (host.starts, host.joins, host.ends):
            assert_answer(asks(live_lesson), UNAVAILABLE)
        assert_answer(anyone.asks_status(live_lesson), (200, known.json))
        assert_answer(anyone.asks_status(f"{live_lesson.webinar}0000"), UNAVAILABLE)
        # What needs no database is judged as ever.
        assert anyone.starts("abc").status == 404
        assert api.post(f"/api/live/join/{live_lesson.webinar}/").status == 405
        assert anyone.starts(live_lesson, token="x").status == 401
    finally:
        cluster.start()
        platform.reconnect()


def test_a_start_that_was_answered_survives_a_crash_of_postgresql(host, platform, cluster, lesson):
    room = host.starts(lesson).json["room_name"]
    cluster.stop("immediate")
    cluster.start()
    platform.reconnect()
    assert platform.sessions(lesson.webinar)[0]["room_name"] == room


def test_connections_that_postgresql_ended_are_made_anew(host, instance, platform, live_lesson):
    workers = instance.workers
    platform.run(
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE usename = 'webinar_live_worker'
        """
    )
    answers = [host.joins(live_lesson).status for _ in range(20)]
    assert set(answers) <= {200, 503}
    wait_until(lambda: all(host.joins(live_lesson).status == 200 for _ in range(20)), 2)
    assert instance.workers == workers
