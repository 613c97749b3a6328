"""The list of webinars: kept for a second for whoever has not signed in, and in nobody's way."""

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from Support.contract import NO_CREDENTIALS, assert_answer
from Support.instance import WORKERS
from Support.processes import children, wait_until
from Support.recorder import recorded_request

LIST = "/api/webinars/"
KNOWN = "status=live&search=a%20b&organizer=me&registered=me&from=1&to=2&limit=3&offset=4&"


@pytest.fixture
def fresh():
    """The second begins in which nothing is kept of the tests before."""
    time.sleep(2.1)


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
def test_a_worker_is_told_the_known_parameters_in_one_order(instance, api, query, told):
    with pool_of_lists_out_of_reach(instance) as path, recorded_request(path) as parameters:
        # Signed in, so that nothing is kept of this stand-in's answer.
        api.get(f"{LIST}?{query}", token="x")
    assert parameters["QUERY_STRING"] == told
    assert parameters["PATH_INFO"] == LIST


def test_how_many_there_are_is_kept_with_a_part_of_them(instance, api):
    path = f"{LIST}?search={time.time_ns()}"
    answer = b"Status: 200 OK\r\nX-Total-Count: 7\r\n\r\n[]"
    with pool_of_lists_out_of_reach(instance) as socket, recorded_request(socket, answer):
        first = api.get(path)
    for response in (first, api.get(path)):
        assert (response.body, response.headers["X-Total-Count"]) == (b"[]", "7")


@contextmanager
def pool_of_lists_out_of_reach(instance):
    path = Path(instance.facts["LISTS_SOCKET"])
    path.rename(aside := path.with_suffix(".aside"))
    try:
        yield path
    finally:
        aside.rename(path)


def test_lists_that_wait_hold_up_no_join(instance, host, student, live_lesson, person):
    pool = int(instance.facts["LISTS_POOL_PID"])
    held = children(pool)
    assert 0 < len(held) <= (WORKERS + 1) // 2
    with ThreadPoolExecutor(20) as background:
        for worker in held:
            os.kill(worker, signal.SIGSTOP)
        try:
            lists = [background.submit(student.asks_webinars) for _ in range(20)]
            wait_until(lambda: all(each.running() for each in lists))
            for _ in range(10):
                began = time.monotonic()
                assert student.joins(live_lesson).status == 200
                assert time.monotonic() - began < 1
            assert not any(each.done() for each in lists)
        finally:
            for worker in held:
                os.kill(worker, signal.SIGCONT)
        assert {each.result().status for each in lists} == {200}
