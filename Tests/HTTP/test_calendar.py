"""A person's webinars for a calendar program: what it reads, who gets it, and no log of it."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import SplitResult, urlsplit

import pytest
from icalendar import Calendar

from Support.contract import INACTIVE_USER, NO_CREDENTIALS, NO_USER, NOT_FOUND, assert_answer
from Support.processes import wait_until

TITLE = "बीजगणित, भाग 1; समीकरण और असमिकाएँ \\\\ Algebra for everyone who has never liked it"


def events(response) -> dict[int, object]:
    """The events by their webinars' numbers."""
    calendar = Calendar.from_ical(response.body)
    assert calendar["VERSION"] == "2.0"
    return {int(re.match(r"webinar-(\d+)-", one["UID"])[1]): one for one in calendar.walk("VEVENT")}


def address(person) -> SplitResult:
    """A new address of somebody's calendar."""
    return urlsplit(person.makes_calendar().json["url"])


@pytest.fixture
def feed(anyone, student):
    """The student's calendar, as a program reads it."""
    path = address(student).path
    return lambda: anyone.get(path)


def test_a_calendar_has_what_a_program_needs(host, student, feed, lesson):
    changed = host.changes(
        lesson,
        title=TITLE,
        description="Line 1\nLine 2",
        date="2999-12-31",
        time="23:30",
        duration=60,
    )
    assert changed.status == 200
    response = feed()
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert response.headers["Cache-Control"] == "no-store"
    (event,) = events(response).values()
    assert event["SUMMARY"] == TITLE
    assert event["DESCRIPTION"].endswith("Line 1\nLine 2")
    assert event["DTSTART"].dt == datetime(2999, 12, 31, 23, 30, tzinfo=UTC)
    assert event["DTEND"].dt == datetime(3000, 1, 1, 0, 30, tzinfo=UTC)
    assert event["STATUS"] == "CONFIRMED"
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert abs(event[name].dt - datetime.now(UTC)) < timedelta(minutes=1)
    (alarm,) = event.walk("VALARM")
    assert (alarm["ACTION"], alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(minutes=-10))
    site = address(student)
    assert event["URL"] == f"{site.scheme}://{site.netloc}/webinars/{lesson.webinar}"


def test_lines_are_as_long_as_the_standard_lets_them_be(host, feed, lesson):
    host.changes(lesson, title=TITLE)
    lines = feed().body.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    for line in lines:
        line.decode()


def test_a_change_is_told_by_a_larger_sequence_and_the_same_uid(host, feed, lesson, platform):
    before = events(feed())[lesson.webinar]
    assert before["SEQUENCE"] == 0
    host.changes(lesson, time="12:00")
    platform.run("UPDATE webinars_event SET duration = 30 WHERE id = %s", lesson.webinar)
    after = events(feed())[lesson.webinar]
    assert (after["UID"], after["SEQUENCE"]) == (before["UID"], 2)
    host.changes(lesson, description="What no calendar has a place in its day for")
    assert events(feed())[lesson.webinar]["SEQUENCE"] == 2


def test_a_cancelled_webinar_stays_and_says_why(host, feed, lesson):
    host.changes(lesson, cancelled=True, cancel_reason="The host is ill")
    event = events(feed())[lesson.webinar]
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", 1)
    assert event["DESCRIPTION"].startswith("The host is ill")
    assert event.walk("VALARM") == []
    host.changes(lesson, cancelled=False)
    event = events(feed())[lesson.webinar]
    assert (event["STATUS"], event["SEQUENCE"]) == ("CONFIRMED", 2)


