"""The account behind a token is judged at every request."""

import pytest

from Support.contract import INACTIVE_USER, NO_USER, assert_answer
from Support.people import Person

every_route = pytest.mark.parametrize("asks", [Person.starts, Person.joins, Person.ends])


@pytest.mark.parametrize("form", [str, int])
def test_the_user_id_may_be_text_or_a_number(anyone, lesson, tokens, form):
    token = tokens.access(lesson.host, user_id=form(lesson.host))
    assert anyone.starts(lesson, token=token).status == 200


@pytest.mark.parametrize(
    "user_id",
    ["host", "", "-1", "0", 0, -1, "1 OR 1=1", "9" * 30, 10**30, 2147483648, "2147483648"],
)
def test_a_user_id_that_can_be_nobody_is_not_found(anyone, lesson, tokens, user_id):
    token = tokens.access(1, user_id=user_id)
    assert_answer(anyone.starts(lesson, token=token), NO_USER)


@every_route
def test_a_deleted_account_is_not_found(outsider, lesson, platform, asks):
    platform.run("DELETE FROM auth_user WHERE id = %s", lesson.outsider)
    assert_answer(asks(outsider, lesson), NO_USER)


@every_route
def test_an_inactive_account_is_refused(person, lesson, platform, asks):
    inactive = person(platform.person(active=False))
    assert_answer(asks(inactive, lesson), INACTIVE_USER)


def test_an_account_that_is_switched_off_loses_its_token_at_once(host, lesson, platform):
    assert host.starts(lesson).status == 200
    platform.run("UPDATE auth_user SET is_active = false WHERE id = %s", lesson.host)
    assert_answer(host.starts(lesson), INACTIVE_USER)


@every_route
def test_the_account_is_judged_before_the_webinar(person, platform, asks):
    inactive = person(platform.person(active=False))
    assert_answer(asks(inactive, 999999999), INACTIVE_USER)
