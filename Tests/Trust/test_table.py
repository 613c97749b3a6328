"""The tables of README.md are whole, and the tests that they name are there."""

import re
from functools import cache

import pytest

from Support.paths import REPOSITORY

TESTS = REPOSITORY / "Tests"
THREATS = REPOSITORY / "Sources" / "README.md"
TABLES = ("Faults", "Attacks", "RFC 8725", "OWASP ASVS 5.0, levels 1 and 2")
COLUMN = "test"
ASVS = TABLES[-1]
# How many requirements of levels 1 and 2 each section of a chapter has; level 3 comes behind them.
REQUIREMENTS = [
    [2, 9, 11, 3, 2], [3, 3, 4, 1], [0, 2, 4, 6, 5, 0, 2], [3, 1, 2, 4], [1, 3, 2, 3],
    [3, 12, 4, 4, 5, 3, 0, 4], [3, 4, 2, 5, 2, 2], [2, 3, 1, 1], [3, 4], [2, 2, 4, 11, 5, 2, 3],
    [2, 3, 3, 4, 1, 1], [3, 2, 4], [1, 5, 2, 5], [2, 4, 3], [3, 3, 7], [1, 5, 4, 3, 3], [1, 4, 2],
]  # fmt: skip


def chapter(page: str, title: str) -> str:
    """What stands below a heading, up to the next one."""
    return re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", page, re.M | re.S).group(1)


def rows(text: str) -> list[dict[str, str]]:
    """A table's rows by the names of its columns; a bar within code would be another column."""
    lines = [line.strip("| ") for line in text.splitlines() if line.startswith("|")]
    head, _, *body = [[cell.strip() for cell in line.split(" | ")] for line in lines]
    return [dict(zip(head, row, strict=True)) for row in body]


@cache
def table(title: str) -> list[dict[str, str]]:
    return rows(chapter((TESTS / "Trust" / "README.md").read_text(), title))


def first_column(title: str) -> list[str]:
    return [next(iter(row.values())) for row in table(title)]


def named(row: dict[str, str]) -> list[str]:
    return re.findall(r"`([^`]+)`", row[COLUMN])


def is_there(test: str) -> bool:
    place, _, name = test.partition("::")
    if place.endswith(".py"):
        source = TESTS / place
        return source.is_file() and bool(re.search(rf"^def {name}\(", source.read_text(), re.M))
    if place.endswith("Tests"):
        return any(f"func `{name}`" in source for source in swift_sources(place))
    if place.startswith("sql/"):
        return (REPOSITORY / "sql" / "tests" / place.removeprefix("sql/")).is_file()
    return place.startswith("Portal/") and (TESTS / place).is_file()


@cache
def swift_sources(target: str) -> list[str]:
    return [path.read_text() for path in (TESTS / target).rglob("*.swift")]


@pytest.mark.parametrize("title", TABLES)
def test_each_row_names_a_test_and_each_test_is_there(title):
    for row in table(title):
        assert named(row), row
        assert [test for test in named(row) if not is_there(test)] == []


def test_a_name_that_is_made_up_is_not_there():
    for test in [
        "HTTP/test_join.py::test_that_nobody_wrote",
        "HTTP/test_nothing.py::test_a_registered_student_is_told_the_room",
        "JSONTests::a value that nobody reads",
        "sql/nothing.sql",
        "Portal/live/nothing.test.ts",
        "a word",
    ]:
        assert not is_there(test), test


def test_each_threat_has_its_row():
    threats = [row["threat"] for row in rows(chapter(THREATS.read_text(), "Threat model"))]
    assert first_column("Attacks") == threats


def test_each_section_of_the_rfc_has_its_row():
    assert first_column("RFC 8725") == [f"3.{section}" for section in range(1, 13)]


def requirements() -> set[str]:
    return {
        f"{chapter}.{section}.{number}"
        for chapter, sections in enumerate(REQUIREMENTS, 1)
        for section, count in enumerate(sections, 1)
        for number in range(1, count + 1)
    }


def told(text: str) -> list[str]:
    """The ids of requirements and of whole sections that a text has, its ranges among them."""
    ids = []
    for first, last in re.findall(r"(?<![\w.])(\d+(?:\.\d+){1,2})(?:–(\d+(?:\.\d+)+))?", text):
        within, _, low = first.rpartition(".")
        _, _, high = (last or first).rpartition(".")
        ids += [f"{within}.{number}" for number in range(int(low), int(high) + 1)]
    return ids


def test_each_requirement_of_levels_1_and_2_has_a_row_or_binds_somebody_else():
    elsewhere = chapter((TESTS / "Trust" / "README.md").read_text(), ASVS).partition("else:")[2]
    assert elsewhere
    has_place = {*told(", ".join(first_column(ASVS))), *told(elsewhere)}
    left = {id for id in requirements() if not has_place & {id, id.rpartition(".")[0]}}
    assert sorted(left) == []


def test_each_requirement_stands_once():
    column = ", ".join(first_column(ASVS))
    each = r"\d+\.\d+\.\d+(–\d+\.\d+\.\d+)?"
    assert all(re.fullmatch(each, entry) for entry in column.split(", "))
    ids = told(column)
    assert len(set(ids)) == len(ids)
