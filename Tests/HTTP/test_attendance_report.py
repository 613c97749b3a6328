"""Who attended, over all runs, and what hosts correct of it (contract, section 10)."""

import csv
import io

import pytest

from Support.contract import (
    ATTENDANCE_NOT_ALLOWED,
    NO_CREDENTIALS,
    NO_WEBINAR,
    NOT_FOUND,
    assert_answer,
    invalid,
)
from Support.processes import wait_until

SESSION = "SELECT id FROM live_sessions_livesession WHERE webinar_id = %s"
STAY = """
    INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
    SELECT id, %s, now(), now() - interval '30 minutes', now() - interval '10 minutes'
      FROM live_sessions_livesession WHERE webinar_id = %s
"""
ATTENDED = "SELECT attended FROM registrations_registration WHERE user_id = %s AND event_id = %s"


@pytest.fixture
def held_lesson(host, live_lesson, platform):
    """It was on the air for forty minutes, up to a moment ago; its student was there for twenty."""
    platform.run(
        "UPDATE live_sessions_livesession SET started_at = now() - interval '40 minutes'"
        " WHERE webinar_id = %s",
        live_lesson.webinar,
    )
    platform.run(STAY, live_lesson.student, live_lesson.webinar)
    assert host.ends(live_lesson).status == 200
    return live_lesson


def report(person, lesson) -> dict:
    response = person.asks_attendance(lesson)
    assert response.status == 200
    return response.json


def line_of(person, lesson, user) -> dict:
    return next(one for one in report(person, lesson)["people"] if one["user_id"] == user)


def settles(platform, lesson):
    """A minute after the end, which is now."""
    query = f"UPDATE webinar_live.run SET settle_at = now() WHERE session_id = ({SESSION})"
    platform.run(query, lesson.webinar)
    pending = f"SELECT count(settle_at) FROM webinar_live.run WHERE session_id = ({SESSION})"
    assert wait_until(lambda: platform.value(pending, lesson.webinar) == 0, 15)


def test_the_report_has_the_runs_and_everybody(host, held_lesson, platform):
    platform.run("UPDATE auth_user SET first_name = 'Asha' WHERE id = %s", held_lesson.student)
    (absentee,) = platform.students(held_lesson.webinar, 1)
    answer = report(host, held_lesson)
    (run,) = answer["runs"]
    assert run["started_at"] < run["ended_at"]
    assert [one["user_id"] for one in answer["people"]].count(absentee) == 1
    attended = line_of(host, held_lesson, held_lesson.student)
    assert attended["first_entered_at"] < attended["last_left_at"]
    username = attended.pop("username")
    assert attended == {
        "user_id": held_lesson.student,
        "name": "Asha",
        "registered": True,
        "host": False,
        "first_entered_at": attended["first_entered_at"],
        "last_left_at": attended["last_left_at"],
        "seconds": 1200,
        "page_seconds": 1200,
        "stays": 1,
        "present": False,
        "state": "attended",
        "provisional": False,
        "source": "page",
        "disagrees": False,
    }
    absent = line_of(host, held_lesson, absentee)
    assert (absent["state"], absent["seconds"], absent["first_entered_at"]) == ("absent", 0, None)
    assert username


def test_a_webinar_that_never_ran_has_no_runs(host, lesson):
    answer = report(host, lesson)
    assert answer["runs"] == []
    assert [one["state"] for one in answer["people"]] == ["absent"]


def test_hosts_and_admins_see_it_and_nobody_else(host, person, platform, lesson, anyone):
    coworker, admin = person(platform.person()), person(platform.person(role="admin"))
    host.sets(lesson, co_hosts=[coworker.user])
    for one in (host, coworker, admin):
        assert one.asks_attendance(lesson).status == 200
        assert_answer(one.asks_attendance(0), NO_WEBINAR)
    for user in (lesson.student, lesson.outsider):
        assert_answer(person(user).asks_attendance(lesson), ATTENDANCE_NOT_ALLOWED)
        answer = person(user).corrects(lesson, lesson.student, "?")
        assert_answer(answer, ATTENDANCE_NOT_ALLOWED)
    assert_answer(anyone.asks_attendance(lesson), NO_CREDENTIALS)


def test_the_rule_decides(host, held_lesson):
    for rule, state in (
        ("45%", "attended"),
        ("55%", "left_early"),
        (19, "attended"),
        (21, "left_early"),
    ):
        host.sets(held_lesson, attended_after=rule)
        assert line_of(host, held_lesson, held_lesson.student)["state"] == state


