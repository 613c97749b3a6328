import hashlib
import json
import time
import uuid

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from Support.contract import REQUIRED, assert_answer, invalid
from Support.passwords import django_hash

PATH = "/api/accounts/auth/refresh/"
PASSWORD = "correct horse"


def refresh(api, token):
    return api.post(PATH, message={"refresh": token})


def not_valid(detail: str):
    return 401, {"detail": detail, "code": "token_not_valid"}


def claims(token, key):
    return jwt.decode(token, key, algorithms=["HS256"])


@pytest.fixture
def sign_in(api, platform):
    """Makes an account and signs it in: its id, and what it was told."""

    def sign_in(**changes):
        name = uuid.uuid4().hex
        user = platform.person(username=name, password=django_hash(PASSWORD), **changes)
        message = {"username": name, "password": PASSWORD}
        answer = api.post("/api/accounts/auth/login/", message=message)
        assert answer.status == 200
        return user, answer.json

    return sign_in


def change(platform, user, **columns):
    for name, value in columns.items():
        platform.run(f"UPDATE auth_user SET {name} = %s WHERE id = %s", value, user)


def test_each_sign_in_and_each_refresh_makes_tokens_of_its_own(api, platform):
    name = uuid.uuid4().hex
    platform.person(username=name, password=django_hash(PASSWORD))
    message = {"username": name, "password": PASSWORD}
    one, other = (api.post("/api/accounts/auth/login/", message=message).json for _ in range(2))
    again = [refresh(api, one["refresh"]).json for _ in range(2)]
    made = [told[kind] for told in (one, other, *again) for kind in ("access", "refresh")]
    assert len(set(made)) == 8


def test_a_refresh_token_gives_two_new_tokens(api, anyone, instance, sign_in):
    user, told = sign_in(email="r@school.example", role="admin")
    response = refresh(api, told["refresh"])
    assert response.status == 200
    assert response.json.keys() == {"access", "refresh"}
    for name, seconds in (("access", 3600), ("refresh", 7 * 86400)):
        told = claims(response.json[name], instance.key)
        assert told["token_type"] == name
        assert told["exp"] - told["iat"] == seconds
        assert abs(told["iat"] - time.time()) < 10
        assert told["user_id"] == str(user)
        assert told["role"] == "admin"
        assert told["email"] == "r@school.example"
    assert refresh(api, response.json["refresh"]).status == 200
    assert anyone.asks_registrations(token=response.json["access"]).json == []


def test_a_refresh_token_ends_with_a_change_of_password(api, anyone, platform, sign_in):
    user, told = sign_in()
    renewed = refresh(api, told["refresh"]).json
    change(platform, user, password=django_hash("battery staple"))
    for token in (told["refresh"], renewed["refresh"]):
        assert_answer(refresh(api, token), not_valid("The user's password has been changed."))
    assert anyone.asks_registrations(token=renewed["access"]).status == 200


def test_other_changes_of_an_account_end_no_refresh_token(api, platform, sign_in):
    user, told = sign_in()
    change(platform, user, email="new@school.example", last_login="2026-11-26", first_name="New")
    assert refresh(api, told["refresh"]).status == 200


def test_a_refresh_token_that_says_nothing_of_the_password_is_refused(api, platform, tokens):
    user = platform.person(password=django_hash(PASSWORD))
    for digest in (None, "", "x"):
        token = tokens.access(user, token_type="refresh", password_digest=digest)
        assert_answer(refresh(api, token), not_valid("The user's password has been changed."))


def test_a_token_shows_nothing_of_the_password(instance, platform, sign_in):
    user, told = sign_in()
    stored = platform.value("SELECT password FROM auth_user WHERE id = %s", user)
    plain = hashlib.sha256(stored.encode()).hexdigest()[:16]
    digest = claims(told["refresh"], instance.key)["password_digest"]
    assert len(digest) == 22
    assert plain not in json.dumps(claims(told["refresh"], instance.key))
    assert "password_digest" not in claims(told["access"], instance.key)


def test_what_is_no_refresh_token_is_refused(api, lesson, tokens):
    assert_answer(refresh(api, "nonsense"), not_valid("Token is invalid"))
    assert_answer(refresh(api, tokens.access(lesson.host)), not_valid("Token has wrong type"))
    expired = tokens.access(lesson.host, token_type="refresh", exp=int(time.time()) - 1)
    assert_answer(refresh(api, expired), not_valid("Token is expired"))


def test_the_account_is_looked_at(api, platform, tokens, sign_in):
    text = "No active account found for the given token."
    user, told = sign_in()
    change(platform, user, is_active=False)
    gone = tokens.access(2_000_000_000, token_type="refresh")
    for token in (told["refresh"], gone):
        assert_answer(refresh(api, token), not_valid(text))


def test_the_field_is_wanted(api):
    assert_answer(api.post(PATH), invalid(refresh=REQUIRED))


@pytest.mark.parametrize("path", [PATH, "/api/accounts/auth/login/"])
def test_where_tokens_are_signed_elsewhere_there_is_no_sign_in(worker, path):
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    settings = {"WEBINAR_LIVE_JWT_ALGORITHM": "ES256"}
    settings["WEBINAR_LIVE_JWT_KEY"] = key.public_bytes(*form).decode()
    pool = "sign-in" if "login" in path else "api"
    assert worker("--pool", pool, **settings).post(path).status == 404
