"""Counts what a suite left in its result files: `results.py EXIT_STATUS FILE…`.

Prints passed, failed and skipped. A suite that ended badly without a failed test has crashed: that
counts as one failed, and so does a suite that left no result. One that was skipped left some.
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
    if failed == 0 and (status != 0 or passed + skipped == 0):
        failed = 1
    print(passed, failed, skipped)


def counted(file: Path) -> tuple[int, int, int]:
    return from_tap(file.read_text()) if file.suffix == ".tap" else from_junit(file)


def from_tap(text: str) -> tuple[int, int, int]:
    """Counts the innermost results: one that ends a subtest only sums up those that stand in it.

    A result has a number; prove's own "ok" after each file has none. What is between "---" and
    "..." explains the result above it.
    """
    results = []
    depth_before = 0
    explanations = re.compile(r"^ *---$.*?^ *\.\.\.$", re.MULTILINE | re.DOTALL)
    for indent, word, directive in re.findall(
        r"^( *)(not ok|ok) \d+\b(.*# (?:SKIP|TODO))?", explanations.sub("", text), re.MULTILINE
    ):
        if len(indent) >= depth_before:
            results.append((word, bool(directive)))
        depth_before = len(indent)
    skipped = sum(is_excused for _, is_excused in results)
    failed = sum(word == "not ok" and not is_excused for word, is_excused in results)
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
