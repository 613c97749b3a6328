"""`webinar-live statements` prints the SQL for DBAs and for programs; it asks for no settings."""

import json
import re

import pytest

from Support.worker import run_program

ROLES = {
    "api": "webinar_live",
    "sign-in": "webinar_live_sign_in",
    "retention": "webinar_live_retention",
    "events": "webinar_live_events",
    "session": "",
}


def listed(*arguments: str) -> list[dict[str, str]]:
    result = run_program("statements", "--json", *arguments, settings={})
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_every_statement_is_printed_under_a_name_of_its_own():
    names = [statement["name"] for statement in listed()]
    assert len(names) == len(set(names))
    assert {"live_session_facts", "sign_in_credentials", "presence_beat"} <= set(names)


def test_psql_is_given_what_programs_are_given():
    printed = run_program("statements", settings={}).stdout
    form = r"^-- (\w+): (\S+), role (\w*)\nPREPARE \1 AS\n(.*?);$"
    found = re.findall(form, printed, re.M | re.S)
    keys = ("name", "pool", "role", "sql")
    assert [dict(zip(keys, each, strict=True)) for each in found] == listed()


@pytest.mark.parametrize(("pool", "role"), ROLES.items())
def test_one_pools_statements_are_asked_for(pool, role):
    statements = listed("--pool", pool)
    assert statements == [each for each in listed() if each["pool"] == pool]
    assert {each["role"] for each in statements} == {role}


def test_a_pool_that_is_none_is_told():
    result = run_program("statements", "--pool", "chat", settings={})
    assert result.returncode == 64
    assert "chat" in result.stderr
