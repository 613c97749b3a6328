"""Each operation of the description, asked with what fits it and with what does not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from Support.jitsi import HOOK_KEY
from Support.paths import REPOSITORY

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
PROGRAM = Path(sys.executable).with_name("st")
SECONDS = 400


@pytest.fixture
def lessons(platform):
    return [platform.lesson() for _ in range(3)]


@pytest.fixture
def ask(instance, lessons):
    """Asks as whoever has a token all that the description has."""

    def ask(token: str) -> subprocess.CompletedProcess:
        address = instance.facts["ADDRESS"]
        described = f"{address}/api/live/openapi.json"
        webinars = [lesson.webinar for lesson in lessons]
        accounts = [lessons[0].student, lessons[1].outsider]
        settings = {
            "PYTHONPATH": str(REPOSITORY / "Tests"),
            "SCHEMATHESIS_HOOKS": "API.hooks",
            "WEBINAR_LIVE_API_TOKEN": token,
            "WEBINAR_LIVE_API_HOOK_KEY": HOOK_KEY,
            "WEBINAR_LIVE_API_ROWS": json.dumps(
                {"id": webinars, "event": webinars, "user": accounts}
            ),
            "NO_COLOR": "1",
        }
        options = ["--url", address, "--tls-verify", instance.facts["CERTIFICATE"]]
        return subprocess.run(
            [PROGRAM, "--config-file", CONFIGURATION, "run", described, *options],
            cwd=instance.output,
            env=os.environ | settings,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )

    return ask


def check(result: subprocess.CompletedProcess) -> None:
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_host_is_answered_as_described(ask, platform, tokens, lessons):
    host = platform.person(role="admin")
    for lesson in lessons:
        platform.run(
            "UPDATE webinars_event SET organizer_id = %s WHERE id = %s", host, lesson.webinar
        )
    check(ask(tokens.access(host)))


def test_a_student_is_answered_as_described(ask, platform, tokens, lessons):
    student = lessons[0].student
    for lesson in lessons[1:]:
        platform.register(student, lesson.webinar)
    check(ask(tokens.access(student)))


def test_who_has_not_signed_in_is_answered_as_described(ask):
    check(ask(""))
