"""Secrets from files: `…_FILE` names one, and its final newline is not part of the secret."""

import jwt
import pytest

from Support.contract import NO_SESSION, assert_answer
from Support.worker import run_program

KEY = "k" * 32
SECRETS = ["JWT_KEY", "DATABASE", "DEPLOY_DATABASE", "EVENTS_DATABASE"]


@pytest.fixture
def secret(tmp_path):
    def write(content: str) -> str:
        path = tmp_path / "secret"
        path.write_text(content)
        return str(path)

    return write


def test_a_worker_takes_both_secrets_from_files(person, worker, settings, secret, lesson):
    file = secret(settings["WEBINAR_LIVE_DATABASE"] + "\n")
    from_files = worker(WEBINAR_LIVE_DATABASE_FILE=file, WEBINAR_LIVE_DATABASE="")
    assert_answer(person(lesson.host, at=from_files).joins(lesson), NO_SESSION)


@pytest.mark.parametrize("end", ["", "\n"])
def test_the_final_newline_is_dropped(secret, end):
    settings = {"WEBINAR_LIVE_JWT_KEY_FILE": secret(KEY + end)}
    printed = run_program("token", "--user-id", "1", settings=settings)
    assert jwt.decode(printed.stdout.strip(), KEY, ["HS256"])["user_id"] == "1"


@pytest.mark.parametrize("name", SECRETS)
def test_a_file_that_is_not_there_stops_the_program(name, tmp_path):
    variable = f"WEBINAR_LIVE_{name}_FILE"
    missing = str(tmp_path / "missing")
    settings = {"WEBINAR_LIVE_JWT_KEY": KEY, variable: missing}
    if name == "JWT_KEY":
        del settings["WEBINAR_LIVE_JWT_KEY"]
    result = run_program("check", settings=settings)
    assert result.returncode != 0
    assert variable in result.stderr
    assert missing in result.stderr


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_in_two_places_stops_the_program(name, secret):
    settings = {
        "WEBINAR_LIVE_JWT_KEY": KEY,
        f"WEBINAR_LIVE_{name}": KEY if name == "JWT_KEY" else "dbname=x",
        f"WEBINAR_LIVE_{name}_FILE": secret(KEY),
    }
    result = run_program("check", settings=settings)
    assert result.returncode != 0
    assert f"WEBINAR_LIVE_{name}" in result.stderr


def test_an_empty_file_is_no_key(secret):
    result = run_program("check", settings={"WEBINAR_LIVE_JWT_KEY_FILE": secret("\n")})
    assert result.returncode != 0
    assert "WEBINAR_LIVE_JWT_KEY" in result.stderr
