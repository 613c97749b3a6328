"""What the operator asks and does at night: `sessions`, `end`, `attendance` and how they end."""

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from Support.contract import assert_answer, live
from Support.instance import free_port
from Support.worker import run_program

DONE, NO_SUCH_WEBINAR, NOTHING_TO_END, WRONG_ARGUMENTS, DATABASE_AWAY = 0, 3, 4, 64, 69
TITLE = "UPDATE webinars_event SET title = %s WHERE id = %s"
NAME = "UPDATE auth_user SET first_name = %s, last_name = %s WHERE id = %s"


@pytest.fixture
def operator(settings):
    """Runs a command as a worker's user, with its settings."""

    def run(*arguments, **changes: str):
        return run_program(*map(str, arguments), settings=settings | changes)

    return run


@pytest.fixture
def named_lesson(live_lesson, platform):
    platform.run(TITLE, "Light and shadow", live_lesson.webinar)
    platform.run(NAME, "Meera", "Iyer", live_lesson.host)
    return live_lesson


def test_what_is_on_the_air_is_shown(operator, named_lesson, host):
    shown = operator("sessions")
    assert (shown.returncode, shown.stderr) == (DONE, "")
    head, *lines = shown.stdout.splitlines()
    assert head.split() == ["WEBINAR", "SINCE", "(UTC)", "PEOPLE", "HOST", "TITLE"]
    (line,) = [line for line in lines if line.split()[0] == str(named_lesson.webinar)]
    assert line.split()[4:] == ["Meera", "Iyer", "Light", "and", "shadow"]
    host.ends(named_lesson)
    left = [line.split()[0] for line in operator("sessions").stdout.splitlines()]
    assert str(named_lesson.webinar) not in left


def test_programs_are_told_the_same(operator, named_lesson, student, platform):
    student.polls_presence(named_lesson)
    (session,) = platform.sessions(named_lesson.webinar)
    (told,) = [
        one
        for one in json.loads(operator("sessions", "--json").stdout)
        if one["webinar"] == named_lesson.webinar
    ]
    # As a hub last counted, or as there are now.
    assert told.pop("participant_count") in (0, 1)
    assert told == {
        "webinar": named_lesson.webinar,
        "title": "Light and shadow",
        "host": "Meera Iyer",
        "started_at": iso(session["started_at"]),
    }


def test_no_room_is_named(operator, named_lesson, platform):
    (session,) = platform.sessions(named_lesson.webinar)
    for command in (["sessions"], ["sessions", "--json"], ["attendance", named_lesson.webinar]):
        assert session["room_name"] not in operator(*command).stdout


def test_an_end_is_the_hosts_end_and_says_who_did_it(
    operator, named_lesson, host, platform, subscribe
):
    stream = subscribe(named_lesson.webinar)
    stream.wait_for("status")
    ended = operator("end", named_lesson.webinar, "--by", "night shift")
    assert (ended.returncode, ended.stderr) == (DONE, "")
    (session,) = platform.sessions(named_lesson.webinar)
    about = f"Webinar {named_lesson.webinar} (Light and shadow)"
    assert ended.stdout == f"{about} was ended at {iso(session['end_time'])} by night shift.\n"
    assert [event.json["is_active"] for event in stream.wait_for("status", 2)] == [True, False]
    # It may be started again, as after any end.
    assert_answer(host.starts(named_lesson), live(session["room_name"]))


