"""The SQL that peers are given: `statements.py NAME` prints what the service itself runs."""

import re
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
    printed = subprocess.run([PROGRAM, "statements"], check=True, capture_output=True, text=True)
    pairs = re.findall(r"^PREPARE (\w+) AS\n(.*?);$", printed.stdout, re.DOTALL | re.MULTILINE)
    return {name: " ".join(sql.split()) for name, sql in pairs}


if __name__ == "__main__":
    print(statement(sys.argv[1]))