def test_a_calendar_holds_what_one_is_registered_for_organizes_or_hosts(
    platform, person, lesson, anyone
):
    me = person(platform.person())
    organized, hosted = platform.webinar(organizer=me.user), platform.lesson()
    old = platform.webinar(organizer=me.user)
    platform.run("UPDATE webinars_event SET date = current_date - 100 WHERE id = %s", old)
    platform.register(me.user, lesson.webinar)
    platform.register(me.user, organized)
    person(hosted.host).sets(hosted, co_hosts=[me.user])
    read = anyone.get(me.makes_calendar().json["url"])
    assert events(read).keys() == {lesson.webinar, organized, hosted.webinar}
    (mine,) = [one for id, one in events(read).items() if id == organized]
    assert mine["SUMMARY"] == "A lesson"


def test_an_account_without_webinars_has_an_empty_calendar(platform, person, anyone):
    made = person(platform.person()).makes_calendar()
    assert made.status == 201
    assert events(anyone.get(made.json["url"])) == {}


def test_a_new_address_ends_the_one_before_and_an_end_ends_it(student, anyone):
    first = student.makes_calendar().json["url"]
    second = student.makes_calendar().json["url"]
    assert re.fullmatch(r"https://[^/]+/api/live/calendar/[A-Za-z0-9_-]{43}\.ics", second)
    assert_answer(anyone.get(first), NOT_FOUND)
    assert anyone.get(second).status == 200
    for _ in range(2):
        assert student.ends_calendar().status == 204
    assert_answer(anyone.get(second), NOT_FOUND)


def test_the_database_does_not_know_the_address(student, platform):
    url = student.makes_calendar().json["url"]
    token = url.split("/")[-1].removesuffix(".ics")
    row = platform.value(
        "SELECT c::text FROM webinar_live.calendar AS c WHERE user_id = %s", student.user
    )
    assert token not in row


def test_only_who_has_signed_in_gets_an_address(anyone, person, platform):
    assert_answer(anyone.makes_calendar(), NO_CREDENTIALS)
    assert_answer(anyone.ends_calendar(), NO_CREDENTIALS)
    assert_answer(person(2_000_000_000).makes_calendar(), NO_USER)
    assert_answer(person(platform.person(active=False)).makes_calendar(), INACTIVE_USER)


def test_an_account_that_is_off_has_no_calendar(feed, platform, lesson):
    platform.run("UPDATE auth_user SET is_active = false WHERE id = %s", lesson.student)
    assert_answer(feed(), NOT_FOUND)


@pytest.mark.parametrize("path", ["x.ics", "x", "a%2fb.ics", ".ics", "%C3%A9.ics", "a.b.ics"])
def test_another_address_is_unknown(anyone, path):
    assert_answer(anyone.get(f"/api/live/calendar/{path}"), NOT_FOUND)


def test_where_the_site_is_known_addresses_are_whole(worker, person, lesson):
    site = "https://live.example.org"
    one = worker(WEBINAR_LIVE_SITE=site)
    url = person(lesson.student, at=one).makes_calendar().json["url"]
    assert url.startswith(f"{site}/api/live/calendar/")
    event = events(one.get(url.removeprefix(site)))[lesson.webinar]
    assert event["URL"] == f"{site}/webinars/{lesson.webinar}"


def test_no_address_is_logged(api, anyone, student, instance):
    path = address(student).path
    token = path.split("/")[-1].removesuffix(".ics")
    for spelled in (path, path + "/", path + "?x", path.replace("cal", "%63al"), path + ".x"):
        api.get(spelled)
    api.request("PUT", path, body=b"x" * 100_000)
    api.get(path.replace("calendar", "%63alendar"), headers={"X": "x" * 40_000})
    logs = instance.logs_with(anyone.get(path))
    assert token not in logs
    assert '"path":"/api/live/calendar/*"' in logs


def test_no_address_is_logged_where_the_database_is_away(worker, student):
    path = address(student).path
    one = worker(WEBINAR_LIVE_DATABASE="host=127.0.0.1 port=1")
    assert one.get(path).status == 503
    wait_until(lambda: "request failed" in one.log.read_text())
    assert path.split("/")[-1][:43] not in one.log.read_text()
