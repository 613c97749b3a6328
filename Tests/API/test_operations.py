"""Each operation of the description, asked with what fits it and with what does not, by each kind of caller."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from Support.jitsi import HOOK_KEY
from Support.paths import REPOSITORY

HERE = Path(__file__).parent
SECONDS = 240


@pytest.mark.parametrize("caller", ["organizer", "student", "nobody"])
def test_the_api_is_as_its_description_says(caller, instance, platform, tokens):
    lessons = [platform.lesson() for _ in range(3)]
    account = platform.person(role="admin") if caller == "organizer" else lessons[0].student
    if caller == "organizer":
        for lesson in lessons:
            platform.run(
                "UPDATE webinars_event SET organizer_id = %s WHERE id = %s", account, lesson.webinar
            )
    facts = {
        "webinars": [lesson.webinar for lesson in lessons],
        "users": [lessons[0].student, lessons[1].outsider],
    }
    address = instance.facts["ADDRESS"]
    result = subprocess.run(
        [
            Path(sys.executable).with_name("st"),
            *("--config-file", HERE / "schemathesis.toml"),
            *("run", f"{address}/api/live/openapi.json", "--url", address),
            *("--tls-verify", instance.facts["CERTIFICATE"]),
        ],
        cwd=instance.output,
        env=os.environ
        | {
            "PYTHONPATH": str(REPOSITORY / "Tests"),
            "SCHEMATHESIS_HOOKS": "API.hooks",
            "WEBINAR_LIVE_API_TOKEN": "" if caller == "nobody" else tokens.access(account),
            "WEBINAR_LIVE_API_HOOK_KEY": HOOK_KEY,
            "WEBINAR_LIVE_API_FACTS": json.dumps(facts),
            "NO_COLOR": "1",
        },
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert result.returncode == 0, result.stdout + result.stderr
