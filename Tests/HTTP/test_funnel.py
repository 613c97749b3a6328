"""How far each student has come on the way into a room, what stopped whom, and help for them."""

import pytest

from Support.contract import (
    FUNNEL_NOT_ALLOWED,
    INACTIVE_USER,
    NO_CREDENTIALS,
    NO_SESSION,
    NO_WEBINAR,
    NOT_FOUND,
    NOT_REGISTERED,
    REQUIRED,
    SESSION_NOT_ACTIVE,
    assert_answer,
    invalid,
)
from Support.processes import wait_until

STEPS = ["page", "stream", "ticket", "script", "room", "media"]
TOLD = (200, {"help": False})
HELPED = (200, {"help": True})


@pytest.fixture
def co_host(platform, person, host, lesson):
    one = person(platform.person())
    assert host.sets(lesson, co_hosts=[one.user]).status == 200
    return one


@pytest.fixture
def admin(platform, person):
    return person(platform.person(role="admin"))


def funnel(host, lesson, query=""):
    answer = host.asks_funnel(lesson, query)
    assert_answer(answer, (200, answer.json))
    return answer.json


def counts(host, lesson) -> tuple[int, int, int, int]:
    told = funnel(host, lesson)["counts"]
    return told["registered"], told["here"], told["in_room"], told["stuck"]


def line(host, lesson, user) -> dict:
    (one,) = [one for one in funnel(host, lesson)["people"] if one["user_id"] == user]
    return one


def rows(platform, lesson) -> int:
    query = """
        SELECT count(*) FROM webinar_live.progress p
          JOIN live_sessions_livesession s ON s.id = p.session_id WHERE s.webinar_id = %s
    """
    return platform.value(query, lesson.webinar)


@pytest.mark.parametrize("step", STEPS)
def test_each_step_that_was_reached_is_told_to_the_host(step, host, student, live_lesson):
    assert_answer(student.tells(live_lesson, step), TOLD)
    one = line(host, live_lesson, live_lesson.student)
    assert (one["reached"], one["failed"], one["stuck"]) == (step, None, False)


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_failed_is_told_with_its_reason(step, host, student, live_lesson, subscribe):
    _ = subscribe(live_lesson.webinar, live_lesson.student).opening
    assert_answer(student.tells(live_lesson, step, "room_unreachable"), TOLD)
    wait_until(lambda: counts(host, live_lesson) == (1, 1, 0, 1), 5)
    (one,) = funnel(host, live_lesson, "?people=stuck")["people"]
    assert one["user_id"] == live_lesson.student
    assert one["failed"] == {
        "step": step,
        "code": "room_unreachable",
        "reason": "The video server cannot be reached, or the connection to the room broke.",
    }
    assert one["stuck"] is True
    assert 0 <= one["seconds"] <= 10


def test_what_is_mended_is_told_no_more(host, student, live_lesson, subscribe, platform):
    _ = subscribe(live_lesson.webinar, live_lesson.student).opening
    student.tells(live_lesson, "script", "script_blocked")
    wait_until(lambda: funnel(host, live_lesson, "?people=stuck")["people"], 5)
    student.tells(live_lesson, "media")
    assert funnel(host, live_lesson, "?people=stuck")["people"] == []
    assert rows(platform, live_lesson) == 1


def test_an_open_page_and_a_room_need_not_be_told(host, live_lesson, subscribe):
    assert counts(host, live_lesson) == (1, 0, 0, 0)
    assert line(host, live_lesson, live_lesson.student)["reached"] is None
    page = subscribe(live_lesson.webinar, live_lesson.student)
    wait_until(lambda: counts(host, live_lesson) == (1, 1, 0, 0), 5)
    assert line(host, live_lesson, live_lesson.student)["reached"] == "stream"
    subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    subscribe(live_lesson.webinar, live_lesson.host, in_room=True)
    page.close()
    wait_until(lambda: counts(host, live_lesson) == (1, 1, 1, 0), 5)
    assert line(host, live_lesson, live_lesson.student)["reached"] == "room"


def test_who_is_gone_is_not_stuck(host, student, live_lesson):
    student.tells(live_lesson, "script", "script_blocked")
    one = line(host, live_lesson, live_lesson.student)
    assert (one["here"], one["stuck"], one["failed"]) == (False, False, None)


