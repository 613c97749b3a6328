"""What a worker has given up on is given up in PostgreSQL too: nothing happens there later."""

import os
import signal
import time
from contextlib import contextmanager

import pytest

from Support import fastcgi
from Support.cluster import lock, wait_for_waiter
from Support.contract import OUTCOME_UNKNOWN, UNAVAILABLE, assert_answer
from Support.processes import wait_until
from Support.streams import unix_socket

HOST_ROW = "SELECT FROM auth_user WHERE id = {} FOR UPDATE"


AT_COMMIT = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"


@pytest.fixture
def busy(platform):
    """How many statements of workers PostgreSQL has in hand."""
    return lambda: platform.value(
        """
        SELECT count(*) FROM pg_stat_activity
         WHERE application_name = 'webinar-live' AND state <> 'idle'
        """
    )


@contextmanager
def slow_commit(platform, seconds: int):
    """Every write of a live session takes so long at COMMIT, where no statement timeout holds."""
    platform.run(
        f"""
        CREATE FUNCTION slow_commit() RETURNS trigger LANGUAGE plpgsql
            AS $$ BEGIN PERFORM pg_sleep({seconds}); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER slow_commit AFTER INSERT OR UPDATE ON live_sessions_livesession
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slow_commit()
        """
    )
    try:
        yield
    finally:
        platform.run("DROP FUNCTION slow_commit CASCADE")


def test_a_lock_that_commit_waits_for_is_given_up(
    host, instance, platform, lesson, busy, in_background
):
    with lock(instance.facts["OWNER_DATABASE"], HOST_ROW.format(lesson.host)):
        requests = [in_background(host.starts, lesson) for _ in range(12)]
        for request in requests:
            assert_answer(request.result(timeout=30), UNAVAILABLE)
        assert busy() == 0
    time.sleep(1)
    assert platform.sessions(lesson.webinar) == []
    assert host.starts(lesson).status == 200


def test_a_request_that_waited_for_a_worker_until_its_client_had_gone_is_not_begun(
    person, worker, platform, lesson, instance, in_background
):
    one, other = worker(), platform.lesson()
    path = f"/api/live/start/{lesson.webinar}/"
    token = person(lesson.host).token
    parameters = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": path,
        "REQUEST_ID": "0" * 32,
        "HTTP_AUTHORIZATION": f"Bearer {token}",
    }
    with lock(instance.facts["OWNER_DATABASE"], HOST_ROW.format(other.host)):
        waiting = in_background(person(other.host, at=one).starts, other)
        wait_for_waiter(platform)
        with unix_socket(one.path) as channel:
            channel.sendall(fastcgi.request(parameters, b""))
        assert_answer(waiting.result(timeout=30), UNAVAILABLE)
    # It serves one after the other: by now it has come to the one whose client has gone.
    assert person(None, at=one).asks_status(lesson).json["is_active"] is False
    assert platform.sessions(lesson.webinar) == []


def test_a_commit_beyond_the_deadline_is_cancelled_and_does_not_happen_later(
    person, worker, platform, lesson, busy
):
    one = worker(WEBINAR_LIVE_STATEMENT_TIMEOUT="500")
    host = person(lesson.host, at=one)
    with slow_commit(platform, seconds=6):
        began = time.monotonic()
        assert_answer(host.starts(lesson), UNAVAILABLE)
        assert 1 < time.monotonic() - began < 4
        assert busy() == 0
        time.sleep(6)
    assert platform.sessions(lesson.webinar) == []
    assert host.starts(lesson).status == 200


def test_a_commit_within_the_deadline_is_waited_for(person, worker, platform, lesson):
    one = worker(WEBINAR_LIVE_STATEMENT_TIMEOUT="1000")
    with slow_commit(platform, seconds=1):
        assert person(lesson.host, at=one).starts(lesson).status == 200
    assert len(platform.sessions(lesson.webinar)) == 1


def test_the_statement_of_a_worker_that_died_ends_soon(
    person, worker, instance, platform, lesson, busy, in_background
):
    one = worker(WEBINAR_LIVE_STATEMENT_TIMEOUT="60000")
    host = person(lesson.host, at=one)
    with lock(instance.facts["OWNER_DATABASE"], HOST_ROW.format(lesson.host)):
        request = in_background(host.starts, lesson)
        wait_until(lambda: busy() == 1)
        os.kill(one.process.pid, signal.SIGKILL)
        wait_until(lambda: busy() == 0, 3)
        with pytest.raises(ConnectionError):
            request.result(timeout=5)
    assert platform.sessions(lesson.webinar) == []


def test_a_start_that_postgresql_says_nothing_about_has_an_unknown_outcome(
    person, worker, cluster, platform, lesson, busy, in_background
):
    one = worker(WEBINAR_LIVE_STATEMENT_TIMEOUT="1000")
    host = person(lesson.host, at=one)
    with slow_commit(platform, seconds=3):
        request = in_background(host.starts, lesson)
        wait_until(lambda: platform.value(AT_COMMIT) == 1)
        with cluster.frozen():
            answer = request.result(timeout=15)
            assert (answer.status, answer.json) == OUTCOME_UNKNOWN
        wait_until(lambda: busy() == 0, 5)
