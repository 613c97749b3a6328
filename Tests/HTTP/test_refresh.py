import time

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from Support.contract import REQUIRED, assert_answer, invalid

PATH = "/api/accounts/auth/refresh/"


def refresh(api, token):
    return api.post(PATH, message={"refresh": token})


def not_valid(detail: str):
    return 401, {"detail": detail, "code": "token_not_valid"}


def claims(token, key):
    return jwt.decode(token, key, algorithms=["HS256"])


def test_a_refresh_token_gives_two_new_tokens(api, anyone, platform, tokens, instance):
    user = platform.person(username="refreshed", email="r@school.example", role="admin")
    old = tokens.access(user, token_type="refresh")
    response = refresh(api, old)
    assert response.status == 200
    assert response.json.keys() == {"access", "refresh"}
    for name, seconds in (("access", 3600), ("refresh", 7 * 86400)):
        told = claims(response.json[name], instance.key)
        assert told["token_type"] == name
        assert told["exp"] - told["iat"] == seconds
        assert abs(told["iat"] - time.time()) < 10
        assert told["user_id"] == str(user)
        assert (told["role"], told["username"]) == ("admin", "refreshed")
        assert told["email"] == "r@school.example"
    assert refresh(api, response.json["refresh"]).status == 200
    assert anyone.asks_registrations(token=response.json["access"]).json == []


def test_what_is_no_refresh_token_is_refused(api, lesson, tokens):
    assert_answer(refresh(api, "nonsense"), not_valid("Token is invalid"))
    assert_answer(refresh(api, tokens.access(lesson.host)), not_valid("Token has wrong type"))
    expired = tokens.access(lesson.host, token_type="refresh", exp=int(time.time()) - 1)
    assert_answer(refresh(api, expired), not_valid("Token is expired"))


def test_the_account_is_looked_at(api, platform, tokens):
    text = "No active account found for the given token."
    for user in (platform.person(active=False), 2_000_000_000):
        token = tokens.access(user, token_type="refresh")
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