def test_a_page_without_a_stream_is_there_by_its_word(host, student, live_lesson):
    student.tells(live_lesson, "script", "script_blocked", has_stream=False)
    assert counts(host, live_lesson) == (1, 1, 0, 1)


def test_who_may_enter_without_being_registered_is_in_it_too(
    host, outsider, live_lesson, subscribe
):
    assert_answer(outsider.tells(live_lesson, "script", "script_blocked"), NOT_REGISTERED)
    host.sets(live_lesson, entry="signed_in")
    assert_answer(outsider.tells(live_lesson, "script", "script_blocked", has_stream=False), TOLD)
    one = line(host, live_lesson, live_lesson.outsider)
    assert (one["registered"], one["stuck"]) == (False, True)


def test_a_hosts_own_page_tells_nobody(host, co_host, live_lesson, platform):
    for one in (host, co_host):
        assert_answer(one.tells(live_lesson, "script", "script_blocked"), TOLD)
    assert rows(platform, live_lesson) == 0


@pytest.mark.parametrize("who", ["host", "co_host", "admin"])
def test_hosts_and_admins_see_it_and_help(request, who, student, live_lesson):
    one = request.getfixturevalue(who)
    student.tells(live_lesson, "script", "script_blocked", has_stream=False)
    assert [person["user_id"] for person in funnel(one, live_lesson)["people"]] == [
        live_lesson.student
    ]
    assert one.helps(live_lesson, live_lesson.student).status == 204
    assert line(one, live_lesson, live_lesson.student)["help_sent"] is True


def test_nobody_else_does(student, outsider, anyone, person, live_lesson, platform):
    student.tells(live_lesson, "script", "script_blocked")
    stranger = person(platform.lesson().host)
    retired = person(platform.person(active=False))
    for somebody, refusal in (
        (student, FUNNEL_NOT_ALLOWED),
        (outsider, FUNNEL_NOT_ALLOWED),
        (stranger, FUNNEL_NOT_ALLOWED),
        (anyone, NO_CREDENTIALS),
        (retired, INACTIVE_USER),
    ):
        assert_answer(somebody.asks_funnel(live_lesson), refusal)
        assert_answer(somebody.helps(live_lesson, live_lesson.student), refusal)
    assert_answer(anyone.tells(live_lesson, "media"), NO_CREDENTIALS)
    assert_answer(retired.tells(live_lesson, "media"), INACTIVE_USER)
    assert_answer(stranger.tells(live_lesson, "media"), NOT_REGISTERED)


def test_it_is_there_while_the_session_runs(host, student, lesson):
    for answer in (
        student.tells(lesson, "media"),
        host.asks_funnel(lesson),
        host.helps(lesson, lesson.student),
    ):
        assert_answer(answer, NO_SESSION)
    host.starts(lesson)
    student.tells(lesson, "media")
    host.ends(lesson)
    for answer in (
        student.tells(lesson, "media"),
        host.asks_funnel(lesson),
        host.helps(lesson, lesson.student),
    ):
        assert_answer(answer, SESSION_NOT_ACTIVE)


def test_what_was_told_of_an_earlier_run_is_not_of_this_one(host, student, live_lesson):
    student.tells(live_lesson, "script", "script_blocked", has_stream=False)
    host.ends(live_lesson)
    host.starts(live_lesson)
    assert counts(host, live_lesson) == (1, 0, 0, 0)
    assert line(host, live_lesson, live_lesson.student)["reached"] is None
    assert_answer(host.helps(live_lesson, live_lesson.student), NOT_FOUND)


@pytest.mark.parametrize("webinar", [0, 999999999, "9" * 30])
def test_a_webinar_that_is_not_there_has_none(host, student, webinar):
    for answer in (
        student.tells(webinar, "media"),
        host.asks_funnel(webinar),
        host.helps(webinar, 1),
    ):
        assert_answer(answer, NO_WEBINAR)


