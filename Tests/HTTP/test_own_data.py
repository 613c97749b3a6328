"""All that is kept of a person: given to them, and to nobody else."""

import json

import pytest

from Support.contract import INACTIVE_USER, NO_CREDENTIALS, NO_USER, assert_answer
from Support.worker import run_program

ARCHIVE = "/api/live/archive/"


@pytest.fixture
def archive(student):
    """The student's, by table."""

    def archive() -> dict:
        answer = student.get(ARCHIVE)
        assert answer.status == 200, answer.body
        return answer.json

    return archive


def test_who_asks_gets_what_they_did(archive, host, student, lesson):
    host.starts(lesson)
    assert student.writes(lesson, "What I said").status == 201
    assert student.polls_presence(lesson).status == 200
    assert student.makes_calendar().status == 201
    tables = archive()["tables"]
    assert tables["auth_user"][0]["id"] == lesson.student
    assert tables["communications_webinarchatmessage"][0]["message"] == "What I said"
    assert {"registrations_registration", "stay", "calendar"} <= set(tables)
    assert archive()["webinars"][0]["title"] == "A lesson"


def test_no_secret_is_in_it(archive, student, platform, lesson):
    password = "pbkdf2_sha256$1$salt$what-nobody-may-read"
    platform.run("UPDATE auth_user SET password = %s WHERE id = %s", password, lesson.student)
    assert student.makes_calendar().status == 201
    held = archive()
    assert {"auth_user", "calendar"} <= held["tables"].keys()
    text = json.dumps(held)
    digest = platform.value(
        "SELECT digest FROM webinar_live.calendar WHERE user_id = %s", lesson.student
    )
    assert "what-nobody-may-read" not in text
    assert digest not in text


def test_nothing_of_others_is_in_it(archive, host, lesson):
    host.writes(lesson, "What the host said")
    host.corrects(lesson, lesson.student, "attended", "She sat beside me")
    held = archive()
    assert held["tables"]["attendance_correction"][0]["reason"] == "She sat beside me"
    assert "What the host said" not in json.dumps(held)
    assert "corrected_by" not in held["tables"]["attendance_correction"][0]


def test_it_is_for_who_has_signed_in(anyone, person, platform):
    assert_answer(anyone.get(ARCHIVE), NO_CREDENTIALS)
    assert_answer(person(2_000_000_000).get(ARCHIVE), NO_USER)
    assert_answer(person(platform.person(active=False)).get(ARCHIVE), INACTIVE_USER)


def test_it_is_given_six_times_an_hour(student):
    assert {student.get(ARCHIVE).status for _ in range(6)} == {200}
    refused = student.get(ARCHIVE)
    assert refused.status == 429
    assert 3500 < int(refused.headers["Retry-After"]) <= 3600


def test_an_operator_gets_it_by_a_command(instance, settings, platform, lesson):
    operator = settings | {"WEBINAR_LIVE_DEPLOY_DATABASE": instance.facts["OWNER_DATABASE"]}
    given = run_program("archive", str(lesson.student), settings=operator)
    assert given.returncode == 0, given.stderr
    assert json.loads(given.stdout)["account"] == lesson.student
    nobody = run_program("archive", "2000000000", settings=operator)
    assert nobody.returncode == 64
    assert "There is no account 2000000000" in nobody.stderr
