"""A worker dies with a request in hand: what is repeated, and what is said where it is not."""

import time

import pytest

from Support.cluster import lock, wait_for_waiter
from Support.contract import NOT_LIVE, OUTCOME_UNKNOWN, UNAVAILABLE, assert_answer

HOLD = "LOCK TABLE live_sessions_livesession"


def test_an_end_whose_worker_was_killed_has_an_unknown_outcome(
    api, instance, platform, live_lesson, tokens, in_background
):
    path, token = f"/api/live/end/{live_lesson.webinar}/", tokens.access(live_lesson.host)
    with lock(instance.facts["OWNER_DATABASE"], HOLD):
        answer = in_background(api.post, path, token=token)
        wait_for_waiter(platform)
        instance.kill_busy_worker()
        assert_answer(answer.result(), OUTCOME_UNKNOWN)


def test_a_cancellation_whose_worker_was_killed_is_not_said_to_find_nothing(
    api, instance, platform, lesson, tokens, in_background
):
    registration = platform.value(
        "SELECT id FROM registrations_registration WHERE user_id = %s", lesson.student
    )
    path = f"/api/registrations/{registration}/unregister/"
    token = tokens.access(lesson.student)
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE registrations_registration"):
        answer = in_background(api.request, "DELETE", path, token=token)
        wait_for_waiter(platform)
        instance.kill_busy_worker()
        assert_answer(answer.result(), OUTCOME_UNKNOWN)


@pytest.mark.parametrize(
    ("method", "route"),
    [("POST", "start/{}"), ("GET", "join/{}"), ("GET", "status/{}"), ("GET", "participants/{}"),
     ("POST", "presence/{}"), ("POST", "events/{}/ticket")],
)  # fmt: skip
def test_what_may_be_repeated_is_repeated(
    api, instance, platform, live_lesson, tokens, in_background, method, route
):
    path = f"/api/live/{route.format(live_lesson.webinar)}/"
    token = tokens.access(live_lesson.host)
    with lock(instance.facts["OWNER_DATABASE"], HOLD):
        answer = in_background(api.request, method, path, token=token)
        first = wait_for_waiter(platform)
        instance.kill_busy_worker()
        wait_for_waiter(platform, besides=first)
    assert answer.result().status == 200


@pytest.mark.parametrize("route", ["start/{}", "presence/{}", "events/{}/ticket"])
def test_a_request_that_kills_both_tries_does_not_take_the_next_one_with_it(
    api, instance, platform, live_lesson, tokens, in_background, route
):
    path = f"/api/live/{route.format(live_lesson.webinar)}/"
    token = tokens.access(live_lesson.host)
    with lock(instance.facts["OWNER_DATABASE"], HOLD):
        answer = in_background(api.post, path, token=token)
        first = wait_for_waiter(platform)
        instance.kill_busy_worker()
        wait_for_waiter(platform, besides=first)
        instance.kill_busy_worker()
        assert_answer(answer.result(), UNAVAILABLE)
    assert [api.post(path, token=token).status for _ in range(8)] == [200] * 8


@pytest.mark.parametrize(
    ("method", "action"), [("POST", "start"), ("GET", "join"), ("POST", "end")]
)
def test_while_the_pool_is_out_of_reach_nothing_happens_and_is_said_so(
    api, instance, platform, live_lesson, tokens, method, action
):
    path, token = f"/api/live/{action}/{live_lesson.webinar}/", tokens.access(live_lesson.host)
    before = platform.sessions(live_lesson.webinar)
    with instance.pool_out_of_reach():
        assert_answer(api.request(method, path, token=token), UNAVAILABLE)
    assert platform.sessions(live_lesson.webinar) == before
    assert api.request(method, path, token=token).status == 200


def test_status_answers_its_last_known_value_while_the_pool_is_out_of_reach(api, instance, lesson):
    path = f"/api/live/status/{lesson.webinar}/"
    assert_answer(api.get(path), NOT_LIVE)
    with instance.pool_out_of_reach():
        time.sleep(2.1)
        assert_answer(api.get(path), NOT_LIVE)
        assert_answer(api.get(f"/api/live/status/{lesson.webinar}0000/"), UNAVAILABLE)
