"""A chat that a teacher can leave alone with a class, as several people at browsers see it."""

import re
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

CHAT = re.compile("/api/communications/chat/$")
HOST, STUDENT, GUEST = "Meera Iyer", "Arjun Patel", "Lena Vogel"


@pytest.fixture
def host(person, site, lesson):
    site.start(lesson)
    return enter(person("host"), lesson)


@pytest.fixture
def student(person, host, lesson):
    return enter(person("student"), lesson)


@pytest.fixture
def guest(person, host, site, lesson):
    site.register("guest", lesson)
    return enter(person("guest"), lesson)


def enter(one, lesson):
    one.open(f"/webinars/{lesson}/live")
    if one.page.viewport_size["width"] < 560:
        one.page.locator(".panel-button").click()
    expect(one.page.get_by_label("Message", exact=True)).to_be_visible()
    expect(one.page.get_by_text("Loading the chat…")).to_have_count(0)
    return one


def line(one, text):
    return one.page.locator(".chat-line").filter(has_text=text)


def open_menu(one, text):
    line(one, text).get_by_role("button", name=re.compile("^What to do with")).click()


def confirm(one):
    one.page.get_by_role("dialog").get_by_role("button", name="Remove message").click()


def field(one):
    return one.page.get_by_label("Message", exact=True)


@contextmanager
def answered(one, status, **answer):
    """What the server says to a line."""
    one.may_be_refused(status)
    one.page.route(CHAT, lambda route: route.fulfill(status=status, **answer))
    yield
    one.page.unroute(CHAT)


def test_three_pages_see_a_removal_a_mute_a_notice_and_a_pause_at_once(host, student, guest):
    pages = (host, student, guest)
    guest.write("Buy cheap answers")
    student.write("Is it wave or particle?")
    for one in pages:
        expect(line(one, "Buy cheap answers")).to_have_count(1)
        expect(line(one, "Is it wave")).to_have_count(1)

    open_menu(host, "Buy cheap answers")
    line(host, "Buy cheap").get_by_role("button", name="Remove message").click()
    confirm(host)
    for one in pages:
        expect(line(one, "Buy cheap answers")).to_have_count(0)
        expect(line(one, "Is it wave")).to_have_count(1)

    guest.write("I was joking")
    expect(line(host, "I was joking")).to_have_count(1)
    open_menu(host, "I was joking")
    host.press(f"Mute {GUEST} in the chat")
    guest.sees("A host has taken your right to write in this chat.")
    expect(field(guest)).to_have_count(0)
    expect(line(host, "I was joking").get_by_text("Muted in the chat")).to_be_visible()
    expect(field(student)).to_be_visible()
    expect(student.page.get_by_text("Muted in the chat")).to_have_count(0)

    host.press("Notice")
    host.page.get_by_label("Notice on top of the chat").fill("Books away, cameras on")
    host.press("Show to everyone")
    for one in pages:
        expect(one.page.locator(".chat-notice")).to_have_text("Books away, cameras on")

    host.press("Pause chat")
    student.sees("Only the hosts write in this chat.")
    expect(field(student)).to_have_count(0)
    expect(field(host)).to_be_visible()
    host.press("Let everyone write")
    expect(field(student)).to_be_visible()
    guest.sees("A host has taken your right to write in this chat.")
    host.press(f"Let {GUEST} write again")
    expect(field(guest)).to_be_visible()
    host.press("Notice")
    host.press("Remove notice")
    for one in pages:
        expect(one.page.locator(".chat-notice")).to_be_hidden()


def test_a_page_that_opens_later_knows_notice_and_mute(host, site, lesson, person):
    site.call("PUT", f"/api/live/chat/{lesson}/notice/", {"text": "Books away"}, as_user="host")
    address = f"/api/live/chat/{lesson}/muted/{site.user('student')}/"
    site.call("PUT", address, as_user="host")
    late = person("student").open(f"/webinars/{lesson}/live")
    late.sees("Books away")
    late.sees("A host has taken your right to write in this chat.")


