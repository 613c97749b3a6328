"""Counts what a suite left in its result files: `results.py EXIT_STATUS FILE…`.

Prints passed, failed and skipped. A suite that ended badly without a failed test has crashed: that
counts as one failed, and so does a suite that left no result.
"""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree


def main(status: int, files: list[Path]) -> None:
    counts = [counted(file) for file in files if file.exists()]
    passed, failed, skipped = (
        (sum(column) for column in zip(*counts, strict=True)) if counts else (0, 0, 0)
    )
    if failed == 0 and (status != 0 or passed == 0):
        failed = 1
    print(passed, failed, skipped)


def counted(file: Path) -> tuple[int, int, int]:
    return from_tap(file.read_text()) if file.suffix == ".tap" else from_junit(file)


def from_tap(text: str) -> tuple[int, int, int]:
    results = re.findall(r"^(not ok|ok)\b(.*# (?:SKIP|TODO))?", text, re.MULTILINE)
    skipped = sum(bool(directive) for _, directive in results)
    failed = sum(word == "not ok" and not directive for word, directive in results)
    return len(results) - failed - skipped, failed, skipped


def from_junit(file: Path) -> tuple[int, int, int]:
    try:
        cases = list(ElementTree.parse(file).iter("testcase"))
    except ElementTree.ParseError:
        # What crashed while it wrote has proven nothing.
        return 0, 0, 0
    failed = sum(
        case.find("failure") is not None or case.find("error") is not None for case in cases
    )
    skipped = sum(case.find("skipped") is not None for case in cases)
    return len(cases) - failed - skipped, failed, skipped


if __name__ == "__main__":
    main(int(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
