"""The SQL that peers are given: `statements.py NAME` prints what the service itself runs."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2] / ".build/release/webinar-live"


def statement(name: str) -> str:
    """One line of SQL; KeyError where the service has no statement of that name."""
    return statements()[name]


@cache
def statements() -> dict[str, str]:
    command = [PROGRAM, "statements", "--json"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return {each["name"]: " ".join(each["sql"].split()) for each in json.loads(printed)}


if __name__ == "__main__":
    print(statement(sys.argv[1]))
