"""`webinar-live check` says what is wrong, in words that lead to the remedy."""

import re

import psycopg
import pytest

from Support.paths import HUB, REPOSITORY
from Support.worker import run_program


@pytest.fixture
def check(settings):
    def check(**changes):
        return run_program("check", settings=settings | changes)

    return check


@pytest.fixture
def other_database(instance, platform):
    """An empty database in the same cluster; yields a function from login to conninfo."""
    platform.run("CREATE DATABASE empty_one")

    def conninfo(kind: str) -> str:
        return psycopg.conninfo.make_conninfo(instance.facts[kind], dbname="empty_one")

    yield conninfo
    platform.run("DROP DATABASE empty_one WITH (FORCE)")


def failures(result) -> str:
    assert result.returncode == 1
    return "\n".join(line for line in result.stdout.splitlines() if line.startswith("fail"))


def warnings(result, subject: str) -> list[str]:
    begin = f"warn  {subject}"
    return [line for line in result.stdout.splitlines() if line.startswith(begin)]


def test_a_sound_installation_passes(check):
    result = check(WEBINAR_LIVE_JITSI_DOMAIN="jitsi.example", WEBINAR_LIVE_STATUS_ROOM="off")
    assert (result.returncode, result.stderr) == (0, "")
    assert {line.split()[0] for line in result.stdout.splitlines()} == {"ok"}


def test_the_default_jitsi_domain_is_warned_of(check):
    result = check(WEBINAR_LIVE_STATUS_ROOM="off")
    assert result.returncode == 0
    (warning,) = [line for line in result.stdout.splitlines() if line.startswith("warn")]
    assert "WEBINAR_LIVE_JITSI_DOMAIN" in warning
    assert "meet.jit.si" in warning


def test_a_public_room_name_is_warned_of(check):
    result = check(WEBINAR_LIVE_JITSI_DOMAIN="jitsi.example")
    assert result.returncode == 0
    (warning,) = [line for line in result.stdout.splitlines() if line.startswith("warn")]
    assert "WEBINAR_LIVE_STATUS_ROOM" in warning


def test_both_warnings_are_in_the_workers_log_at_start(person, worker):
    one = worker()
    person(None, at=one).asks_status(1)
    log = one.log.read_text()
    assert "WEBINAR_LIVE_JITSI_DOMAIN" in log
    assert "WEBINAR_LIVE_STATUS_ROOM" in log


def test_a_database_that_is_away_is_told(check):
    told = failures(check(WEBINAR_LIVE_DATABASE="host=/nowhere dbname=webinar_live"))
    assert "database" in told
    assert "/nowhere" in told


def test_a_database_that_does_not_exist_is_told(check, settings):
    database = settings["WEBINAR_LIVE_DATABASE"].replace("dbname=webinar_live", "dbname=nothing")
    assert '"nothing" does not exist' in failures(check(WEBINAR_LIVE_DATABASE=database))


def test_a_schema_that_is_not_deployed_is_told(check, other_database):
    told = failures(check(WEBINAR_LIVE_DATABASE=other_database("OWNER_DATABASE")))
    assert "schema" in told
    assert "deploy" in told


def test_an_older_schema_is_told(check, platform):
    newest = platform.value("SELECT change FROM sqitch.changes ORDER BY committed_at DESC LIMIT 1")
    rename = "UPDATE sqitch.changes SET change = %s WHERE change = %s"
    platform.run(rename, "hidden", newest)
    try:
        told = failures(check())
    finally:
        platform.run(rename, newest, "hidden")
    assert newest in told
    assert "deploy" in told


def test_the_newest_change_that_the_program_knows_is_the_plans_last(check):
    plan = (REPOSITORY / "sql" / "sqitch.plan").read_text().splitlines()
    last = [line for line in plan if line and not line.startswith(("%", "#", "@"))][-1].split()[0]
    assert f"ok    schema: change {last} is deployed" in check().stdout


