"""What both programs' `check` says of a PgBouncer between them and PostgreSQL."""

import psycopg
import pytest

from Support.paths import HUB
from Support.pgbouncer import LOGIN_SETTINGS, pgbouncers
from Support.worker import run_program


@pytest.fixture
def pgbouncer(instance):
    with pgbouncers(instance) as start:
        yield start


@pytest.fixture
def check(settings, instance):
    def check(pgbouncer, **changes):
        database = {"WEBINAR_LIVE_DATABASE": pgbouncer.before(instance.facts["WORKER_DATABASE"])}
        return run_program("check", settings=settings | database | changes)

    return check


@pytest.fixture
def check_hub(settings, instance):
    def check_hub(pgbouncer, **changes):
        database = pgbouncer.before(instance.facts["EVENTS_DATABASE"])
        changes["WEBINAR_LIVE_EVENTS_DATABASE"] = database
        return run_program("check", settings=settings | changes, program=HUB)

    return check_hub


@pytest.fixture
def login_with_settings(platform):
    """The workers' login as it is meant to be where nothing of a session is relied on."""
    for name, value in LOGIN_SETTINGS.items():
        platform.run(f"ALTER ROLE webinar_live_worker SET {name} = '{value}'")
    yield
    platform.run("ALTER ROLE webinar_live_worker RESET ALL")


def lines(result, verdict: str, subject: str) -> list[str]:
    return [line for line in result.stdout.splitlines() if line.startswith(f"{verdict}  {subject}")]


def assert_told_of_pooling(result):
    assert result.returncode == 1, result.stdout
    (line,) = lines(result, "fail", "pooling")
    assert "WEBINAR_LIVE_PREPARED_STATEMENTS=off" in line


def test_statements_prepared_behind_a_transaction_pooler_are_told_of_every_time(check, pgbouncer):
    pooler = pgbouncer(pool_mode="transaction")
    assert_told_of_pooling(check(pooler))
    assert_told_of_pooling(check(pooler))


def test_so_are_they_where_it_hands_its_sessions_out_in_turn(check, pgbouncer, instance):
    pooler = pgbouncer(pool_mode="transaction", server_round_robin="1")
    login = pooler.before(instance.facts["WORKER_DATABASE"])
    with psycopg.connect(login) as one, psycopg.connect(login) as other:
        servers = {each.execute("SELECT pg_backend_pid()").fetchone() for each in (one, other)}
        assert len(servers) == 2
    assert_told_of_pooling(check(pooler))


def test_a_transaction_pooler_will_do_for_workers_that_prepare_nothing(
    check, pgbouncer, login_with_settings
):
    pooler = pgbouncer(pool_mode="transaction")
    result = check(pooler, WEBINAR_LIVE_PREPARED_STATEMENTS="off")
    assert result.returncode == 0, result.stdout
    assert not lines(result, "warn", "timeouts")
    assert not lines(result, "warn", "rights")


def test_a_login_without_the_settings_of_its_own_is_warned_of_there(check, pgbouncer):
    pooler = pgbouncer(pool_mode="transaction")
    result = check(pooler, WEBINAR_LIVE_PREPARED_STATEMENTS="off")
    (timeouts,) = lines(result, "warn", "timeouts")
    for name in set(LOGIN_SETTINGS) - {"role"}:
        assert f"ALTER ROLE webinar_live_worker SET {name}" in timeouts
    (rights,) = lines(result, "warn", "rights")
    assert "ALTER ROLE webinar_live_worker SET role = webinar_live" in rights


def test_a_login_that_waits_for_locks_too_long_is_warned_of_there(
    check, pgbouncer, platform, login_with_settings
):
    platform.run("ALTER ROLE webinar_live_worker SET lock_timeout = '1900ms'")
    pooler = pgbouncer(pool_mode="transaction")
    result = check(pooler, WEBINAR_LIVE_PREPARED_STATEMENTS="off")
    (timeouts,) = lines(result, "warn", "timeouts")
    assert "ALTER ROLE webinar_live_worker SET lock_timeout" in timeouts
    assert "statement_timeout" not in timeouts


def test_a_session_pooler_will_do_for_both(check, check_hub, pgbouncer):
    pooler = pgbouncer(pool_mode="session")
    for result in (check(pooler), check_hub(pooler)):
        assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("prepared", ["on", "off"])
def test_a_hub_that_would_not_be_woken_is_told_of(check_hub, pgbouncer, prepared):
    pooler = pgbouncer(pool_mode="transaction")
    result = check_hub(pooler, WEBINAR_LIVE_PREPARED_STATEMENTS=prepared)
    assert result.returncode == 1, result.stdout
    (line,) = lines(result, "fail", "notifications")
    assert "WEBINAR_LIVE_EVENTS_DATABASE" in line
