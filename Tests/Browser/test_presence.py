"""Who is here."""

import time

import pytest
from playwright.sync_api import expect

from Browser.paints import WATCH


@pytest.fixture
def host(person, site, lesson):
    """On the webinar's page, looking on."""
    site.start(lesson)
    one = person("host").open(f"/webinars/{lesson}")
    one.sees("0 here")
    return one


def enters(one, lesson):
    one.open(f"/webinars/{lesson}/live").press("Enter the room")
    return one


NAMES = {
    "host": "Meera Iyer",
    "student": "Arjun Patel",
    "guest": "Lena Vogel",
    "admin": "Farah Qureshi",
}


def participant(one, username):
    """By the full name: nobody's login is shown."""
    named = one.page.locator("bdi").filter(has_text=NAMES[username])
    return one.page.locator(".participant").filter(has=named)


def test_two_tabs_of_one_person_are_one_presence(host, person, site, lesson):
    student = enters(person("student"), lesson)
    other_tab = student.context.new_page()
    other_tab.goto(f"/webinars/{lesson}/live")
    other_tab.get_by_role("button", name="Enter the room").click()
    host.sees("1 here")
    other_tab.get_by_text("1 here").wait_for()
    # Whoever comes after the two is counted after them.
    site.register("guest", lesson)
    enters(person("guest"), lesson).sees("2 here")
    expect(participant(host, "guest")).to_contain_text("since")
    host.sees("2 here", timeout=100)
    expect(participant(host, "student")).to_have_count(1)
    other_tab.close()
    host.page.wait_for_timeout(12_000)
    host.sees("2 here", timeout=100)


def test_the_host_sees_who_is_here_and_afterwards_who_was(host, person, site, lesson):
    host.sees("Nobody yet.")
    student = enters(person("student"), lesson)
    expect(participant(host, "student")).to_contain_text("since")
    host.sees("1 here")
    student.page.close()
    host.sees("0 here", timeout=20_000)
    expect(participant(host, "student")).to_contain_text("left at")
    site.end(lesson)
    host.sees("Who was there")
    expect(participant(host, "student")).to_have_count(1)
    host.page.reload()
    host.sees("Who was there")
    expect(participant(host, "student")).to_have_count(1)
    host.sees("Your session has ended.")


@pytest.mark.parametrize("path", ["/webinars/{}", "/webinars/{}/live"])
def test_nobody_is_said_to_be_missing_before_it_is_known(person, site, lesson, path):
    site.start(lesson)
    host = person("host")
    held = []
    host.page.route("**/api/live/participants/**", lambda route: held.append(route))
    host.open(path.format(lesson))
    if path.endswith("/live"):
        host.page.get_by_role("tab", name="People").click()
    host.asks("/api/live/participants/", 1)
    expect(host.page.get_by_role("heading", name="Who is here")).to_be_visible()
    expect(host.page.get_by_text("Nobody yet.")).to_have_count(0)
    held[0].continue_()
    host.sees("Nobody yet.")


def test_everyone_in_the_room_sees_how_many_are_there(host, person, lesson):
    student = person("student")
    student.page.add_init_script(WATCH)
    enters(student, lesson).sees("1 here")
    student.page.evaluate("shifts.length = 0")
    enters(host, lesson)
    for one in (host, student):
        one.sees("2 here")
    assert student.page.evaluate("shifts") == []


def test_only_the_host_sees_who(host, person, site, lesson):
    student = person("student").open(f"/webinars/{lesson}")
    student.sees("The host has started.")
    site.register("guest", lesson)
    enters(person("guest"), lesson)
    expect(participant(host, "guest")).to_contain_text("since")
    expect(student.page.locator(".participants, .participant-count")).to_have_count(0)
    assert student.asked("/participants/") == 0


def test_many_who_come_and_go_cost_few_requests(host, person, site, lesson):
    names = ["student", "guest", "admin", "host"]
    for name in names[1:3]:
        site.register(name, lesson)
    host.requests.clear()
    began = time.monotonic()
    for name in names:
        enters(person(name), lesson)
    host.sees("4 here")
    seconds = time.monotonic() - began
    assert host.asked("/participants/") <= 1 + seconds / 3
    for name in names:
        expect(participant(host, name)).to_contain_text("since")
