"""One row with a date that no calendar has breaks no page."""

import pytest
from playwright.sync_api import expect

ODD = pytest.mark.parametrize("moment", ["12026-01-01T10:00:00Z", None])


def spoiling(one, path, lesson, moment):
    """Answers of this address in which one webinar has this as its start and end."""

    def answer(route):
        told = route.fetch().json()
        rows = told if isinstance(told, list) else [told]
        for row in rows:
            webinar = row.get("event_details", row)
            if webinar["id"] == lesson:
                webinar.update(start_time=moment, end_time=moment)
        route.fulfill(json=told)

    one.page.route(path, answer)
    return one


@ODD
def test_the_list_shows_such_a_webinar_last_and_all_the_others(person, lesson, tomorrow, moment):
    guest = spoiling(person(None), "**/api/webinars/*limit=*", tomorrow, moment).open("/")
    rows = guest.page.get_by_role("region", name="Upcoming").locator(".row")
    expect(rows.last).to_have_attribute("href", f"/webinars/{tomorrow}")
    expect(guest.page.get_by_role("heading", name="Date unknown")).to_be_visible()
    expect(guest.page.locator(f"a[href='/webinars/{lesson}']")).to_be_visible()


@ODD
def test_my_webinars_show_such_a_webinar_last_and_all_the_others(person, lesson, tomorrow, moment):
    student = person("student")
    spoiling(student, "**/api/registrations/my_registrations/", tomorrow, moment)
    student.open("/my-webinars")
    rows = student.page.get_by_role("region", name="Later").locator(".row")
    expect(rows.last).to_have_attribute("href", f"/webinars/{tomorrow}")
    expect(rows.last).to_contain_text("Date unknown")
    expect(student.page.locator(f"a[href='/webinars/{lesson}']")).to_be_visible()


@ODD
@pytest.mark.parametrize("username", ["host", "student", "guest"])
def test_the_webinars_page_says_that_its_date_is_unknown(person, tomorrow, username, moment):
    # A stream would tell its true date.
    arrived = person(username).may_be_refused(403).without_stream()
    one = spoiling(arrived, f"**/api/webinars/{tomorrow}/", tomorrow, moment)
    one.open(f"/webinars/{tomorrow}")
    expect(one.page.locator(".facts")).to_contain_text("Date unknown")
    one.lacks_button("Add to calendar")


@ODD
def test_a_chat_line_without_a_readable_time_is_shown(person, site, lesson, moment):
    site.start(lesson)
    site.say("host", lesson, "When was this?")
    student = person("student")

    def answer(route):
        told = route.fetch().json()
        for row in told:
            row["created_at"] = moment
        route.fulfill(json=told)

    student.page.route("**/api/communications/chat/?event=*", answer)
    student.open(f"/webinars/{lesson}/live")
    student.sees("When was this?")


def draft(host, date, time):
    host.page.get_by_label("Title").fill("The end of time")
    host.page.get_by_label("Description").fill("And what comes after.")
    host.page.get_by_label("Date").fill(date)
    host.page.get_by_label("Starts at").fill(time)
    host.press("Create webinar")


def test_a_webinar_ends_before_the_year_10000(person):
    host = person("host", timezone_id="UTC").open("/webinars/new")
    for date, time in [("12026-01-01", "10:00"), ("9999-12-31", "23:30"), ("1899-12-31", "10:00")]:
        draft(host, date, time)
        date_field = host.page.get_by_label("Date")
        expect(date_field).to_have_accessible_description("Between the years 1900 and 9999.")
        expect(date_field).to_be_focused()
