"""The list of webinars: kept for a second for whoever has not signed in, and in nobody's way."""

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from Support.contract import NO_CREDENTIALS, assert_answer
from Support.instance import WORKERS
from Support.processes import children, wait_until
from Support.recorder import recorded_request

pytestmark = pytest.mark.usefixtures("few_webinars")

LIST = "/api/webinars/"
KNOWN = "status=live&search=a%20b&organizer=me&registered=me&from=1&to=2&limit=3&offset=4&"


@pytest.fixture
def fresh():
    """The second begins in which nothing is kept of the tests before."""
    time.sleep(2.1)


@pytest.fixture
def schedule(platform, lesson):
    """Makes webinars that are gone after the test: `schedule("1 day", 600)` begins as many then."""
    made = []

    def schedule(begins, count=1, duration=60, status=""):
        new = platform.schedule(begins, count, duration, status, "A plan", lesson.host)
        made.extend(new)
        return new

    yield schedule
    platform.forget(made)


def listed(response) -> list[int]:
    assert response.status == 200
    return [webinar["id"] for webinar in response.json]


@pytest.mark.usefixtures("fresh")
def test_what_has_an_active_session_comes_before_all_that_is_to_come(anyone, platform, schedule):
    (old,) = schedule("-400 days")
    schedule("1 day", 600)
    platform.live_session(old, f"webinar_{old}_00000000", active=True, started_at="now")
    webinars = anyone.asks_webinars().json
    assert len(webinars) == 500
    active = platform.values("SELECT webinar_id FROM live_sessions_livesession WHERE is_active")
    is_first = [one["status"] == "live" or one["id"] in active for one in webinars]
    assert is_first == sorted(is_first, reverse=True)
    assert is_first[[one["id"] for one in webinars].index(old)]


@pytest.mark.usefixtures("fresh")
def test_what_is_live_comes_first_then_what_is_to_come_then_what_is_past(student, schedule):
    longest = schedule("-3 days", duration=14_400)
    by_hand = schedule("-2 days", status="live")
    past = schedule("-90 minutes", 3)
    running = schedule("-10 minutes")
    called_off = schedule("30 days", status="completed")
    put_off = schedule("-5 days", status="upcoming")
    to_come = schedule("1 minute", 3)
    order = running + by_hand + longest + put_off + to_come + called_off + past
    assert [one for one in listed(student.asks_webinars()) if one in order] == order


@pytest.mark.usefixtures("fresh")
def test_the_soonest_of_many_is_listed_and_the_last_is_not(student, schedule):
    to_come = schedule("1 minute", 600)
    ids = listed(student.asks_webinars())
    assert len(ids) == 500
    assert to_come[0] in ids
    assert to_come[-1] not in ids


def ids(response) -> set[int]:
    assert response.status == 200
    return {webinar["id"] for webinar in response.json}


@pytest.mark.usefixtures("fresh")
def test_the_list_of_a_second_is_one_for_everybody(anyone, platform, lesson):
    before = ids(anyone.asks_webinars())
    new = platform.webinar(organizer=lesson.host)
    assert ids(anyone.asks_webinars()) == before
    time.sleep(2.1)
    assert new in ids(anyone.asks_webinars())


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("signed_in_first", [True, False])
def test_who_is_signed_in_has_a_list_of_their_own(anyone, student, lesson, signed_in_first):
    def registered(who) -> bool:
        (mine,) = [one for one in who.asks_webinars().json if one["id"] == lesson.webinar]
        return mine["is_registered"]

    for who in (student, anyone, student) if signed_in_first else (anyone, student, anyone):
        assert registered(who) == (who is student)


@pytest.mark.usefixtures("fresh")
def test_a_refusal_is_not_kept(anyone, person):
    bad = anyone.asks_webinars(token="x.y.z")
    assert bad.status == 401
    ids(anyone.asks_webinars())
    assert anyone.asks_webinars(token="x.y.z").status == 401