def test_who_is_not_told_learns_of_a_mute_by_the_next_line_and_keeps_the_text(
    host, site, lesson, person
):
    deaf = person("student").without_stream()
    enter(deaf, lesson)
    address = f"/api/live/chat/{lesson}/muted/{site.user('student')}/"
    site.call("PUT", address, as_user="host")
    deaf.may_be_refused(403)
    deaf.write("Psst")
    deaf.sees("A host has taken your right to write in this chat.")
    expect(line(deaf, "Psst")).to_have_count(0)


def test_an_author_takes_back_a_young_line_and_no_other_s(host, student, site, lesson):
    host.write("Welcome")
    student.write("Teh answer")
    expect(line(student, "Welcome")).to_have_count(1)
    expect(line(student, "Welcome").get_by_role("button")).to_have_count(0)
    open_menu(student, "Teh answer")
    line(student, "Teh answer").get_by_role("button", name="Remove message").click()
    student.press("Cancel")
    expect(line(student, "Teh answer")).to_have_count(1)
    line(student, "Teh answer").get_by_role("button", name="Remove message").click()
    confirm(student)
    for one in (host, student):
        expect(line(one, "Teh answer")).to_have_count(0)


def test_what_was_typed_outlives_a_pause(host, student):
    field(student).fill("Half a thought")
    host.press("Pause chat")
    student.sees("Only the hosts write in this chat.")
    expect(student.page.locator(".chat-closed")).to_be_focused()
    host.press("Let everyone write")
    expect(field(student)).to_have_value("Half a thought")


def test_who_writes_too_much_is_told_when_and_keeps_the_text(student, host):
    with answered(
        student, 429, headers={"Retry-After": "2"}, json={"detail": "x", "code": "throttled"}
    ):
        student.write("The thirty-first line")
        student.sees("You have written many messages in a short time. Your text is kept.")
    expect(line(student, "The thirty-first line")).to_have_count(0)
    expect(field(student)).to_have_value("The thirty-first line")
    expect(
        student.page.get_by_text(re.compile(r"You can write again in \d seconds?\."))
    ).to_be_visible()
    send = student.page.get_by_role("button", name="Send")
    expect(send).to_have_attribute("aria-disabled", "true")
    expect(send).to_have_attribute("aria-disabled", "false", timeout=6_000)
    field(student).press("Enter")
    expect(line(host, "The thirty-first line")).to_have_count(1)


def test_earlier_messages_come_and_what_is_read_stays_in_its_place(host, site, lesson, person):
    site.platform.run(
        """
        INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
        SELECT %s, %s, 'Line ' || n, now() - interval '1 hour' FROM generate_series(1, 250) n
        """,
        lesson,
        site.user("host"),
    )
    reader = enter(person("student"), lesson)
    log = reader.page.locator(".chat-log")
    expect(reader.page.locator(".chat-line")).to_have_count(200)
    button = reader.page.get_by_role("button", name="Earlier messages")
    button.scroll_into_view_if_needed()
    top = "element => element.getBoundingClientRect().top"
    first = reader.page.locator(".chat-line").filter(
        has=reader.page.get_by_text("Line 51", exact=True)
    )
    before = first.evaluate(top)
    button.focus()
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator(".chat-line")).to_have_count(250)
    assert abs(first.evaluate(top) - before) <= 60
    assert log.evaluate("element => element.scrollTop") > 1_000
    expect(button).to_have_count(0)
    expect(log).to_be_focused()
    expect(reader.page.locator(".chat-unseen")).to_have_count(0)


def test_names_and_pictures_stand_beside_lines_and_no_login(host, student, site):
    picture = b'<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36"/>'
    for one in (host, student):
        one.page.route(
            "**/media/**", lambda route: route.fulfill(body=picture, content_type="image/svg+xml")
        )
    site.platform.run(
        "UPDATE accounts_userprofile SET profile_picture = 'faces/a.svg' WHERE user_id = %s",
        site.user("student"),
    )
    try:
        student.write("Hello")
        host.write("Welcome")
        said = line(host, "Hello")
        expect(said.locator("strong")).to_have_text(STUDENT)
        expect(said.locator("img.avatar")).to_have_attribute("src", "/media/faces/a.svg")
        expect(line(student, "Welcome").locator("strong")).to_have_text(HOST)
        expect(line(student, "Welcome").locator("span.avatar")).to_have_text("MI")
    finally:
        site.platform.run(
            "UPDATE accounts_userprofile SET profile_picture = NULL WHERE user_id = %s",
            site.user("student"),
        )


