"""PostgreSQL away and back: 503 with Retry-After, then 200, and no worker restarted."""

import time
from collections import defaultdict

import pytest

from Support.contract import UNAVAILABLE, assert_answer
from Support.description import Description
from Support.load import Load, mixed_requests
from Support.processes import wait_until

METHODS = {"get", "post", "put", "patch", "delete"}


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


@pytest.fixture
def operations(live_lesson):
    """Each of the API but streams, which are the hub's, with ids of what there is."""
    places = defaultdict(lambda: live_lesson.student, id=live_lesson.webinar, token="x" * 43)
    return [
        (method.upper(), path.format_map(places))
        for path, methods in Description.of_the_program().document["paths"].items()
        for method, operation in methods.items()
        if method in METHODS and "text/event-stream" not in str(operation["responses"].get("200"))
    ]


def test_while_postgresql_is_away_no_route_says_anything_else(host, platform, cluster, operations):
    cluster.stop()
    try:
        # What is kept of before is not asked for.
        time.sleep(2.1)
        answers = {asked: host.request(*asked) for asked in operations}
    finally:
        cluster.start()
        platform.reconnect()
    unavailable = [answer for answer in answers.values() if answer.status == 503]
    for answer in unavailable:
        assert_answer(answer, UNAVAILABLE)
    # Keys, signatures and what a sign-in lacks are judged before anything is looked up.
    assert {answer.status for answer in answers.values()} == {503, 400, 401, 403}
    assert len(unavailable) > len(operations) * 0.7


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
