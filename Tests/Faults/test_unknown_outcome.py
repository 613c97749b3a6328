"""A worker dies with a request in hand: what is repeated, and what is said where it is not."""

import time

import pytest

from Support.cluster import lock, wait_for_waiter
from Support.contract import NOT_LIVE, OUTCOME_UNKNOWN, UNAVAILABLE, assert_answer
from Support.people import Person

HOLD = "LOCK TABLE live_sessions_livesession"


def test_an_end_whose_worker_was_killed_has_an_unknown_outcome(
    host, instance, platform, live_lesson, in_background
):
    with lock(instance.facts["OWNER_DATABASE"], HOLD):
        answer = in_background(host.ends, live_lesson)
        wait_for_waiter(platform)
        instance.kill_busy_worker()
        assert_answer(answer.result(), OUTCOME_UNKNOWN)


def test_a_cancellation_whose_worker_was_killed_is_not_said_to_find_nothing(
    student, instance, platform, lesson, in_background
):
    registration = platform.value(
        "SELECT id FROM registrations_registration WHERE user_id = %s", lesson.student
    )
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE registrations_registration"):
        answer = in_background(student.unregisters, registration)
        wait_for_waiter(platform)
        instance.kill_busy_worker()
        assert_answer(answer.result(), OUTCOME_UNKNOWN)


@pytest.mark.parametrize(
    "asks",
    [Person.starts, Person.joins, Person.asks_status, Person.asks_participants,
     Person.polls_presence, Person.asks_ticket],
)  # fmt: skip
def test_what_may_be_repeated_is_repeated(
    host, instance, platform, live_lesson, in_background, asks
):
    with lock(instance.facts["OWNER_DATABASE"], HOLD):
        answer = in_background(asks, host, live_lesson)
        first = wait_for_waiter(platform)
        instance.kill_busy_worker()
        wait_for_waiter(platform, besides=first)
    assert answer.result().status == 200


@pytest.mark.parametrize("asks", [Person.starts, Person.polls_presence, Person.asks_ticket])
def test_a_request_that_kills_both_tries_does_not_take_the_next_one_with_it(
    host, instance, platform, live_lesson, in_background, asks
):
    with lock(instance.facts["OWNER_DATABASE"], HOLD):
        answer = in_background(asks, host, live_lesson)
        first = wait_for_waiter(platform)
        instance.kill_busy_worker()
        wait_for_waiter(platform, besides=first)
        instance.kill_busy_worker()
        assert_answer(answer.result(), UNAVAILABLE)
    assert [asks(host, live_lesson).status for _ in range(8)] == [200] * 8


@pytest.mark.parametrize("asks", [Person.starts, Person.joins, Person.ends])
def test_while_the_pool_is_out_of_reach_nothing_happens_and_is_said_so(
    host, instance, platform, live_lesson, asks
):
    before = platform.sessions(live_lesson.webinar)
    with instance.pool_out_of_reach(), instance.pool_out_of_reach("WRITES"):
        assert_answer(asks(host, live_lesson), UNAVAILABLE)
    assert platform.sessions(live_lesson.webinar) == before
    assert asks(host, live_lesson).status == 200


def test_status_answers_its_last_known_value_while_the_pool_is_out_of_reach(
    anyone, instance, lesson
):
    assert_answer(anyone.asks_status(lesson), NOT_LIVE)
    with instance.pool_out_of_reach():
        time.sleep(2.1)
        assert_answer(anyone.asks_status(lesson), NOT_LIVE)
        assert_answer(anyone.asks_status(f"{lesson.webinar}0000"), UNAVAILABLE)
