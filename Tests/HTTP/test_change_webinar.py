"""Changing, cancelling and deleting a webinar: who may, what is refused, and who is told."""

import pytest

from Support.contract import (
    BLANK,
    NO_CREDENTIALS,
    NOT_FOUND,
    NOT_PERMITTED,
    REQUIRED,
    WEBINAR,
    assert_answer,
    invalid,
)

pytestmark = pytest.mark.usefixtures("few_webinars")


def code(response) -> tuple[int, str]:
    return response.status, response.json["code"]


@pytest.fixture
def admin(platform, person):
    return person(platform.person(role="admin"))


@pytest.fixture
def empty_lesson(platform, lesson):
    """The lesson, with nobody registered."""
    platform.run("DELETE FROM registrations_registration WHERE event_id = %s", lesson.webinar)
    return lesson


def test_the_organizer_replaces_a_webinar(host, lesson):
    response = host.replaces(lesson, **WEBINAR)
    assert response.status == 200
    told = response.json
    assert {name: told[name] for name in WEBINAR} == WEBINAR
    assert told["end_time"] == "2999-12-30T10:15:00Z"
    assert told == host.asks_webinar(lesson).json


def test_an_admin_changes_one_field_and_leaves_the_rest(admin, lesson):
    before = admin.asks_webinar(lesson).json
    response = admin.changes(lesson, title=" A  better\ntitle ")
    assert response.status == 200
    after = response.json
    assert after["title"] == "A  better title"
    assert after["updated_at"] > before["updated_at"]
    ignored = {"title", "updated_at"}
    assert {n: v for n, v in after.items() if n not in ignored} == {
        n: v for n, v in before.items() if n not in ignored
    }


@pytest.mark.parametrize("act", ["replaces", "changes", "deletes"])
def test_nobody_else_may_whatever_they_send(host, student, anyone, person, lesson, act):
    host.sets(lesson, co_hosts=[lesson.outsider])
    assert_answer(getattr(student, act)(lesson), NOT_PERMITTED)
    assert_answer(getattr(person(lesson.outsider), act)(lesson), NOT_PERMITTED)
    assert_answer(getattr(anyone, act)(lesson), NO_CREDENTIALS)
    assert_answer(getattr(host, act)(0), NOT_FOUND)


def test_field_errors_are_those_of_a_new_webinar(host, lesson):
    assert_answer(host.replaces(lesson, **WEBINAR | {"title": " "}), invalid(title=BLANK))
    some = {name: value for name, value in WEBINAR.items() if name != "date"}
    assert_answer(host.replaces(lesson, **some), invalid(date=REQUIRED))
    assert_answer(
        host.changes(lesson, cancel_reason="Ill"),
        invalid(cancel_reason='This goes with "cancelled": true.'),
    )


def test_a_cancelled_webinar_says_so_everywhere(host, student, anyone, outsider, lesson):
    response = host.changes(lesson, cancelled=True, cancel_reason=" The host\nis ill ")
    wanted = (True, "The host is ill")
    assert (response.json["cancelled"], response.json["cancel_reason"]) == wanted
    seen = anyone.asks_webinar(lesson).json
    assert (seen["cancelled"], seen["cancel_reason"]) == wanted
    (listed,) = [w for w in host.asks_webinars().json if w["id"] == lesson.webinar]
    assert (listed["cancelled"], listed["cancel_reason"]) == wanted
    (own,) = student.asks_registrations().json
    assert own["event_details"]["cancelled"] is True
    assert code(host.starts(lesson)) == (409, "webinar_cancelled")
    assert_answer(outsider.registers(lesson), invalid(event="This webinar is cancelled."))


def test_a_start_is_refused_to_others_before_the_cancellation_is(host, student, lesson):
    host.changes(lesson, cancelled=True)
    assert code(student.starts(lesson)) == (403, "not_organizer")


def test_a_cancellation_is_taken_back(host, outsider, lesson):
    host.changes(lesson, cancelled=True, cancel_reason="Ill")
    assert host.changes(lesson, cancelled=True).json["cancel_reason"] == "Ill"
    back = host.changes(lesson, cancelled=False).json
    assert (back["cancelled"], back["cancel_reason"]) == (False, None)
    assert outsider.registers(lesson).status == 201
    assert host.starts(lesson).status == 200


def test_what_is_live_is_neither_cancelled_nor_deleted(host, live_lesson):
    assert code(host.changes(live_lesson, cancelled=True)) == (409, "session_active")
    assert code(host.deletes(live_lesson)) == (409, "session_active")
    assert host.changes(live_lesson, title="Still on").status == 200


def test_what_somebody_is_registered_for_is_not_deleted(host, lesson):
    assert code(host.deletes(lesson)) == (409, "has_registrations")


def test_deleting_takes_all_with_it(host, admin, platform, empty_lesson):
    lesson = empty_lesson
    host.sets(lesson, co_hosts=[lesson.student])
    host.starts(lesson)
    host.writes(lesson)
    host.ends(lesson)
    host.changes(lesson, cancelled=True)
    response = admin.deletes(lesson)
    assert (response.status, response.body) == (204, b"")
    assert_answer(host.asks_webinar(lesson), NOT_FOUND)
    assert_answer(admin.deletes(lesson), NOT_FOUND)
    for table in ("webinar_settings", "webinar_part", "webinar_change"):
        query = f"SELECT count(*) FROM webinar_live.{table} WHERE webinar_id = %s"
        assert platform.value(query, lesson.webinar) == 0


def test_a_change_is_told_to_every_page_of_the_webinar(host, lesson, subscribe, platform):
    public, ticketed = subscribe(lesson.webinar), subscribe(lesson.webinar, lesson.student)
    opening = public.wait_for("webinar")[0]
    assert (opening.json["webinar"], opening.json["cancelled"]) == (lesson.webinar, False)
    assert ticketed.wait_for("webinar")[0].json == opening.json
    host.changes(lesson, time="23:15", duration=30, date="2999-12-31")
    told = public.wait_for("webinar", 2)[1]
    assert told.id is None
    assert told.json == {
        "webinar": lesson.webinar,
        "title": "A lesson",
        "thumbnail": None,
        "date": "2999-12-31",
        "time": "23:15:00",
        "duration": 30,
        "start_time": "2999-12-31T23:15:00Z",
        "end_time": "2999-12-31T23:45:00Z",
        "cancelled": False,
        "cancel_reason": None,
    }
    host.changes(lesson, cancelled=True, cancel_reason="Ill")
    platform.run("UPDATE webinars_event SET title = 'Moved' WHERE id = %s", lesson.webinar)
    last = ticketed.wait_for("webinar", 4)[3].json
    assert (last["title"], last["cancelled"], last["cancel_reason"]) == ("Moved", True, "Ill")
    assert subscribe(lesson.webinar).wait_for("webinar")[0].json == last