@pytest.mark.parametrize(
    ("table", "right"),
    [
        ("webinars_event", "SELECT"),
        ("auth_user", "SELECT"),
        ("live_sessions_livesession", "INSERT"),
    ],
)
def test_a_missing_right_is_told(check, platform, table, right):
    columns = platform.value(
        """
        SELECT coalesce(string_agg(column_name, ', '), '') FROM information_schema.column_privileges
        WHERE grantee = 'webinar_live' AND table_name = %s AND privilege_type = %s
        """,
        table,
        right,
    )
    platform.run(f"REVOKE {right} ({columns}), {right} ON {table} FROM webinar_live")
    try:
        told = failures(check())
    finally:
        platform.run(f"GRANT {right} ({columns}) ON {table} TO webinar_live")
    assert table in told


def test_a_superuser_runs_with_no_more_than_a_workers_rights(check, instance):
    result = check(WEBINAR_LIVE_DATABASE=instance.facts["OWNER_DATABASE"])
    assert re.search("^ok    rights: .* runs as webinar_live$", result.stdout, re.MULTILINE)


def test_a_login_that_cannot_take_the_workers_role_is_warned_of(check, platform):
    platform.run("REVOKE webinar_live FROM webinar_live_worker")
    try:
        result = check()
    finally:
        platform.run("GRANT webinar_live TO webinar_live_worker")
    assert "warn  rights: webinar_live_worker runs with rights of its own" in result.stdout
    assert "GRANT webinar_live TO webinar_live_worker" in result.stdout


def test_a_login_of_another_role_is_told_apart(check, instance):
    result = check(WEBINAR_LIVE_DATABASE=instance.facts["EVENTS_DATABASE"])
    (line,) = [line for line in result.stdout.splitlines() if line.startswith("fail  rights")]
    assert "webinar_live_events_worker is a login of webinar_live_events" in line
    assert "GRANT" not in line


@pytest.fixture
def login_setting(platform):
    """Gives the workers' login a setting of its own."""

    def login_setting(name, value):
        platform.run(f"ALTER ROLE webinar_live_worker SET {name} = {value}")

    yield login_setting
    platform.run("ALTER ROLE webinar_live_worker RESET ALL")


def test_transactions_that_only_read_are_told(check, login_setting):
    login_setting("default_transaction_read_only", "on")
    told = failures(check())
    assert "read-only" in told
    assert "default_transaction_read_only" in told


def test_a_search_path_that_hides_the_tables_is_told(check, login_setting):
    login_setting("search_path", "nothing")
    told = failures(check())
    assert "SET search_path = public" in told


def test_a_search_path_that_leads_to_other_tables_is_told(check, login_setting, platform):
    platform.run("CREATE SCHEMA old")
    platform.run(
        "CREATE TABLE old.live_sessions_livesession (LIKE live_sessions_livesession INCLUDING ALL)"
    )
    platform.run("GRANT USAGE ON SCHEMA old TO webinar_live")
    platform.run("GRANT ALL ON old.live_sessions_livesession TO webinar_live")
    login_setting("search_path", "old, public")
    try:
        told = failures(check())
    finally:
        platform.run("DROP SCHEMA old CASCADE")
    assert "old, public does not lead to public.live_sessions_livesession" in told


def test_a_trigger_that_is_disabled_is_told(check, platform):
    table = "communications_webinarchatmessage"
    platform.run(f"ALTER TABLE {table} DISABLE TRIGGER webinar_live_chat")
    try:
        told = failures(check())
    finally:
        platform.run(f"ALTER TABLE {table} ENABLE TRIGGER webinar_live_chat")
    assert f"ALTER TABLE {table} ENABLE TRIGGER webinar_live_chat" in told


def test_a_trigger_that_is_gone_is_told(check, platform):
    table = "webinar_live.stay"
    definition = platform.value(
        "SELECT pg_get_triggerdef(oid) FROM pg_trigger "
        "WHERE tgrelid = %s::regclass AND NOT tgisinternal",
        table,
    )
    name = definition.split()[definition.split().index("TRIGGER") + 1]
    platform.run(f"DROP TRIGGER {name} ON {table}")
    try:
        told = failures(check())
    finally:
        platform.run(definition)
    assert "none calls webinar_live.record_participant()" in told
    assert "sqitch verify" in told