def test_the_log_is_switched_on_after_its_history_and_for_additions(host, site, lesson, person):
    site.say("host", lesson, "Before")
    held = []
    reader = person("student")
    listing = re.compile(r"/api/communications/chat/\?")
    reader.page.route(listing, lambda route: held.append(route))
    reader.open(f"/webinars/{lesson}/live")
    log = reader.page.locator(".chat-log")
    expect(log).to_have_attribute("aria-live", "off")
    reader.page.wait_for_timeout(700)
    expect(log).to_have_attribute("aria-live", "off")
    for route in held:
        route.continue_()
    reader.page.unroute(listing)
    expect(line(reader, "Before")).to_have_count(1)
    expect(log).to_have_attribute("aria-live", "polite")
    expect(log).to_have_attribute("aria-relevant", "additions")


def test_the_exact_time_shows_when_a_line_is_pointed_at_or_its_menu_has_the_focus(host):
    host.write("Noted")
    exact = line(host, "Noted").locator(".time-exact")
    expect(exact).to_be_hidden()
    line(host, "Noted").hover()
    expect(exact).to_be_visible()
    host.page.mouse.move(900, 100)
    expect(exact).to_be_hidden()
    line(host, "Noted").get_by_role("button", name="What to do with your message").focus()
    expect(exact).to_be_visible()


def test_by_keyboard_the_arrows_lead_from_line_to_line_and_the_focus_stays_in_the_chat(host):
    for text in ("One", "Two", "Three"):
        host.write(text)
        expect(
            host.page.locator(".chat-line[data-state=sent]").filter(has_text=text)
        ).to_have_count(1)
    field(host).focus()
    menus = host.page.get_by_role("button", name="What to do with your message")
    host.page.keyboard.press("Shift+Tab")
    expect(menus.nth(2)).to_be_focused()
    host.page.keyboard.press("ArrowUp")
    expect(menus.nth(1)).to_be_focused()
    host.page.keyboard.press("Enter")
    host.page.keyboard.press("Tab")
    host.page.keyboard.press("Enter")
    expect(host.page.get_by_role("dialog")).to_be_visible()
    host.page.keyboard.press("Tab")
    expect(
        host.page.get_by_role("dialog").get_by_role("button", name="Remove message")
    ).to_be_focused()
    host.page.keyboard.press("Enter")
    expect(line(host, "Two")).to_have_count(0)
    expect(host.page.locator(".chat-log")).to_be_focused()


def test_somebody_is_muted_in_the_list_of_people(host, student, site, lesson):
    student.press("Enter the room")
    student.is_at_stage("joined")
    page = host.context.new_page()
    page.goto(f"/webinars/{lesson}")
    page.get_by_role("button", name=f"What {STUDENT} may do").click()
    page.get_by_role("button", name=f"Mute {STUDENT} in the chat").click()
    student.sees("A host has taken your right to write in this chat.")
    expect(page.get_by_text("Muted in the chat")).to_be_visible()
    page.get_by_role("button", name=f"Let {STUDENT} write again").click()
    expect(field(student)).to_be_visible()


def test_on_a_small_phone_nothing_of_it_is_outside_the_screen(person, site, lesson):
    site.start(lesson)
    host = person("host", viewport={"width": 320, "height": 640})
    enter(host, lesson)
    host.write("https://school.example/" + "a" * 80)
    expect(host.page.locator(".chat-line[data-state=sent]")).to_have_count(1)
    open_menu(host, "school.example")
    host.press("Notice")
    host.page.get_by_label("Notice on top of the chat").fill("n" * 300)
    host.press("Show to everyone")
    expect(host.page.locator(".chat-notice")).to_be_visible()
    outside = host.page.evaluate(
        """() => [...document.querySelectorAll('.chat *')].filter(one => {
             const box = one.getBoundingClientRect();
             const isOut = box.left < -1 || box.right > innerWidth + 1;
             return box.width > 0 && !one.closest('.visually-hidden') && isOut;
           }).map(one => one.outerHTML.slice(0, 80))"""
    )
    assert outside == []
    assert host.page.evaluate("document.documentElement.scrollWidth") <= 320
