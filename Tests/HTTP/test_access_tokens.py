"""The token table of the contract; start stands for every route that wants a token."""

import time

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from Support.contract import (
    BAD_AUTHORIZATION_HEADER,
    EXPIRED_TOKEN,
    INVALID_TOKEN,
    NO_CREDENTIALS,
    NO_USER_ID,
    assert_answer,
    token_not_valid,
)
from Support.people import Person
from Support.tokens import Signer, claims, hmac_token, unsigned_token


@pytest.fixture
def start(anyone, lesson):
    def start(authorization=None):
        headers = {} if authorization is None else {"Authorization": authorization}
        return anyone.starts(lesson, headers=headers)

    return start


@pytest.mark.parametrize("asks", [Person.starts, Person.joins, Person.ends])
def test_each_route_wants_a_token(anyone, lesson, asks):
    assert_answer(asks(anyone, lesson), NO_CREDENTIALS)


@pytest.mark.parametrize(
    "header", ["", "Basic aG9zdDpob3N0", "Token abc", "Bearerabc", "JWT a.b.c"]
)
def test_another_scheme_is_no_credential(start, header):
    assert_answer(start(header), NO_CREDENTIALS)


@pytest.mark.parametrize("header", ["Bearer", "Bearer one two", "bearer one two three"])
def test_the_scheme_wants_exactly_one_token(start, header):
    assert_answer(start(header), BAD_AUTHORIZATION_HEADER)


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "bEaReR"])
def test_the_scheme_may_be_in_any_case(start, lesson, tokens, scheme):
    assert start(f"{scheme} {tokens.access(lesson.host)}").status == 200


@pytest.mark.parametrize("token", ["x", "a.b", "a.b.c", "a.b.c.d", "..", "é", "e30.e30.e30"])
def test_a_malformed_token_is_invalid(start, token):
    assert_answer(start(f"Bearer {token}"), INVALID_TOKEN)


def test_a_token_signed_with_another_key_is_invalid(start, lesson):
    forged = Signer("another key that is long enough!").access(lesson.host)
    assert_answer(start(f"Bearer {forged}"), INVALID_TOKEN)


def test_a_token_with_changed_claims_is_invalid(start, lesson, tokens):
    mine, theirs = tokens.access(lesson.student), tokens.access(lesson.host)
    mixed = ".".join([*theirs.split(".")[:2], mine.split(".")[2]])
    assert_answer(start(f"Bearer {mixed}"), INVALID_TOKEN)


@pytest.mark.parametrize("name", ["none", "None", "NONE", ""])
def test_an_unsigned_token_is_invalid(start, lesson, name):
    token = unsigned_token({"alg": name, "typ": "JWT"}, claims(lesson.host))
    assert_answer(start(f"Bearer {token}"), INVALID_TOKEN)


@pytest.mark.parametrize("algorithm", ["HS384", "HS512"])
def test_the_right_key_with_another_algorithm_is_invalid(start, lesson, instance, algorithm):
    token = Signer(instance.key, algorithm).access(lesson.host)
    assert_answer(start(f"Bearer {token}"), INVALID_TOKEN)


def test_a_signature_over_another_algorithms_name_is_invalid(start, lesson, instance):
    token = hmac_token({"alg": "RS256", "typ": "JWT"}, claims(lesson.host), instance.key)
    assert_answer(start(f"Bearer {token}"), INVALID_TOKEN)


def test_a_key_that_the_token_brings_along_is_not_used(start, lesson):
    key = ec.generate_private_key(ec.SECP256R1())
    embedded = jwt.algorithms.ECAlgorithm.to_jwk(key.public_key(), as_dict=True)
    token = Signer(key, "ES256").access(lesson.host, headers={"jwk": embedded})
    assert_answer(start(f"Bearer {token}"), INVALID_TOKEN)


def test_an_expired_token_says_so(start, lesson, tokens):
    expired = tokens.access(lesson.host, exp=int(time.time()) - 2)
    assert_answer(start(f"Bearer {expired}"), EXPIRED_TOKEN)


def test_an_expired_token_with_a_bad_signature_is_invalid(start, lesson):
    signer = Signer("another key that is long enough!")
    forged = signer.access(lesson.host, exp=int(time.time()) - 2)
    assert_answer(start(f"Bearer {forged}"), INVALID_TOKEN)


def test_a_token_expires_although_it_was_seen_before(start, lesson, tokens):
    token = tokens.access(lesson.host, exp=int(time.time()) + 2)
    assert start(f"Bearer {token}").status == 200
    time.sleep(2.1)
    assert_answer(start(f"Bearer {token}"), EXPIRED_TOKEN)


def test_a_token_of_the_future_is_invalid(start, lesson, tokens):
    early = tokens.access(lesson.host, nbf=int(time.time()) + 60)
    assert_answer(start(f"Bearer {early}"), INVALID_TOKEN)


def test_a_token_whose_time_has_come_is_good(start, lesson, tokens):
    token = tokens.access(lesson.host, nbf=int(time.time()) - 1)
    assert start(f"Bearer {token}").status == 200


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"exp": None}, "Token has no 'exp' claim"),
        ({"token_type": None}, "Token has no type"),
        ({"token_type": "refresh"}, "Token has wrong type"),
    ],
)
def test_a_well_signed_token_of_the_wrong_kind_says_what_is_wrong(
    start, lesson, tokens, changes, message
):
    token = tokens.access(lesson.host, **changes)
    assert_answer(start(f"Bearer {token}"), token_not_valid(message))


def test_a_token_without_user_id_names_nobody(start, tokens):
    assert_answer(start(f"Bearer {tokens.access(1, user_id=None)}"), NO_USER_ID)