def iso(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def test_behind_sudo_it_is_the_login_that_is_named(operator, named_lesson):
    ended = operator("end", named_lesson.webinar, SUDO_USER="asha")
    assert ended.stdout.endswith("by asha.\n")


def test_an_end_needs_no_host(operator, named_lesson, platform):
    platform.run("UPDATE auth_user SET is_active = false WHERE id = %s", named_lesson.host)
    assert operator("end", named_lesson.webinar).returncode == DONE


def test_where_there_is_nothing_to_end_it_says_so(operator, named_lesson, lesson, host):
    host.ends(named_lesson)
    for _ in range(2):
        ended = operator("end", named_lesson.webinar)
        assert (ended.returncode, ended.stdout) == (NOTHING_TO_END, "")
        assert ended.stderr == "There is nothing to end: Light and shadow is not on the air.\n"


def test_who_attended_is_a_line_a_person(operator, named_lesson, platform):
    platform.run(NAME, "Arjun", "Patel", named_lesson.student)
    shown = operator("attendance", named_lesson.webinar)
    assert shown.returncode == DONE
    lines = shown.stdout.splitlines()
    assert lines[0] == f"Webinar {named_lesson.webinar}: Light and shadow"
    assert lines[1].startswith("On the air since 20")
    (line,) = [line for line in lines if "Arjun Patel" in line]
    assert line.split()[:4] == ["absent", "0", "0", "-"]
    assert lines[-1].startswith("Not final")


def test_the_table_is_the_hosts(operator, named_lesson, host):
    printed = operator("attendance", named_lesson.webinar, "--csv")
    host.ends(named_lesson)
    downloaded = host.asks_attendance(named_lesson, "?format=csv").body.decode("utf-8-sig")
    assert printed.stdout.startswith("\ufeff")
    own, theirs = (
        list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
        for text in (printed.stdout, downloaded)
    )
    assert [row["user_id"] for row in own] == [row["user_id"] for row in theirs]
    assert own[0].keys() == theirs[0].keys() >= {"source", "page_seconds", "disagrees"}


@pytest.mark.parametrize("command", ["end", "attendance"])
def test_a_webinar_that_does_not_exist_is_told(operator, command):
    for id in (0, 2**62):
        told = operator(command, id)
        assert (told.returncode, told.stdout) == (NO_SUCH_WEBINAR, "")
        assert told.stderr == "There is no such webinar.\n"


@pytest.mark.parametrize("command", ["end", "attendance"])
@pytest.mark.parametrize("id", ["", "abc", "-1", "1;drop", "9" * 30, "1.5"])
def test_what_is_no_id_is_refused(operator, command, id):
    told = operator(command, id)
    assert (told.returncode, told.stdout) == (WRONG_ARGUMENTS, "")
    assert "Error" in told.stderr


@pytest.mark.parametrize("arguments", [["end"], ["attendance"], ["sessions", "7"]])
def test_arguments_that_are_missing_or_too_many_are_told(operator, arguments):
    assert operator(*arguments).returncode == WRONG_ARGUMENTS


@pytest.mark.parametrize("arguments", [["sessions"], ["end", 1], ["attendance", 1]])
def test_a_database_that_is_away_is_told_in_one_sentence(operator, arguments):
    away = f"host=127.0.0.1 port={free_port()} dbname=webinar_live user=x"
    told = operator(*arguments, WEBINAR_LIVE_DATABASE=away)
    assert (told.returncode, told.stdout) == (DATABASE_AWAY, "")
    (sentence,) = told.stderr.splitlines()
    assert sentence.startswith("The database is away: ")
    assert "refused" in sentence


@pytest.mark.parametrize("arguments", [["sessions"], ["end", 1], ["attendance", 1]])
def test_a_setting_that_is_wrong_is_named(operator, arguments):
    told = operator(*arguments, WEBINAR_LIVE_STATEMENT_TIMEOUT="soon")
    assert told.returncode == 1
    assert "WEBINAR_LIVE_STATEMENT_TIMEOUT" in told.stderr


def test_what_people_wrote_moves_no_cursor(operator, named_lesson, platform):
    platform.run(TITLE, "\x1b[2JGone", named_lesson.webinar)
    platform.run(NAME, "\x1b]0;mine\x07", "Two\nlines", named_lesson.host)
    platform.run(NAME, "\u202eolleh", "\x9b31m", named_lesson.student)
    said = [operator("sessions"), operator("attendance", named_lesson.webinar)]
    said += [operator("end", named_lesson.webinar, "--by", "\x1b[1m") for _ in range(2)]
    assert [one.returncode for one in said] == [DONE, DONE, DONE, NOTHING_TO_END]
    printed = "".join(one.stdout + one.stderr for one in said)
    assert "?[2JGone" in printed
    assert not set("\x1b\x07\x9b\u202e") & set(printed)
    assert "Two?lines" in said[0].stdout


@pytest.mark.parametrize("command", ["sessions", "end", "attendance"])
def test_help_says_what_each_exit_code_means(command):
    text = " ".join(run_program(command, "--help", settings={}).stdout.split())
    for words in ("0 done", "3 there is no such webinar", "4 it is not on the air", "69", "75"):
        assert words in text
