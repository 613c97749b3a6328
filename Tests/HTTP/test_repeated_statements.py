"""What PostgreSQL undid for a reason that does not last, a worker does again, unnoticed."""

from contextlib import contextmanager

import pytest

from Support.contract import UNAVAILABLE, assert_answer

SERIALIZATION_FAILURE, DEADLOCK = "40001", "40P01"
# More than one for each worker.
JOINS = 40


@contextmanager
def undone(platform, code: str, condition: str):
    """Undoes each registration, counted by the sequence `undone`, for which the condition holds."""
    platform.run("CREATE SEQUENCE undone")
    platform.run("GRANT USAGE ON SEQUENCE undone TO PUBLIC")
    try:
        platform.run(
            f"""
            CREATE FUNCTION undo() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF nextval('undone') {condition} THEN
                    RAISE 'undone' USING ERRCODE = '{code}';
                END IF;
                RETURN NEW;
            END
            $$
            """
        )
        platform.run(
            "CREATE TRIGGER undo BEFORE INSERT ON registrations_registration"
            " FOR EACH ROW EXECUTE FUNCTION undo()"
        )
        yield
    finally:
        platform.run("DROP FUNCTION IF EXISTS undo CASCADE")
        platform.run("DROP SEQUENCE undone")


def change_type_of_rooms(platform, type: str) -> None:
    """As a migration does it, which must make the view anew."""
    view = platform.value("SELECT pg_get_viewdef('live_sessions_overview')")
    with platform.connection.transaction():
        platform.run("DROP VIEW live_sessions_overview")
        platform.run(f"ALTER TABLE live_sessions_livesession ALTER COLUMN room_name TYPE {type}")
        platform.run(f"CREATE VIEW live_sessions_overview AS {view}")


def test_a_column_that_gets_another_type_does_not_show(platform, host, student, live_lesson):
    def join_often():
        assert {student.joins(live_lesson).status for _ in range(JOINS)} == {200}
        assert host.starts(live_lesson).status == 200

    join_often()
    change_type_of_rooms(platform, "text")
    try:
        join_often()
    finally:
        change_type_of_rooms(platform, "varchar(255)")
    join_often()


@pytest.mark.parametrize("code", [SERIALIZATION_FAILURE, DEADLOCK])
def test_a_write_that_is_undone_once_is_done_again(platform, outsider, lesson, code):
    with undone(platform, code, "= 1"):
        assert outsider.registers(lesson).status == 201
    assert len(outsider.asks_registrations().json) == 1


def test_a_write_that_is_undone_each_time_is_given_up(platform, outsider, lesson):
    with undone(platform, SERIALIZATION_FAILURE, "> 0"):
        assert_answer(outsider.registers(lesson), UNAVAILABLE)
        assert platform.value("SELECT last_value FROM undone") == 5
    assert outsider.registers(lesson).status == 201