@pytest.mark.usefixtures("fresh")
def test_a_new_webinar_is_not_asked_of_the_cache(anyone, api):
    ids(anyone.asks_webinars())
    assert_answer(api.post(LIST, message={}), NO_CREDENTIALS)


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize("first", ["HEAD", "GET"])
def test_head_and_get_do_not_spoil_each_other(api, first):
    second = {"HEAD": "GET", "GET": "HEAD"}[first]
    answers = {method: api.request(method, LIST) for method in (first, second)}
    assert ids(answers["GET"])
    assert (answers["HEAD"].status, answers["HEAD"].body) == (200, b"")


@pytest.mark.usefixtures("fresh")
def test_nothing_but_what_the_list_knows_makes_another_entry(api, anyone, platform, lesson):
    before = ids(anyone.asks_webinars())
    platform.webinar(organizer=lesson.host)
    headers = {"Cookie": "a=b", "Origin": "https://allowed.example", "Accept-Language": "de"}
    for path in (f"{LIST}?x=1", f"{LIST}?_=2&STATUS=live", LIST.rstrip("/"), "/api//webinars/"):
        assert ids(api.get(path, headers=headers)) == before


@pytest.mark.parametrize(
    ("query", "told"),
    [("", ""), ("x=1&page=2", ""),
     ("offset=4&limit=3&to=2&from=1&registered=me&organizer=me&search=a%20b&status=live", KNOWN),
     ("status=past&x&status=live", "status=live&"), ("mystatus=1&xlimit=2&limit=3", "limit=3&")],
)  # fmt: skip
def test_a_worker_is_told_the_known_parameters_in_one_order(instance, query, told):
    with instance.pool_out_of_reach("LISTS") as path, recorded_request(path) as parameters:
        # Signed in, so that nothing is kept of this stand-in's answer.
        instance.client().get(f"{LIST}?{query}", token="x")
    assert parameters["QUERY_STRING"] == told
    assert parameters["PATH_INFO"] == LIST


def test_how_many_there_are_is_kept_with_a_part_of_them(instance):
    api = instance.client()
    path = f"{LIST}?search={time.time_ns()}"
    answer = b"Status: 200 OK\r\nX-Total-Count: 7\r\n\r\n[]"
    with instance.pool_out_of_reach("LISTS") as socket, recorded_request(socket, answer):
        first = api.get(path)
    for response in (first, api.get(path)):
        assert (response.body, response.headers["X-Total-Count"]) == (b"[]", "7")


@contextmanager
def held(workers):
    """They stand still, and what is asked of them waits."""
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)
    try:
        yield
    finally:
        for worker in workers:
            os.kill(worker, signal.SIGCONT)


def test_one_address_has_a_hundred_lists_in_the_pool_at_most(instance, api):
    """Made-up values of what the list knows are asked of a worker each; 60 at once, 50 a second."""
    pool = children(int(instance.facts["LISTS_POOL_PID"]))
    at = instance.client(source="127.0.0.2")
    with ThreadPoolExecutor(200) as background, held(pool):
        lists = [background.submit(at.get, f"{LIST}?search=made-up-{n}") for n in range(200)]
        wait_until(lambda: sum(each.done() for each in lists) >= 100, 12)
        # What everybody asks for is asked once, and nobody is refused it.
        plain = [background.submit(at.get, LIST) for _ in range(5)]
        time.sleep(1)
        assert not any(each.done() for each in plain)
    answers = [each.result() for each in lists]
    assert [answer.status for answer in answers].count(200) == 100
    refused = [answer for answer in answers if answer.status != 200]
    assert {(answer.status, answer.json["code"]) for answer in refused} == {(429, "throttled")}
    assert {each.result().status for each in plain} == {200}


def test_lists_that_wait_hold_up_no_join(instance, host, student, live_lesson, person):
    pool = children(int(instance.facts["LISTS_POOL_PID"]))
    assert 0 < len(pool) <= (WORKERS + 1) // 2
    with ThreadPoolExecutor(20) as background, held(pool):
        lists = [background.submit(student.asks_webinars) for _ in range(20)]
        wait_until(lambda: all(each.running() for each in lists))
        for _ in range(10):
            began = time.monotonic()
            assert student.joins(live_lesson).status == 200
            assert time.monotonic() - began < 1
        assert not any(each.done() for each in lists)
    assert {each.result().status for each in lists} == {200}
