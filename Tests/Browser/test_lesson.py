"""A lesson is planned, moved, cancelled and told: the form, the host's page, other open pages."""

import re
import uuid
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from Support.processes import wait_until


def form(one, **fields):
    """Fills the form's fields by their labels."""
    for label, value in fields.items():
        one.page.get_by_label(label.replace("_", " "), exact=True).fill(value)


def whole(one, title):
    form(
        one, Title=title, Description="From leaf to molecule.", Date="2999-12-31", Starts_at="18:30"
    )


def made(one):
    """The id of the webinar whose page the person has come to."""
    one.page.wait_for_url(re.compile(r"/webinars/\d+$"))
    return int(one.page.url.rsplit("/", 1)[1])


def region(one, name):
    return one.page.get_by_role("region", name=name, exact=True)


def shown(one, *notifications):
    """Waits until these have been shown, and no others."""
    wait_until(lambda: len(one.page.evaluate("shown")) >= len(notifications))
    assert one.page.evaluate("shown") == list(notifications)


def field(one, label):
    return one.page.get_by_label(label, exact=True)


def asked_webinar(site, lesson):
    return site.call("GET", f"/api/webinars/{lesson}/", as_user="host")


def changes(site, lesson, **change):
    return site.call("PATCH", f"/api/webinars/{lesson}/", change, as_user="host")


@pytest.fixture
def title():
    return f"Photosynthesis {uuid.uuid4().hex[:8]}"


def test_a_webinar_is_written_beside_its_preview_and_created(person, site, title):
    host = person("host").open("/webinars/new")
    whole(host, title)
    host.page.get_by_label("90 min").check()
    preview = host.page.get_by_role("complementary", name="Preview")
    expect(preview).to_contain_text(title)
    expect(preview).to_contain_text("31 Dec 2999, 18:30–20:00 (India Standard Time)")
    host.press("Create webinar")
    lesson = made(host)
    host.sees("Created.")
    expect(host.page.get_by_role("heading", level=1)).to_have_text(title)
    told = asked_webinar(site, lesson)
    assert (told["date"], told["time"], told["duration"]) == ("2999-12-31", "13:00:00", 90)
    # Nothing is left of the draft.
    host.open("/webinars/new")
    expect(field(host, "Title")).to_have_value("")


def test_another_duration_is_typed(person):
    host = person("host").open("/webinars/new")
    host.page.get_by_label("Other", exact=True).check()
    form(host, Duration_in_minutes="0")
    host.press("Create webinar")
    expect(field(host, "Duration in minutes")).to_have_accessible_description(
        "Between 1 and 1,440 minutes."
    )
    expect(field(host, "Title")).to_be_focused()


def test_a_refusal_stands_at_its_field(person, title):
    host = person("host").may_be_refused(400).open("/webinars/new")
    refusal = {"date": ["Not on a holiday."]}
    host.page.route(
        "**/api/webinars/", lambda route: route.fulfill(status=400, json=refusal), times=1
    )
    whole(host, title)
    host.press("Create webinar")
    expect(field(host, "Date")).to_have_accessible_description("Not on a holiday.")
    expect(field(host, "Date")).to_be_focused()


def test_a_draft_is_back_after_a_reload_and_can_be_dropped(person, title):
    host = person("host").open("/webinars/new")
    whole(host, title)
    host.page.reload()
    host.sees("What you typed before is back.")
    expect(field(host, "Title")).to_have_value(title)
    expect(field(host, "Starts at")).to_have_value("18:30")
    host.press("Drop it")
    expect(field(host, "Title")).to_have_value("")
    expect(field(host, "Title")).to_be_focused()
    host.page.reload()
    expect(field(host, "Title")).to_have_value("")
    expect(host.page.get_by_text("What you typed before is back.")).to_have_count(0)


@pytest.mark.parametrize(
    ("zone", "date", "time", "moment"),
    [
        ("Europe/Berlin", "2027-03-28", "02:30", "01:30"),
        ("America/New_York", "2027-03-14", "02:30", "07:30"),
    ],
)
def test_a_time_that_no_clock_shows_is_asked_about(person, site, title, zone, date, time, moment):
    host = person("host", timezone_id=zone).open("/webinars/new")
    whole(host, title)
    form(host, Date=date, Starts_at=time)
    host.sees(f"no clock shows {time}")
    host.press("Create webinar")
    host.sees("Please choose one.")
    expect(host.page.get_by_role("button", name="01:30")).to_be_focused()
    host.press("03:30")
    expect(field(host, "Starts at")).to_have_value("03:30")
    expect(field(host, "Starts at")).to_be_focused()
    host.press("Create webinar")
    lesson = made(host)
    told = asked_webinar(site, lesson)
    assert (told["date"], told["time"]) == (date, f"{moment}:00")


