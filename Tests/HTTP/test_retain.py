"""`webinar-live retain`: what has been kept for its time goes, and nothing else."""

import re

import pytest

from Support.cluster import lock
from Support.worker import run_program


@pytest.fixture
def retain(instance):
    """Runs it: `retain("--dry-run", ATTENDANCE="30")`. What is old of tests before is gone."""

    def retain(*arguments: str, **days: str):
        known = {"WEBINAR_LIVE_RETENTION_DATABASE": instance.facts["RETENTION_DATABASE"]}
        times = {f"WEBINAR_LIVE_{kind}_RETENTION": text for kind, text in days.items()}
        return run_program("retain", *arguments, settings=known | times)

    before = retain(ATTENDANCE="1", CHAT="1", CALENDAR="1", NETWORK="1")
    assert before.returncode == 0, before.stdout + before.stderr
    return retain


@pytest.fixture
def stays(platform, live_lesson):
    """Stays of the lesson's student that ended so many days ago; how many there are."""
    platform.run("DELETE FROM webinar_live.stay")

    def stays(*ages: float) -> int:
        for age in ages:
            platform.run(
                """
                INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
                SELECT id, %s, left_at, left_at, left_at
                  FROM live_sessions_livesession,
                       (SELECT now() - %s * interval '1 day') AS at (left_at)
                 WHERE webinar_id = %s
                """,
                live_lesson.student,
                age,
                live_lesson.webinar,
            )
        alone(platform)
        return platform.value("SELECT count(*) FROM webinar_live.stay")

    return stays


def alone(platform) -> None:
    """Each first stay makes a participant, who is as old."""
    platform.run("DELETE FROM live_sessions_livesessionparticipant")


def rows(result, kind: str) -> int:
    found = re.search(rf"^{kind}: (\d+) rows older than ", result.stdout, re.M)
    assert found, result.stdout + result.stderr
    return int(found[1])


def test_what_is_old_goes_and_what_is_young_stays(retain, stays):
    stays(10, 29, 31, 400)
    done = retain(ATTENDANCE="30")
    assert (done.returncode, rows(done, "attendance")) == (0, 2), done.stderr
    assert stays() == 2


def test_a_dry_run_counts_and_removes_nothing(retain, stays):
    stays(10, 31, 400)
    counted = retain("--dry-run", ATTENDANCE="30")
    assert (counted.returncode, rows(counted, "attendance")) == (0, 2)
    assert "would be removed" in counted.stdout
    assert stays() == 3


def test_what_is_kept_for_ever_is_not_even_counted(retain, stays):
    stays(10_000)
    done = retain(ATTENDANCE="forever", CHAT="forever", CALENDAR="forever")
    for kind in ("attendance", "chat", "calendar"):
        assert f"{kind}: kept for ever\n" in done.stdout
    assert stays() == 1


def test_more_than_a_batch_goes_in_one_night(retain, stays, platform):
    stays(31)
    platform.run(
        """
        INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
        SELECT session_id, user_id, seen_at, entered_at, left_at
          FROM webinar_live.stay, generate_series(1, 2499)
        """
    )
    alone(platform)
    assert rows(retain(ATTENDANCE="30"), "attendance") == 2500


def test_lines_of_a_chat_go_with_what_the_outbox_has_of_them(retain, host, live_lesson, platform):
    message = host.writes(live_lesson, "Long ago").json["id"]
    age = "UPDATE communications_webinarchatmessage SET created_at = %s::timestamptz WHERE id = %s"
    platform.run(age, "2020-01-01", message)
    assert rows(retain(CHAT="30"), "chat") == 1
    told = "SELECT count(*) FROM webinar_live.event WHERE data::text LIKE '%%Long ago%%'"
    assert platform.value(told) == 0


def test_what_somebody_has_locked_is_left_and_said(retain, stays, platform):
    stays(31, 400)
    held = "SELECT FROM webinar_live.stay WHERE left_at < now() - interval '300 days' FOR UPDATE"
    with lock(platform.conninfo, held):
        done = retain(ATTENDANCE="30")
    assert (done.returncode, rows(done, "attendance")) == (75, 1)
    assert "others are left for the next time" in done.stdout
    assert rows(retain(ATTENDANCE="30"), "attendance") == 1


def test_it_says_why_it_cannot(retain):
    away = run_program(
        "retain", settings={"WEBINAR_LIVE_RETENTION_DATABASE": "host=/nowhere dbname=none"}
    )
    assert away.returncode == 1
    assert "/nowhere" in away.stderr
