"""PostgreSQL that neither answers nor refuses, or is slow: a deadline ends the wait."""

import time

import pytest

from Support.cluster import lock
from Support.contract import UNAVAILABLE, assert_answer
from Support.instance import WORKERS
from Support.people import Person
from Support.processes import wait_until

STATEMENT_SECONDS = 2
REQUEST_SECONDS = 10


@pytest.mark.parametrize("asks", [Person.starts, Person.joins, Person.ends])
def test_a_slow_statement_is_ended_at_the_deadline_and_the_worker_goes_on(
    host, instance, live_lesson, asks
):
    workers = instance.workers
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE live_sessions_livesession"):
        began = time.monotonic()
        assert_answer(asks(host, live_lesson), UNAVAILABLE)
        assert STATEMENT_SECONDS * 0.9 < time.monotonic() - began < STATEMENT_SECONDS * 2
    assert asks(host, live_lesson).status == 200
    assert instance.workers == workers


def test_the_deadline_is_a_setting(person, worker, instance, live_lesson):
    hasty = worker(WEBINAR_LIVE_STATEMENT_TIMEOUT="300")
    host = person(live_lesson.host, at=hasty)
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE live_sessions_livesession"):
        began = time.monotonic()
        assert_answer(host.joins(live_lesson), UNAVAILABLE)
        assert 0.25 < time.monotonic() - began < 1.5
    assert host.joins(live_lesson).status == 200


def test_a_frozen_postgresql_is_answered_with_503_and_forgotten_when_it_thaws(
    host, instance, cluster, live_lesson
):
    workers = instance.workers
    with cluster.frozen():
        for _ in range(WORKERS + 2):
            began = time.monotonic()
            assert_answer(host.joins(live_lesson), UNAVAILABLE)
            assert time.monotonic() - began < REQUEST_SECONDS
    wait_until(lambda: host.joins(live_lesson).status == 200, 10)
    assert instance.workers == workers


def test_when_postgresql_has_no_connection_left_workers_say_so_and_live(
    host, instance, platform, live_lesson
):
    workers = instance.workers
    platform.run("ALTER ROLE webinar_live_worker CONNECTION LIMIT 0")
    try:
        platform.run(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE usename = 'webinar_live_worker'
            """
        )
        answers = [host.joins(live_lesson) for _ in range(3 * WORKERS)]
    finally:
        platform.run("ALTER ROLE webinar_live_worker CONNECTION LIMIT -1")
    for answer in answers:
        assert_answer(answer, UNAVAILABLE)
    wait_until(lambda: host.joins(live_lesson).status == 200, 10)
    assert instance.workers == workers
