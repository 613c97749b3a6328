import time

import jwt
import pytest

from Support.contract import assert_answer, live
from Support.worker import run_program

KEY = "k" * 32
SETTINGS = {"WEBINAR_LIVE_JWT_KEY": KEY}


def token(*arguments: str, **settings: str):
    return run_program("token", *arguments, settings=SETTINGS | settings)


def test_help_explains_each_subcommand():
    text = run_program("--help", settings={}).stdout
    for word in (
        "worker",
        "check",
        "token",
        "hash-password",
        "nginx-settings",
        "routes",
        "openapi",
        "service-file",
        "sessions",
        "end",
        "attendance",
        "SIGTERM",
        "WEBINAR_LIVE_DATABASE",
    ):
        assert word in text


@pytest.mark.parametrize("arguments", [["serve"], ["--version-of"], ["token"], ["check", "now"]])
def test_an_unknown_argument_is_told(arguments):
    result = run_program(*arguments, settings=SETTINGS)
    assert result.returncode == 64
    assert "Error" in result.stderr


def test_a_printed_token_is_good_where_the_key_is_the_same(anyone, settings, lesson):
    printed = run_program("token", "--user-id", str(lesson.host), settings=settings)
    response = anyone.starts(lesson, token=printed.stdout.strip())
    assert_answer(response, live(response.json["room_name"]))


def test_a_printed_token_has_the_claims_of_the_platforms_own():
    claims = jwt.decode(token("--user-id", "7").stdout.strip(), KEY, ["HS256"])
    assert claims["token_type"] == "access"
    assert claims["user_id"] == "7"
    assert claims["exp"] - claims["iat"] == 3600
    assert abs(claims["iat"] - time.time()) < 10
    assert claims["jti"]


def test_no_password_is_no_password_to_hash():
    result = run_program("hash-password", settings={})
    assert result.returncode == 64
    assert "Standard input has no password." in result.stderr


def test_the_lifetime_of_a_token_is_chosen():
    claims = jwt.decode(token("--user-id", "7", "--lifetime", "60").stdout.strip(), KEY, ["HS256"])
    assert claims["exp"] - claims["iat"] == 60


def test_issuer_and_audience_are_those_of_the_settings():
    printed = token(
        "--user-id", "7", WEBINAR_LIVE_JWT_ISSUER="platform", WEBINAR_LIVE_JWT_AUDIENCE="live"
    )
    jwt.decode(printed.stdout.strip(), KEY, ["HS256"], issuer="platform", audience="live")


@pytest.mark.parametrize(
    "arguments", [["--user-id", "0"], ["--user-id", "x"], ["--user-id", "1", "--lifetime", "0"]]
)
def test_a_token_for_nobody_or_no_time_is_refused(arguments):
    result = token(*arguments)
    assert result.returncode != 0
    assert result.stdout == ""


def test_a_worker_without_a_socket_says_how_it_is_started():
    result = run_program("worker", settings=SETTINGS)
    assert result.returncode != 0
    assert "socket" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
