"""SIGTERM and SIGUSR1: a worker finishes the request in hand and ends with 0."""

import signal
import time

import pytest

from Support.cluster import lock, wait_for_waiter
from Support.contract import assert_answer, live
from Support.load import Load

SIGNALS = [signal.SIGTERM, signal.SIGUSR1]


def whole_lessons(platform, tokens):
    """Start, join, status and end in turn, for a lesson after the other; each answers 200."""
    while True:
        lesson = platform.lesson()
        host, path = tokens.access(lesson.host), f"/{lesson.webinar}/"
        yield "POST", f"/api/live/start{path}", host
        yield "GET", f"/api/live/join{path}", host
        yield "GET", f"/api/live/status{path}", None
        yield "POST", f"/api/live/end{path}", host


@pytest.mark.parametrize("number", SIGNALS)
def test_each_worker_drained_under_load_fails_no_request(api, instance, platform, tokens, number):
    # One client, because the requests of a lesson follow each other; end may not be repeated.
    with Load(api, whole_lessons(platform, tokens).__next__, clients=1) as load:
        for _ in range(3):
            for pid in instance.workers:
                load.wait_for(20)
                instance.replace_worker(pid, number)
        load.wait_for(50)
    assert load.failures == {}


@pytest.mark.parametrize("number", SIGNALS)
def test_a_draining_worker_answers_the_request_in_hand(
    person, worker, instance, platform, lesson, in_background, number
):
    one = worker()
    host = person(lesson.host, at=one)
    room = host.starts(lesson).json["room_name"]
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE webinars_event"):
        answer = in_background(host.starts, lesson)
        wait_for_waiter(platform)
        one.process.send_signal(number)
    assert_answer(answer.result(), live(room))
    assert one.process.wait(timeout=5) == 0


@pytest.mark.parametrize("number", SIGNALS)
def test_an_idle_worker_ends_at_once(person, worker, lesson, number):
    one = worker()
    person(None, at=one).asks_status(lesson)
    one.process.send_signal(number)
    assert one.process.wait(timeout=1) == 0


@pytest.mark.parametrize("number", SIGNALS)
def test_the_manager_replaces_idle_workers_at_once_ten_times_over(instance, number):
    for _ in range(10):
        for pid in instance.workers:
            began = time.monotonic()
            instance.replace_worker(pid, number)
            assert time.monotonic() - began < 1
