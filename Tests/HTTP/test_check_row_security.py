"""Row-level security that hides rows from a program's role, as both programs' `check` tells it."""

import pytest

from Support.paths import HUB, PROGRAM
from Support.worker import run_program

PROGRAMS = {
    "webinar_live": (PROGRAM, "check"),
    "webinar_live_sign_in": (PROGRAM, "check", "--pool", "sign-in"),
    "webinar_live_events": (HUB, "check"),
}


@pytest.fixture
def check(settings, instance):
    databases = {
        "WEBINAR_LIVE_SIGN_IN_DATABASE": instance.facts["SIGN_IN_DATABASE"],
        "WEBINAR_LIVE_EVENTS_DATABASE": instance.facts["EVENTS_DATABASE"],
    }

    def check(role="webinar_live"):
        program, *arguments = PROGRAMS[role]
        return run_program(*arguments, settings=settings | databases, program=program)

    return check


@pytest.fixture
def secured(platform):
    """Turns row-level security on for a table, with the policies that are given."""
    tables = []

    def secured(table, *policies):
        tables.append(table)
        for number, policy in enumerate(policies):
            platform.run(f"CREATE POLICY policy_{number} ON {table} {policy}")
        platform.run(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")

    yield secured
    there = "SELECT to_regclass(%s) IS NOT NULL"
    for table in filter(lambda table: platform.value(there, table), tables):
        platform.run(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
        policies = "SELECT polname FROM pg_policy WHERE polrelid = %s::regclass"
        for policy in platform.values(policies, table):
            platform.run(f"DROP POLICY {policy} ON {table}")


def rows(result, verdict: str) -> list[str]:
    begin = f"{verdict:<6}rows"
    return [line for line in result.stdout.splitlines() if line.startswith(begin)]


@pytest.mark.parametrize(
    ("role", "table"),
    [
        ("webinar_live", "webinars_event"),
        ("webinar_live", "auth_user"),
        ("webinar_live", "live_sessions_livesession"),
        ("webinar_live", "webinar_live.usage"),
        ("webinar_live_sign_in", "auth_user"),
        ("webinar_live_events", "registrations_registration"),
        ("webinar_live_events", "webinar_live.event"),
    ],
)
def test_a_table_whose_rows_are_hidden_is_told_and_what_is_said_mends_it(
    check, secured, platform, role, table
):
    secured(table)
    result = check(role)
    assert result.returncode == 1
    (line,) = rows(result, "fail")
    assert "SELECT" in line
    begin = line.index("CREATE POLICY")
    platform.run(line[begin:])
    result = check(role)
    assert (result.returncode, rows(result, "fail"), rows(result, "warn")) == (0, [], [])


def test_a_policy_of_others_shows_the_role_nothing(check, secured):
    secured("webinars_event", "TO webinar_live_events USING (true)")
    (line,) = rows(check(), "fail")
    assert "webinars_event" in line


def test_a_policy_for_reading_alone_leaves_writes_to_be_told(check, secured):
    secured("registrations_registration", "FOR SELECT TO PUBLIC USING (true)")
    (line,) = rows(check(), "fail")
    assert "INSERT, DELETE on registrations_registration" in line


def test_a_table_whose_rows_are_hidden_from_a_triggers_owner_is_told(check, secured, platform):
    """A trigger acts as its function's owner, whom the role's policies are not for."""
    function = "FUNCTION webinar_live.write_chat_event()"
    before = platform.value("SELECT current_user")
    platform.run("CREATE ROLE deployer")
    try:
        platform.run("GRANT SELECT ON auth_user TO deployer")
        platform.run(f"ALTER {function} OWNER TO deployer")
        secured("auth_user", "TO webinar_live USING (true)")
        (line,) = rows(check(), "fail")
        assert "from deployer, by SELECT on auth_user" in line
    finally:
        platform.run(f"ALTER {function} OWNER TO {before}")
        platform.run("REVOKE SELECT ON auth_user FROM deployer")
        platform.run("DROP ROLE deployer")


def test_a_table_that_the_program_does_not_use_is_no_affair_of_its_own(check, secured, platform):
    platform.run("CREATE TABLE grades (id integer)")
    try:
        platform.run("GRANT ALL ON grades TO PUBLIC")
        secured("grades")
        assert rows(check(), "ok") == ["ok    rows"]
    finally:
        platform.run("DROP TABLE grades")


def test_a_policy_with_a_condition_is_warned_of(check, secured):
    secured("webinars_event", "TO webinar_live USING (price = 0)")
    result = check()
    assert result.returncode == 0
    (line,) = rows(result, "warn")
    assert "webinars_event" in line


def test_a_restrictive_policy_is_warned_of_beside_one_that_shows_all(check, secured):
    secured("webinars_event", "USING (true)", "AS RESTRICTIVE USING (price = 0)")
    (line,) = rows(check(), "warn")
    assert "webinars_event" in line


def test_a_restrictive_policy_that_hides_all_is_told_and_what_is_said_mends_it(
    check, secured, platform
):
    table = "webinar_live.usage"
    secured(table, "USING (true)", "AS RESTRICTIVE TO webinar_live USING (false)")
    result = check()
    assert result.returncode == 1
    (line,) = rows(result, "fail")
    platform.run(line[line.index("DROP POLICY") :])
    assert rows(check(), "ok") == ["ok    rows"]