def test_a_login_whose_writes_fire_no_trigger_is_told_and_what_is_said_mends_it(
    check, login_setting, platform
):
    login_setting("session_replication_role", "replica")
    (line,) = failures(check()).splitlines()
    assert "session_replication_role is replica" in line
    platform.run(line[line.index("ALTER ROLE") : line.index(", or where")])
    assert check().returncode == 0


@pytest.mark.parametrize(
    ("function", "holder"),
    [
        ("webinar_live.count_use(bigint, text, bigint, bigint)", "PUBLIC"),
        ("webinar_live.count_present(bigint)", "PUBLIC"),
        ("webinar_live.event_history()", "PUBLIC"),
        ("webinar_live.password_fingerprint(bigint)", "webinar_live"),
    ],
)
def test_a_function_that_the_role_may_not_call_is_told_and_what_is_said_mends_it(
    check, settings, instance, platform, function, holder
):
    platform.run(f"REVOKE EXECUTE ON FUNCTION {function} FROM {holder}")
    try:
        result = check()
        if "event_history" in function:
            # Workers do not call it, the hub does.
            assert result.returncode == 0
            database = {"WEBINAR_LIVE_EVENTS_DATABASE": instance.facts["EVENTS_DATABASE"]}
            result = run_program("check", settings=settings | database, program=HUB)
        (line,) = [line for line in failures(result).splitlines() if "functions" in line]
        assert f"TO {holder}" in line
        platform.run(line[line.index("GRANT EXECUTE") :])
        assert "fail" not in check().stdout
    finally:
        platform.run(f"GRANT EXECUTE ON FUNCTION {function} TO {holder}")


def test_an_index_that_is_not_valid_is_warned_of_and_what_is_said_mends_it(check, platform):
    """As `CREATE INDEX CONCURRENTLY` leaves one that failed."""
    index = "webinar_live.stay_pkey"
    valid = "UPDATE pg_index SET indisvalid = %s WHERE indexrelid = %s::regclass"
    platform.run(valid, False, index)
    try:
        (line,) = warnings(check(), "indexes")
        platform.run(line[line.index("REINDEX") :])
        assert warnings(check(), "indexes") == []
    finally:
        platform.run(valid, True, index)


def test_an_index_that_is_gone_is_warned_of_and_what_is_said_mends_it(check, platform):
    table = "communications_webinarchatmessage"
    names = platform.values(
        "SELECT indexrelid::regclass::text FROM pg_index "
        "WHERE indrelid = %s::regclass AND pg_get_indexdef(indexrelid, 1, true) = 'event_id'",
        table,
    )
    definitions = [platform.value("SELECT pg_get_indexdef(%s::regclass)", name) for name in names]
    for name in names:
        platform.run(f"DROP INDEX {name}")
    made = f"{table}_event_id_idx"
    try:
        (line,) = warnings(check(), "indexes")
        platform.run(line[line.index("CREATE INDEX") :])
        assert warnings(check(), "indexes") == []
    finally:
        platform.run(f"DROP INDEX IF EXISTS {made}")
        for definition in definitions:
            platform.run(definition)


def test_a_sequence_behind_its_rows_is_warned_of_and_what_is_said_mends_it(check, platform, lesson):
    table = "registrations_registration"
    sequence = f"{table}_id_seq"
    platform.run(f"SELECT setval('{sequence}', 1)")
    try:
        result = check()
        assert result.returncode == 0
        (line,) = warnings(result, "sequence")
        platform.run(line[line.index("SELECT setval") :])
        assert warnings(check(), "sequence") == []
    finally:
        platform.run(f"SELECT setval('{sequence}', (SELECT max(id) FROM {table}))")


def test_a_sequence_that_the_role_may_not_read_is_warned_of_and_what_is_said_mends_it(
    check, platform
):
    platform.run("REVOKE SELECT ON SEQUENCE registrations_registration_id_seq FROM webinar_live")
    try:
        (line,) = warnings(check(), "sequence")
        platform.run(line[line.index("CALL ") :])
        assert warnings(check(), "sequence") == []
    finally:
        platform.run("CALL webinar_live.set_rights('webinar_live')")