@pytest.mark.parametrize(
    ("message", "errors"),
    [
        ({}, {"step": REQUIRED}),
        ({"step": "lobby"}, {"step": '"lobby" is not a valid choice.'}),
        ({"step": 3}, {"step": '"3" is not a valid choice.'}),
        ({"step": None}, {"step": "This field may not be null."}),
        (
            {"step": "room", "failed": "ghosts"},
            {"failed": '"ghosts" is not a valid choice.'},
        ),
        (
            {"step": "room", "has_stream": "no"},
            {"has_stream": "Must be a valid boolean."},
        ),
    ],
)
def test_what_is_not_a_step_is_refused(student, live_lesson, platform, message, errors):
    answer = student.tells(live_lesson, "room", message=message)
    assert_answer(answer, invalid(**errors))
    assert rows(platform, live_lesson) == 0


def test_a_failure_may_be_null(student, live_lesson):
    message = {"step": "room", "failed": None, "of_later": 1}
    assert_answer(student.tells(live_lesson, "room", message=message), TOLD)


def test_who_asks_for_others_than_there_are_is_told_so(host, live_lesson):
    answer = host.asks_funnel(live_lesson, "?people=lost")
    assert_answer(answer, invalid(people='"lost" is not a valid choice.'))


def test_an_account_tells_30_times_a_minute(worker, person, live_lesson, platform):
    students = [person(live_lesson.student, at=worker()) for _ in range(2)]
    told = [students[turn % 2].tells(live_lesson, "media").status for turn in range(32)]
    assert told == [200] * 30 + [429] * 2
    assert rows(platform, live_lesson) == 1


def test_help_is_told_at_once_to_the_one_whom_it_concerns(
    host, student, live_lesson, subscribe, platform
):
    other = platform.person()
    platform.register(other, live_lesson.webinar)
    stuck, witness = (subscribe(live_lesson.webinar, user) for user in (live_lesson.student, other))
    public = subscribe(live_lesson.webinar)
    for stream in (stuck, witness, public):
        _ = stream.opening
    student.tells(live_lesson, "script", "script_blocked")
    for _ in range(2):
        assert host.helps(live_lesson, live_lesson.student).status == 204
    told = stuck.wait_for("help")[0]
    assert (told.json, told.id) == ({}, None)
    host.writes(live_lesson)
    for stream in (stuck, witness):
        stream.wait_for("chat")
    host.ends(live_lesson)
    public.wait_for("status", 2)
    assert [len(stream.of("help")) for stream in (stuck, witness, public)] == [1, 0, 0]


def test_a_page_that_missed_it_hears_of_help_when_it_tells_again(host, student, live_lesson):
    assert_answer(student.tells(live_lesson, "script", "script_blocked"), TOLD)
    host.helps(live_lesson, live_lesson.student)
    assert_answer(student.tells(live_lesson, "script", "script_blocked"), HELPED)
    assert_answer(student.tells(live_lesson, "room", "room_slow"), TOLD)


@pytest.mark.parametrize("user", [0, 999999999, "9" * 30])
def test_an_account_that_is_not_there_is_not_helped(host, live_lesson, user):
    assert_answer(host.helps(live_lesson, user), NOT_FOUND)


def test_who_has_told_nothing_is_not_helped(host, live_lesson):
    assert_answer(host.helps(live_lesson, live_lesson.student), NOT_FOUND)


def test_an_account_that_goes_takes_its_row_along(host, live_lesson, person, platform):
    one = platform.person()
    platform.register(one, live_lesson.webinar)
    person(one).tells(live_lesson, "script", "script_blocked")
    assert rows(platform, live_lesson) == 1
    platform.run("DELETE FROM registrations_registration WHERE user_id = %s", one)
    platform.run("DELETE FROM auth_user WHERE id = %s", one)
    assert rows(platform, live_lesson) == 0


def test_a_hub_deletes_what_is_left_of_a_session(host, student, live_lesson, hub, platform):
    student.tells(live_lesson, "script", "script_blocked")
    host.ends(live_lesson)
    times = """
        UPDATE webinar_live.progress SET told_at = now() - interval '2 minutes' WHERE user_id = %s
    """
    platform.run(times, live_lesson.student)
    hub(WEBINAR_LIVE_EVENT_RETENTION="60")
    ended = """
        UPDATE live_sessions_livesession
           SET started_at = now() - interval '1 hour', end_time = now() - %s::interval
         WHERE webinar_id = %s
    """
    platform.run(ended, "50 seconds", live_lesson.webinar)
    assert rows(platform, live_lesson) == 1
    platform.run(ended, "61 seconds", live_lesson.webinar)
    wait_until(lambda: rows(platform, live_lesson) == 0, 15)
