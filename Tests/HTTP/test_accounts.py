"""The account behind a token is judged at every request."""

import pytest

from Support.contract import INACTIVE_USER, NO_USER, assert_answer

ROUTES = [("POST", "start"), ("GET", "join"), ("POST", "end")]


def ask(api, lesson, token, route=ROUTES[0]):
    method, action = route
    return api.request(method, f"/api/live/{action}/{lesson.webinar}/", token=token)


@pytest.mark.parametrize("form", [str, int])
def test_the_user_id_may_be_text_or_a_number(api, lesson, tokens, form):
    token = tokens.access(lesson.host, user_id=form(lesson.host))
    assert ask(api, lesson, token).status == 200


@pytest.mark.parametrize(
    "user_id",
    ["host", "", "-1", "0", 0, -1, "1 OR 1=1", "9" * 30, 10**30, 2147483648, "2147483648"],
)
def test_a_user_id_that_can_be_nobody_is_not_found(api, lesson, tokens, user_id):
    assert_answer(ask(api, lesson, tokens.access(1, user_id=user_id)), NO_USER)


@pytest.mark.parametrize("route", ROUTES)
def test_a_deleted_account_is_not_found(api, lesson, tokens, platform, route):
    token = tokens.access(lesson.outsider)
    platform.run("DELETE FROM auth_user WHERE id = %s", lesson.outsider)
    assert_answer(ask(api, lesson, token, route), NO_USER)


@pytest.mark.parametrize("route", ROUTES)
def test_an_inactive_account_is_refused(api, lesson, tokens, platform, route):
    token = tokens.access(platform.person(active=False))
    assert_answer(ask(api, lesson, token, route), INACTIVE_USER)


def test_an_account_that_is_switched_off_loses_its_token_at_once(api, lesson, tokens, platform):
    token = tokens.access(lesson.host)
    assert ask(api, lesson, token).status == 200
    platform.run("UPDATE auth_user SET is_active = false WHERE id = %s", lesson.host)
    assert_answer(ask(api, lesson, token), INACTIVE_USER)


@pytest.mark.parametrize("route", ROUTES)
def test_the_account_is_judged_before_the_webinar(api, tokens, platform, route):
    method, action = route
    token = tokens.access(platform.person(active=False))
    path = f"/api/live/{action}/999999999/"
    assert_answer(api.request(method, path, token=token), INACTIVE_USER)
