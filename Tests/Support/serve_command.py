"""`nginx/serve` with arguments that it refuses."""

import subprocess

from Support.instance import environment
from Support.paths import SERVE


def serve(*arguments: str, **settings: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [SERVE, *arguments],
        env=environment(settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )


def assert_sentence(result, *words: str) -> None:
    assert result.returncode != 0
    (sentence,) = result.stderr.strip().splitlines()
    assert sentence.startswith("serve: ")
    assert sentence.endswith(".")
    for word in words:
        assert word in sentence
