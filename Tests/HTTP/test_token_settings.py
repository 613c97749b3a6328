"""Issuer, audience and leeway, on workers of their own; past the token, a join finds no session."""

import time

import pytest

from Support.contract import EXPIRED_TOKEN, INVALID_TOKEN, NO_SESSION, assert_answer


@pytest.fixture
def join(person, lesson):
    """Joins at a worker with a token: `join(worker, token)`."""
    return lambda worker, token: person(None, at=worker).joins(lesson, token=token)


@pytest.mark.parametrize(
    ("setting", "claim", "value"),
    [("ISSUER", "iss", "live"), ("AUDIENCE", "aud", "live"), ("AUDIENCE", "aud", ["x", "live"])],
)
def test_a_required_claim_lets_in_who_has_it(worker, join, lesson, tokens, setting, claim, value):
    with_settings = worker(**{f"WEBINAR_LIVE_JWT_{setting}": "live"})
    answer = join(with_settings, tokens.access(lesson.host, **{claim: value}))
    assert_answer(answer, NO_SESSION)


@pytest.mark.parametrize("setting", ["ISSUER", "AUDIENCE"])
@pytest.mark.parametrize("value", [None, "somebody else", "", "LIVE"])
def test_a_required_claim_keeps_out_who_has_another_or_none(
    worker, join, lesson, tokens, setting, value
):
    claim = {"ISSUER": "iss", "AUDIENCE": "aud"}[setting]
    with_settings = worker(**{f"WEBINAR_LIVE_JWT_{setting}": "live"})
    token = tokens.access(lesson.host, **{claim: value})
    assert_answer(join(with_settings, token), INVALID_TOKEN)


def test_a_claim_that_is_not_configured_is_not_judged(worker, join, lesson, tokens):
    token = tokens.access(lesson.host, iss="anybody", aud=["anything"])
    assert_answer(join(worker(), token), NO_SESSION)


def test_the_leeway_forgives_that_many_seconds_and_no_more(worker, join, lesson, tokens):
    lenient = worker(WEBINAR_LIVE_JWT_LEEWAY="30")
    now = int(time.time())
    late = tokens.access(lesson.host, exp=now - 20)
    assert_answer(join(lenient, late), NO_SESSION)
    too_old = tokens.access(lesson.host, exp=now - 31)
    assert_answer(join(lenient, too_old), EXPIRED_TOKEN)