def test_of_a_time_that_comes_twice_one_is_chosen(person, site, title):
    host = person("host", timezone_id="Europe/Berlin").open("/webinars/new")
    whole(host, title)
    form(host, Date="2027-10-31", Starts_at="02:30")
    host.sees("clocks show 02:30 twice")
    host.press("Create webinar")
    host.sees("Please choose one.")
    host.page.get_by_role("button", name="The second, an hour later").click()
    host.press("Create webinar")
    lesson = made(host)
    assert asked_webinar(site, lesson)["time"] == "01:30:00"
    host.open(f"/webinars/{lesson}/edit")
    chosen = host.page.get_by_role("button", name="The second, an hour later")
    expect(chosen).to_have_attribute("aria-pressed", "true")


def test_moving_is_told_and_open_pages_show_it_at_once(person, site, tomorrow):
    student = person("student").open(f"/webinars/{tomorrow}")
    student.sees("Your place is kept.")
    student.page.wait_for_timeout(1_000)
    host = person("host").open(f"/webinars/{tomorrow}")
    host.press("Edit or move", role="link")
    form(host, Title="Optics, moved", Date="2999-12-31", Starts_at="18:30")
    host.press("Save changes")
    host.is_at(f"/webinars/{tomorrow}")
    host.sees("Moved. Registered people are told.")
    asked = student.asked(f"/api/webinars/{tomorrow}/")
    expect(student.page.get_by_role("heading", level=1)).to_have_text("Optics, moved")
    student.sees("31 Dec 2999, 18:30")
    assert student.asked(f"/api/webinars/{tomorrow}/") == asked


def test_only_its_organizer_and_admins_may_edit(person, tomorrow):
    student = person("student").open(f"/webinars/{tomorrow}/edit")
    student.sees("Only its organizer and admins can change this webinar.")
    guest = person(None).open(f"/webinars/{tomorrow}/edit")
    guest.sees("Sign in to change this webinar.")
    student.open(f"/webinars/{tomorrow}").sees("Your place is kept.")
    expect(student.page.get_by_role("link", name="Edit or move")).to_have_count(0)


def test_a_copy_is_suggested_a_week_later(person, site, tomorrow):
    changes(site, tomorrow, date="2999-12-20", time="10:00")
    host = person("host").open(f"/webinars/{tomorrow}")
    host.press("Duplicate", role="link")
    expect(field(host, "Date")).to_have_value("2999-12-27")
    expect(field(host, "Starts at")).to_have_value("15:30")
    expect(field(host, "Title")).to_have_value("Optics in everyday life")
    host.press("Create webinar")
    copy = made(host)
    assert copy != tomorrow
    assert asked_webinar(site, copy)["date"] == "2999-12-27"


def test_a_cancellation_with_its_reason_is_on_every_open_page_at_once(person, tomorrow):
    student = person("student").open(f"/webinars/{tomorrow}")
    waiting = person("student").open(f"/webinars/{tomorrow}/live")
    student.sees("Your place is kept.")
    waiting.page.locator(".green-countdown").wait_for()
    student.page.wait_for_timeout(1_000)
    host = person("host").open(f"/webinars/{tomorrow}")
    host.press("Cancel webinar")
    dialog = host.page.get_by_role("dialog")
    dialog.get_by_label("Reason").fill("The host is ill.")
    dialog.get_by_role("button", name="Cancel webinar").click()
    host.sees("Cancelled. Registered people are told.")
    for one in (host, student, waiting):
        one.sees("This webinar is cancelled.")
        one.sees("The host is ill.")
    expect(region(host, "This webinar")).to_be_focused()
    mine = person("student").open("/my-webinars")
    expect(
        mine.page.locator("li", has=mine.page.locator(f"a[href='/webinars/{tomorrow}']")).first
    ).to_contain_text("The host is ill.")
    host.press("Let it take place after all")
    host.sees("The webinar takes place.")
    student.sees("Your place is kept.")


def test_what_is_live_is_not_cancelled(person, site, lesson):
    site.start(lesson)
    host = person("host").may_be_refused(409).open(f"/webinars/{lesson}")
    host.press("Cancel webinar")
    host.page.get_by_role("dialog").get_by_role("button", name="Cancel webinar").click()
    expect(host.page.get_by_role("alert")).to_contain_text(
        "The session is on the air. End it first."
    )


def test_a_webinar_without_registrations_is_deleted(person, site, title):
    lesson = site.lesson(title, timedelta(days=3), 60)
    host = person("host").open(f"/webinars/{lesson}")
    host.press("Delete webinar")
    host.page.get_by_role("dialog").get_by_role("button", name="Delete webinar").click()
    host.is_at("/my-webinars")
    host.sees("Deleted.")
    host.may_be_refused(404).open(f"/webinars/{lesson}").sees("There is no such webinar")


