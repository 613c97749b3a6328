"""The SQL that peers are given: `statements.py NAME` prints the service's own statement."""

import re
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "Sources/LiveSessions/LiveSessionStatements.swift"


def statement(name: str) -> str:
    """One line of SQL; KeyError where the service has no statement of that name."""
    pairs = re.findall(r'name: "(\w+)",\s*sql: """\n(.*?)"""', SOURCE.read_text(), re.DOTALL)
    return " ".join(dict(pairs)[name].split())


if __name__ == "__main__":
    print(statement(sys.argv[1]))
