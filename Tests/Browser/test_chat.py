"""The chat beside the room, by the stream and by asking."""

import re

import pytest
from playwright.sync_api import expect

CHAT = re.compile("/api/communications/chat/$")
SENT = ".chat-line[data-state=sent]"


@pytest.fixture(params=["told", "asking"])
def both(request, person, site, lesson):
    return in_the_room(person, site, lesson, are_told=request.param == "told")


@pytest.fixture
def both_asking(person, site, lesson):
    return in_the_room(person, site, lesson, are_told=False)


def in_the_room(person, site, lesson, are_told):
    site.start(lesson)
    people = person("host"), person("student")
    for one in people:
        if not are_told:
            one.without_stream()
        one.open(f"/webinars/{lesson}/live")
        expect(one.page.get_by_text("No messages yet")).to_be_visible()
    return people


def lines(one, text):
    return one.page.locator(".chat-line").filter(has_text=text)


def reads_on(site, lesson, *people):
    """Whatever the chat had for them before, they have once a further line stands there."""
    site.say("host", lesson, "That was all")
    for one in people:
        expect(lines(one, "That was all")).to_have_count(1, timeout=6_000)


def sent_by(one):
    return [post for post in one.requests if CHAT.search(post.url)]


def test_what_one_writes_the_other_reads(both, site, lesson):
    host, student = both
    host.write("Welcome!")
    expect(lines(student, "Welcome!")).to_have_count(1, timeout=6_000)
    student.write("Hello")
    expect(lines(host, "Hello")).to_have_count(1, timeout=6_000)
    reads_on(site, lesson, host, student)
    for one in both:
        texts = ["Welcome!", "Hello", "That was all"]
        expect(one.page.locator(".chat-text")).to_have_text(texts)


def test_a_line_stands_there_at_once_and_once(both, site, lesson):
    student = both[1]
    held = []
    student.page.route(CHAT, lambda route: held.append(route))
    student.write("The same words")
    expect(lines(student, "Sending…")).to_have_count(1, timeout=900)
    student.write("The same words")
    expect(lines(student, "Sending…")).to_have_count(2, timeout=900)
    for route in held:
        with student.page.expect_request_finished(lambda request: CHAT.search(request.url)):
            route.continue_()
    reads_on(site, lesson, student)
    expect(lines(student, "The same words")).to_have_count(2)
    expect(lines(student, "Sending…")).to_have_count(0)


def test_a_line_that_was_not_sent_says_so_and_can_be_sent_again(both, site, lesson):
    host, student = both
    student.may_be_refused(503)
    student.page.route(CHAT, lambda route: route.fulfill(status=503, json={"error": "away"}))
    student.write("Can you hear me?")
    student.sees("Not sent.")
    student.page.unroute(CHAT)
    lines(student, "Can you hear me?").get_by_role("button", name="Try again").click()
    expect(student.page.locator(SENT)).to_have_count(1)
    expect(lines(host, "Can you hear me?")).to_have_count(1, timeout=6_000)
    reads_on(site, lesson, host, student)
    for one in both:
        expect(lines(one, "Can you hear me?")).to_have_count(1)
    expect(lines(student, "Not sent.")).to_have_count(0)


def test_a_line_whose_answer_got_lost_is_not_sent_twice(both, site, lesson):
    host, student = both
    student.may_be_refused(503)

    def lose_the_answer(route):
        route.fetch()
        route.fulfill(status=503, json={"error": "The outcome of this request is unknown"})

    student.page.route(CHAT, lose_the_answer)
    with student.page.expect_request_finished(lambda request: CHAT.search(request.url)):
        student.write("Only once")
    expect(student.page.locator(SENT)).to_have_count(1, timeout=8_000)
    expect(lines(host, "Only once")).to_have_count(1, timeout=6_000)
    reads_on(site, lesson, host, student)
    for one in both:
        expect(lines(one, "Only once")).to_have_count(1)
    expect(lines(student, "Not sent.")).to_have_count(0)
    assert len(sent_by(student)) == 1


def test_a_line_is_looked_for_before_it_is_sent_again(both_asking, site, lesson):
    host, student = both_asking
    student.may_be_refused(503)
    chat = re.compile("/api/communications/chat/")

    def lose_every_answer(route):
        if route.request.method == "POST":
            route.fetch()
        route.fulfill(status=503, json={"error": "The outcome of this request is unknown"})

    student.page.route(chat, lose_every_answer)
    student.write("Sent, though nobody said so")
    student.sees("Not sent.")
    student.sees("No connection to the server")
    student.page.unroute(chat)
    student.press("Try again")
    expect(student.page.locator(SENT)).to_have_count(1)
    # The student's page asks seldom now; what it sent stands on the host's.
    reads_on(site, lesson, host)
    for one in both_asking:
        expect(lines(one, "Sent, though nobody said so")).to_have_count(1)
    expect(lines(student, "Not sent.")).to_have_count(0)
    assert len(sent_by(student)) == 1


def test_text_is_text_and_only_addresses_can_be_pressed(both, site, lesson):
    host = both[0]
    site.say("student", lesson, "<img src=x onerror=alert(1)> see https://school.example/a?b=1.")
    link = host.page.get_by_role("link", name="https://school.example/a?b=1")
    expect(link).to_have_attribute("rel", re.compile("noopener.*nofollow"))
    expect(link).to_have_attribute("href", "https://school.example/a?b=1")
    expect(lines(host, "<img src=x onerror=alert(1)>")).to_have_count(1)
    assert host.page.locator(".chat-log img").count() == 0


def test_the_newest_line_stays_in_sight_unless_the_reader_has_scrolled_up(both, site, lesson):
    student = both[1]
    for number in range(30):
        site.say("host", lesson, f"Line {number}")
    expect(lines(student, "Line 29")).to_be_in_viewport(timeout=8_000)
    log = student.page.get_by_role("log")
    log.evaluate(
        """(element) => new Promise((scrolled) => {
            element.addEventListener("scroll", scrolled, { once: true });
            element.scrollTop = 0;
        })"""
    )
    site.say("host", lesson, "Something new")
    student.page.get_by_role("button", name="1 new").click()
    expect(lines(student, "Something new")).to_be_in_viewport()
    student.lacks_button("1 new")


def test_a_reload_keeps_the_chat_whole_and_in_order(both, site, lesson):
    student = both[1]
    for number in range(5):
        site.say("host", lesson, f"Line {number}")
    student.page.reload()
    expect(student.page.locator(".chat-text")).to_have_text([f"Line {n}" for n in range(5)])


def test_enter_sends_and_shift_enter_makes_a_line(both):
    student = both[1]
    field = student.page.get_by_label("Message", exact=True)
    field.fill("one")
    field.press("Shift+Enter")
    field.type("two")
    field.press("Enter")
    expect(student.page.locator(".chat-text")).to_have_text("one\ntwo")
    expect(field).to_have_value("")