def test_registrations_are_set_by_the_rule_after_the_end(host, held_lesson, platform):
    student = held_lesson.student
    host.sets(held_lesson, attended_after="60%")
    settles(platform, held_lesson)
    assert platform.value(ATTENDED, student, held_lesson.webinar) is False
    host.sets(held_lesson, attended_after=20)
    wait_until(lambda: platform.value(ATTENDED, student, held_lesson.webinar), 15)


def test_what_the_platform_has_set_stays(held_lesson, platform):
    (absentee,) = platform.students(held_lesson.webinar, 1)
    platform.run(
        "UPDATE registrations_registration SET attended = true WHERE user_id = %s", absentee
    )
    settles(platform, held_lesson)
    assert platform.value(ATTENDED, absentee, held_lesson.webinar) is True


def test_a_correction_stands_beside_what_was_seen(host, held_lesson, platform):
    student = held_lesson.student
    settles(platform, held_lesson)
    answer = host.corrects(held_lesson, student, "absent", "Nobody was at the microphone")
    assert answer.status == 200
    line = line_of(host, held_lesson, student)
    assert (line["state"], line["correction"]) == ("attended", answer.json)
    by = line_of(host, held_lesson, student)["correction"].pop("by")
    name = "SELECT username FROM auth_user WHERE id = %s"
    assert by == platform.value(name, held_lesson.host)
    assert answer.json["reason"] == "Nobody was at the microphone"
    assert platform.value(ATTENDED, student, held_lesson.webinar) is False
    assert host.corrects(held_lesson, student, "attended").status == 200
    assert platform.value(ATTENDED, student, held_lesson.webinar) is True


def test_what_is_no_correction_is_refused(host, held_lesson):
    student = held_lesson.student
    for user in (held_lesson.outsider, 0, "9" * 30):
        assert_answer(host.corrects(held_lesson, user, "absent"), NOT_FOUND)
    wrong = host.corrects(held_lesson, student, "late", "x")
    assert_answer(wrong, invalid(state='"late" is not a valid choice.'))
    blank = host.corrects(held_lesson, student, "absent", " ")
    assert_answer(blank, invalid(reason="This field may not be blank."))
    assert "correction" not in line_of(host, held_lesson, student)


def test_the_table_is_one_that_spreadsheets_read_and_do_not_run(host, held_lesson, platform):
    platform.run(
        "UPDATE auth_user SET first_name = %s, last_name = %s WHERE id = %s",
        '=HYPERLINK("http://x")',
        "Rao, Asha",
        held_lesson.student,
    )
    host.corrects(held_lesson, held_lesson.student, "attended", "@home")
    response = host.asks_attendance(held_lesson, "?format=csv")
    assert response.status == 200
    assert response.headers["Content-Type"].startswith("text/csv; charset=utf-8")
    name = f"attendance-{held_lesson.webinar}.csv"
    assert response.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert response.body.startswith(b"\xef\xbb\xbf")
    text = response.body.decode("utf-8-sig")
    assert text.endswith("\r\n")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    (row,) = [row for row in rows if row["user_id"] == str(held_lesson.student)]
    assert row["name"] == '\'=HYPERLINK("http://x") Rao, Asha'
    assert (row["seconds"], row["state"], row["correction_reason"]) == (
        "1200",
        "attended",
        "'@home",
    )
    assert not any(cell[:1] in ("=", "+", "-", "@", "\t") for row in rows for cell in row.values())


def test_another_format_is_refused(host, lesson):
    answer = host.asks_attendance(lesson, "?format=xls")
    assert_answer(answer, invalid(format='"xls" is not a valid choice.'))


def test_a_kept_stay_of_another_run_does_not_count_twice(host, held_lesson, platform):
    assert host.starts(held_lesson).status == 200
    platform.run(
        "INSERT INTO webinar_live.stay (session_id, user_id, seen_at) "
        "SELECT id, %s, now() FROM live_sessions_livesession WHERE webinar_id = %s",
        held_lesson.student,
        held_lesson.webinar,
    )
    line = line_of(host, held_lesson, held_lesson.student)
    assert (line["present"], line["provisional"], line["last_left_at"]) == (True, True, None)
    assert line["seconds"] in range(1200, 1260)
    assert len(report(host, held_lesson)["runs"]) == 2
