"""Writes that wait for the rows of their webinar are in nobody's way."""

import statistics
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from Support.cluster import lock, wait_for_waiter
from Support.instance import WORKERS
from Support.people import Person
from Support.processes import wait_until

ROWS = "SELECT FROM live_sessions_livesession WHERE webinar_id = ANY(%s) FOR UPDATE"
JOINS = 30


@pytest.fixture
def crowd():
    with ThreadPoolExecutor(100) as pool:
        yield pool.submit


def seconds_of(ask) -> float:
    began = time.monotonic()
    assert ask().status == 200
    return time.monotonic() - began


@pytest.mark.parametrize("presses", [Person.ends, Person.starts])
@pytest.mark.parametrize(("webinars", "each"), [(1, 47), (2 * WORKERS, 10)])
def test_nobody_else_waits_to_join(
    instance, platform, person, student, anyone, live_lesson, crowd, webinars, each, presses
):
    locked = [platform.lesson() for _ in range(webinars)]
    hosts = [person(one.host) for one in locked]
    for host, one in zip(hosts, locked, strict=True):
        assert host.starts(one).status == 200
        if presses is Person.starts:
            assert host.ends(one).status == 200
    with lock(instance.facts["OWNER_DATABASE"], ROWS, [one.webinar for one in locked]):
        answers = [
            crowd(presses, host, one)
            for host, one in zip(hosts, locked, strict=True)
            for _ in range(each)
        ]
        wait_for_waiter(platform)
        joins = [seconds_of(lambda: student.joins(live_lesson)) for _ in range(JOINS)]
        states = [seconds_of(lambda: anyone.asks_status(live_lesson)) for _ in range(JOINS)]
        tickets = [seconds_of(lambda: student.asks_ticket(live_lesson)) for _ in range(JOINS)]
        waiting = sum(not answer.done() for answer in answers)
    print(f"joins: median {statistics.median(joins):.4f} s, worst {max(joins):.4f} s")
    assert max(joins + states + tickets) < 1
    assert waiting > 0
    told = Counter(answer.result().status for answer in answers)
    assert set(told) <= {200, 404, 429, 503}


@pytest.mark.parametrize("presses", [Person.starts, Person.ends])
@pytest.mark.parametrize("claims", [{}, {"school": "x" * 1000}], ids=["", "of a long token"])
def test_one_caller_has_24_writes_in_hand_at_most(
    instance, platform, tokens, host, live_lesson, crowd, presses, claims
):
    host.ends(live_lesson)
    if presses is Person.ends:
        host.starts(live_lesson)
    token = tokens.access(live_lesson.host, **claims)
    with lock(instance.facts["OWNER_DATABASE"], ROWS, [live_lesson.webinar]):
        answers = [crowd(presses, host, live_lesson, token=token) for _ in range(47)]
        wait_for_waiter(platform)
        wait_until(lambda: sum(answer.done() for answer in answers) >= 47 - 24, 2)
        refused = [answer.result() for answer in answers if answer.done()]
    throttled = [answer for answer in refused if answer.status == 429]
    assert len(throttled) == 47 - 24
    for answer in throttled:
        assert answer.json["code"] == "throttled"
        assert answer.headers["Retry-After"] == "1"
    for answer in answers:
        answer.result()
    assert host.starts(live_lesson).status == 200


def test_the_limit_is_the_callers_and_closes_the_webinar_to_nobody_else(
    instance, api, person, platform, lesson, host, crowd
):
    """Whoever may not start it, or only says so in a token of their own making, is another."""
    head = (
        f"POST /api/live/start/{lesson.webinar}/ HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {person(lesson.outsider).token}\r\nContent-Length: 9\r\n\r\nx"
    ).encode()
    channels = [api.socket() for _ in range(40)]
    try:
        for channel in channels:
            channel.sendall(head)
        time.sleep(0.5)
        assert seconds_of(lambda: host.starts(lesson)) < 1
    finally:
        for channel in channels:
            channel.close()


def test_twenty_parallel_starts_of_one_caller_are_answered_after_a_short_lock(
    instance, platform, host, live_lesson, crowd
):
    host.ends(live_lesson)
    with lock(instance.facts["OWNER_DATABASE"], ROWS, [live_lesson.webinar]):
        answers = [crowd(host.starts, live_lesson) for _ in range(20)]
        wait_for_waiter(platform)
    told = [answer.result() for answer in answers]
    assert [answer.status for answer in told] == [200] * 20
    assert len({answer.json["room_name"] for answer in told}) == 1