def test_where_somebody_registered_meanwhile_cancelling_is_offered(person, site, title):
    lesson = site.lesson(title, timedelta(days=3), 60)
    host = person("host").may_be_refused(409).open(f"/webinars/{lesson}")
    host.press("Delete webinar")
    site.register("student", lesson)
    dialog = host.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Delete webinar").click()
    expect(dialog).to_contain_text("Somebody is registered, so it cannot be deleted.")
    dialog.get_by_role("button", name="Cancel webinar").click()
    host.sees("Cancelled. Registered people are told.")


def test_a_class_is_registered_by_a_list(person, site, title):
    lesson = site.lesson(title, timedelta(days=3), 60)
    site.register("student", lesson)
    host = person("host").open(f"/webinars/{lesson}")
    panel = region(host, "Who is registered")
    panel.get_by_role("button", name="Show").click()
    expect(panel).to_contain_text("1 person")
    panel.get_by_label("Usernames or e-mail addresses").fill("guest\nstudent\nnobody-at-all")
    panel.get_by_role("button", name="Register them").click()
    outcome = panel.get_by_role("list", name="What became of each").get_by_role("listitem")
    expect(outcome).to_have_text(
        [
            "guest: registered",
            "student: was registered already",
            "nobody-at-all: no such account",
        ]
    )
    expect(panel).to_contain_text("2 people")
    expect(panel.get_by_label("Usernames or e-mail addresses")).to_have_value("nobody-at-all")
    people = panel.locator(".registered-people li")
    expect(people).to_have_count(2)
    panel.get_by_label("Search by name").fill("no such name")
    expect(panel).to_contain_text("Nobody has such a name.")


def test_a_calendar_follows_an_address_until_it_ends(person):
    student = person("student").open("/my-webinars")
    student.press("Make the address")
    address = student.page.get_by_label("Your address.")
    first = address.input_value()
    assert re.search(r"/api/live/calendar/[^/]+\.ics$", first)
    link = student.page.get_by_role("link", name="Open in the calendar program")
    expect(link).to_have_attribute("href", first.replace("https:", "webcal:"))
    student.press("Copy the address")
    student.sees("Address copied")
    student.press("Make a new one")
    expect(address).not_to_have_value(first)
    status = """(addresses) =>
        Promise.all(addresses.map(async (one) => (await fetch(one)).status))"""
    student.may_be_refused(404)
    second = address.input_value()
    assert student.page.evaluate(status, [first, second]) == [404, 200]
    student.press("End the address")
    student.sees("The address has ended.")
    assert student.page.evaluate(status, [first, second]) == [404, 404]


NOTIFICATIONS = """
    window.shown = [];
    window.Notification = class {
        static permission = sessionStorage.getItem("permission") ?? "default";
        static asked = 0;
        static async requestPermission() {
            sessionStorage.setItem("permission", "granted");
            Notification.asked += 1;
            return Notification.permission = "granted";
        }
        constructor(title, { body }) { window.shown.push(`${title}: ${body}`); }
        close() {}
    };
"""


def test_a_hidden_page_notifies_of_a_cancellation_and_a_start(person, site, title):
    lesson = site.lesson(title, timedelta(minutes=-1), 60)
    site.register("student", lesson)
    student = person("student")
    student.page.add_init_script(NOTIFICATIONS)
    student.open("/my-webinars")
    student.sees_button("Tell me in this browser")
    assert student.page.evaluate("Notification.asked") == 0
    student.press("Tell me in this browser")
    student.sees("This browser tells you.")
    student.open(f"/webinars/{lesson}")
    student.sees("The host has not started yet.")
    student.page.wait_for_timeout(1_000)
    # Shown, the page says it itself.
    changes(site, lesson, cancelled=True, cancel_reason="Ill")
    student.sees("This webinar is cancelled.")
    assert student.page.evaluate("shown") == []
    student.turns_away()
    changes(site, lesson, cancelled=False)
    back = f"{title}: It takes place after all."
    shown(student, back)
    site.start(lesson)
    shown(student, back, f"{title}: Live now. You can join.")


def test_a_list_that_is_open_and_hidden_notifies_of_a_start(person, site, title):
    lesson = site.lesson(title, timedelta(minutes=-1), 60)
    site.register("student", lesson)
    student = person("student")
    student.page.add_init_script(NOTIFICATIONS)
    student.page.add_init_script(
        "sessionStorage.setItem('permission', 'granted'); Notification.permission = 'granted';"
        " localStorage.setItem('notifications', 'on');"
    )
    with student.page.expect_response("**/my_registrations/"):
        student.open("/")
    student.page.wait_for_timeout(1_000)
    student.turns_away()
    site.start(lesson)
    shown(student, f"{title}: Live now. You can join.")
