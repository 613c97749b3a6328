"""PostgreSQL that neither answers nor refuses, or is slow: a deadline ends the wait."""

import time

import pytest

from Support.cluster import lock
from Support.contract import UNAVAILABLE, assert_answer
from Support.instance import WORKERS
from Support.processes import wait_until

STATEMENT_SECONDS = 2
REQUEST_SECONDS = 10


@pytest.mark.parametrize(
    ("method", "action"), [("POST", "start"), ("GET", "join"), ("POST", "end")]
)
def test_a_slow_statement_is_ended_at_the_deadline_and_the_worker_goes_on(
    api, instance, live_lesson, tokens, method, action
):
    workers = instance.workers
    path, token = f"/api/live/{action}/{live_lesson.webinar}/", tokens.access(live_lesson.host)
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE live_sessions_livesession"):
        began = time.monotonic()
        assert_answer(api.request(method, path, token=token), UNAVAILABLE)
        assert STATEMENT_SECONDS * 0.9 < time.monotonic() - began < STATEMENT_SECONDS * 2
    assert api.request(method, path, token=token).status == 200
    assert instance.workers == workers


def test_the_deadline_is_a_setting(worker, instance, live_lesson, tokens):
    hasty = worker(WEBINAR_LIVE_STATEMENT_TIMEOUT="300")
    path, token = f"/api/live/join/{live_lesson.webinar}/", tokens.access(live_lesson.host)
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE live_sessions_livesession"):
        began = time.monotonic()
        assert_answer(hasty.get(path, token=token), UNAVAILABLE)
        assert 0.25 < time.monotonic() - began < 1.5
    assert hasty.get(path, token=token).status == 200


def test_a_frozen_postgresql_is_answered_with_503_and_forgotten_when_it_thaws(
    api, instance, cluster, live_lesson, tokens
):
    workers = instance.workers
    path, token = f"/api/live/join/{live_lesson.webinar}/", tokens.access(live_lesson.host)
    with cluster.frozen():
        for _ in range(WORKERS + 2):
            began = time.monotonic()
            assert_answer(api.get(path, token=token), UNAVAILABLE)
            assert time.monotonic() - began < REQUEST_SECONDS
    wait_until(lambda: api.get(path, token=token).status == 200, 10)
    assert instance.workers == workers


def test_when_postgresql_has_no_connection_left_workers_say_so_and_live(
    api, instance, platform, live_lesson, tokens
):
    workers = instance.workers
    path, token = f"/api/live/join/{live_lesson.webinar}/", tokens.access(live_lesson.host)
    platform.run("ALTER ROLE webinar_live_worker CONNECTION LIMIT 0")
    try:
        platform.run(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE usename = 'webinar_live_worker'
            """
        )
        answers = [api.get(path, token=token) for _ in range(3 * WORKERS)]
    finally:
        platform.run("ALTER ROLE webinar_live_worker CONNECTION LIMIT -1")
    for answer in answers:
        assert_answer(answer, UNAVAILABLE)
    wait_until(lambda: api.get(path, token=token).status == 200, 10)
    assert instance.workers == workers
