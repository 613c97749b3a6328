"""Break-out rooms: a host and two students in one meeting, each at a browser of their own."""

import pytest
from playwright.sync_api import expect

from Browser.jitsi_conference import JitsiConference

NAMES = {"host": "Meera Iyer", "student": "Arjun Patel", "guest": "Lena Vogel"}


@pytest.fixture
def conference():
    return JitsiConference()


@pytest.fixture
def enters(person, site, lesson, conference):
    site.register("guest", lesson)
    site.start(lesson)

    def enter(username, **context):
        one = person(username, **context)
        one.jitsi.meets(conference, NAMES[username], is_host=username == "host")
        one.open(f"/webinars/{lesson}/live")
        one.press("Enter the room")
        one.is_at_stage("joined")
        return one

    return enter


@pytest.fixture
def host(enters):
    host = enters("host")
    host.press("Room", role="tab")
    return host


@pytest.fixture
def class_(enters):
    return [enters("student"), enters("guest")]


def opens(host, way, *names):
    for nth, name in enumerate(names, start=1):
        host.page.get_by_label(f"Name of room {nth}", exact=True).fill(name)
    host.page.get_by_label(way).check()
    host.press("Open the rooms")
    host.sees_button(f"Visit {names[0]}")


def places(host, name, room):
    host.page.get_by_label(f"Room for {name}", exact=True).select_option(label=room)


def test_everybody_is_sent_evenly_told_where_and_called_back(host, class_, conference):
    opens(host, "Send everybody at once, evenly", "Red", "Blue")
    student, guest = class_
    for one in class_:
        expect(one.page.get_by_text("You are in ")).to_be_visible()
    assert {conference.where(NAMES[name]) for name in ("student", "guest")} == {"Red", "Blue"}
    assert conference.where(NAMES["host"]) == "main"
    host.sees("1 person")
    host.press("Call everybody back")
    host.sees("Everybody has been called back.")
    for one in class_:
        expect(one.page.locator(".breakout-strip p")).to_have_text("")
        one.is_at_stage("joined")
    assert conference.where(NAMES["student"]) == "main"
    host.press("Close the rooms")
    host.sees_button("Open the rooms")
    assert len(student.rooms("given")) == len(guest.rooms("given")) == 1


def test_a_person_is_sent_by_hand_hears_it_first_and_finds_the_way_back(host, class_, conference):
    student, guest = class_
    opens(host, "I choose a room for each person", "Red", "Blue")
    watch = """() => {
        window.seen = [];
        const strip = document.querySelector(".breakout-strip p");
        new MutationObserver(() => seen.push(strip.textContent)).observe(strip, {
            childList: true, characterData: true, subtree: true });
    }"""
    student.page.evaluate(watch)
    places(host, NAMES["student"], "Blue")
    student.sees("You are in Blue")
    seen = [text for text in student.page.evaluate("seen") if text]
    assert seen == ["You are going to Blue", "You are in Blue"]
    select = host.page.get_by_label(f"Room for {NAMES['student']}", exact=True)
    expect(select.locator("option:checked")).to_have_text("Blue")
    assert conference.where(NAMES["guest"]) == "main"
    expect(guest.page.locator(".breakout-strip p")).to_have_text("")
    student.press("Back to the main room")
    expect(student.page.locator(".breakout-strip p")).to_have_text("")
    expect(select.locator("option:checked")).to_have_text("Main room")


def test_chat_and_presence_go_on_in_a_breakout(host, class_, site, lesson):
    student, _ = class_
    opens(host, "I choose a room for each person", "Red", "Blue")
    places(host, NAMES["student"], "Red")
    student.sees("You are in Red")
    student.write("What is our task?")
    # Its name says how much is new.
    host.page.get_by_role("tab", name="Chat").click()
    host.sees("What is our task?")
    present = {
        one["username"]
        for one in site.call("GET", f"/api/live/participants/{lesson}/", as_user="host")
        if one["present"]
    }
    assert present == {"host", "student", "guest"}
    assert student.asked("/ticket/") == 2


def test_what_is_said_to_all_rooms_is_over_each_of_them(host, class_):
    opens(host, "Send everybody at once, evenly", "Red", "Blue")
    for one in class_:
        expect(one.page.get_by_text("You are in ")).to_be_visible()
    host.press("Say something to all rooms")
    host.page.get_by_label("Notice on top of the chat").fill("Five more minutes")
    host.page.locator(".breakouts .chat-notice-form button[type=submit]").click()
    for one in class_:
        expect(one.page.locator(".breakout-notice")).to_have_text("Five more minutes")


def test_a_host_visits_a_room_and_comes_back_with_all(host, class_, conference):
    opens(host, "Send everybody at once, evenly", "Red", "Blue")
    host.press("Visit Red")
    host.sees("You are here")
    host.sees("You are in Red")
    assert conference.where(NAMES["host"]) == "Red"
    host.press("Call everybody back")
    for one in [host, *class_]:
        expect(one.page.locator(".breakout-strip p")).to_have_text("")
    assert {conference.where(name) for name in NAMES.values()} == {"main"}


def test_who_comes_back_after_a_cut_is_in_the_main_room_and_can_be_sent_again(host, class_):
    student, _ = class_
    opens(host, "I choose a room for each person", "Red", "Blue")
    places(host, NAMES["student"], "Red")
    student.sees("You are in Red")
    student.page.reload()
    student.press("Enter the room")
    student.is_at_stage("joined")
    expect(student.page.locator(".breakout-strip p")).to_have_text("")
    places(host, NAMES["student"], "Blue")
    student.sees("You are in Blue")


def test_rooms_that_do_not_open_are_told(enters, conference):
    conference.is_divisible = False
    host = enters("host")
    host.page.clock.install()
    host.press("Room", role="tab")
    host.press("Open the rooms")
    host.page.clock.fast_forward(11_000)
    host.sees("The rooms did not open.")
    host.sees_button("Open the rooms")


def test_everything_by_keyboard_on_the_smallest_screen(enters, conference):
    host = enters("host", viewport={"width": 320, "height": 568})
    student = enters("student", viewport={"width": 320, "height": 568})
    page = host.page
    page.locator(".panel-button").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("tab", name="Chat")).to_be_focused()
    page.keyboard.press("End")
    expect(page.get_by_role("tab", name="Room")).to_be_focused()
    for name in ("Number of rooms", "Name of room 1", "Name of room 2"):
        field = page.get_by_label(name, exact=True)
        tab_to(page, field)
        page.keyboard.type("3" if name == "Number of rooms" else "Group")
    tab_to(page, page.get_by_label("Send everybody at once, evenly"))
    page.keyboard.press("ArrowDown")
    tab_to(page, page.get_by_role("button", name="Open the rooms"))
    page.keyboard.press("Enter")
    place = page.get_by_label(f"Room for {NAMES['student']}", exact=True)
    place.wait_for()
    tab_to(page, place)
    page.keyboard.press("ArrowDown")
    student.sees("You are in ")
    back = student.page.get_by_role("button", name="Back to the main room")
    tab_to(student.page, back)
    student.page.keyboard.press("Enter")
    expect(student.page.locator(".breakout-strip p")).to_have_text("")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def tab_to(page, target):
    for _ in range(60):
        if target.evaluate("(element) => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError("Tab never came there")
