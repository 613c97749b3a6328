"""Pages are told: what happens shows at once, and a page that has a stream asks for nothing."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from Browser.person import STREAM

A_SECOND = 1_000


def asked_since(one) -> list[str]:
    return [request.url.removeprefix(one.site.address) for request in one.requests]


def test_a_waiting_page_changes_within_a_second_of_the_hosts_press_and_asks_for_nothing(
    person, lesson
):
    student = person("student").open(f"/webinars/{lesson}")
    student.sees("The host has not started yet")
    host = person("host").open(f"/webinars/{lesson}")
    host.sees_button("Go Live")
    student.requests.clear()
    with host.page.expect_response(f"**/api/live/start/{lesson}/"):
        host.press("Go Live")
    student.sees("The host has started. You can join now.", timeout=A_SECOND)
    expect(student.page).to_have_title("● Quantum field trip · Webinar Live")
    assert asked_since(student) == []


def test_a_guests_page_learns_of_start_and_end_without_a_ticket(person, site, tomorrow):
    guest = person(None)
    with guest.page.expect_response(STREAM):
        guest.open(f"/webinars/{tomorrow}")
    guest.sees("Upcoming")
    expect(guest.page.get_by_role("heading", level=1)).to_be_visible()
    assert guest.asked("/ticket/") == 0
    guest.requests.clear()
    site.start(tomorrow)
    guest.sees("Live Now! Register to join the live session", timeout=A_SECOND)
    site.end(tomorrow)
    guest.sees("This webinar starts", timeout=A_SECOND)
    assert asked_since(guest) == []


def test_the_page_of_a_webinar_that_is_over_learns_that_it_starts_again(person, site, yesterday):
    site.register("student", yesterday)
    student = person("student")
    with student.page.expect_response(STREAM):
        student.open(f"/webinars/{yesterday}")
    student.sees("This webinar ended")
    student.requests.clear()
    site.start(yesterday)
    student.sees_button("Join Live Session", timeout=A_SECOND)
    site.end(yesterday)
    student.sees("This webinar ended", timeout=A_SECOND)
    # Whether something was recorded, once it is over.
    assert asked_since(student) in ([], [f"/api/live/recordings/{yesterday}/"])


def test_a_tab_in_the_background_says_in_its_title_that_it_is_live(person, site, lesson):
    student = person("student").open(f"/webinars/{lesson}")
    student.sees("The host has not started yet")
    student.turns_away()
    site.start(lesson)
    expect(student.page).to_have_title("● Quantum field trip · Webinar Live", timeout=A_SECOND)


def test_the_page_says_since_when_the_session_really_runs(person, site, lesson):
    student = person("student").open(f"/webinars/{lesson}")
    student.sees("The host has not started yet")
    site.start(lesson)
    now = student.page.evaluate(
        "new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format()"
    )
    student.sees(f"since {now}")


def test_the_chat_comes_by_the_stream_alone(person, site, lesson):
    site.start(lesson)
    site.say("host", lesson, "Said before")
    host, student = person("host"), person("student")
    for one in (host, student):
        one.open(f"/webinars/{lesson}/live").sees("Said before")
        one.requests.clear()
    host.write("Welcome!")
    student.sees("Welcome!", timeout=A_SECOND)
    student.write("Hello")
    host.sees("Hello", timeout=A_SECOND)
    for one in (host, student):
        expect(one.page.locator(".chat-text")).to_have_text(["Said before", "Welcome!", "Hello"])
        assert asked_since(one) == ["/api/communications/chat/"]


def test_a_line_whose_answer_is_slower_than_the_stream_stands_there_once(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}/live")
    student.sees("No messages yet")

    chat = "**/api/communications/chat/"
    held = []
    student.page.route(chat, lambda route: held.append((route, route.fetch())))
    for _ in range(2):
        student.write("The same words")
    lines = student.page.locator(".chat-line")
    expect(student.page.locator(".chat-line[data-state=sent]")).to_have_count(2, timeout=2_000)
    assert lines.count() == 2
    for route, answer in held:
        with student.page.expect_response(chat):
            route.fulfill(response=answer)
    site.say("host", lesson, "Once is enough")
    expect(student.page.locator(".chat-text").last).to_have_text("Once is enough")
    expect(lines).to_have_count(3)


@pytest.fixture
def idle_pages(person, site, lesson, tomorrow, yesterday):
    running = site.lesson("A lesson that runs", timedelta(minutes=-5), 90)
    site.register("student", running)
    site.start(running)
    pages = [
        person("student").open(f"/webinars/{lesson}"),
        person(None).open(f"/webinars/{lesson}"),
        person("student").open(f"/webinars/{tomorrow}"),
        person(None).open(f"/webinars/{yesterday}"),
        person("student").open(f"/webinars/{running}/live"),
        person("host").open(f"/webinars/{running}"),
    ]
    pages[-2].press("Enter the room")
    pages[-1].sees("1 here")
    # By then the page in the room has said how far it has come.
    pages[-1].page.wait_for_timeout(12_000)
    return pages


def test_an_idle_page_asks_for_nothing(idle_pages):
    """Long enough for a page that sees no sign of life to open its stream anew."""
    for one in idle_pages:
        one.requests.clear()
    idle_pages[0].page.wait_for_timeout(100_000)
    *others, host = idle_pages
    assert [asked_since(one) for one in others] == [[]] * len(others)
    # Whether another session of theirs is on the air, once a minute.
    assert asked_since(host) in (["/api/live/active/"] * times for times in range(3))
