"""A stream that breaks, or never comes: the page moves, and nothing is lost or doubled."""

import json
import re

import pytest
from playwright.sync_api import expect

from Browser.holding_proxy import HoldingProxy
from Browser.person import STREAM

A_MOMENT = 12_000
# What is older than ten seconds is not asked for again.
UNTIL_SETTLED = 11_000


@pytest.fixture
def student(person, site, lesson):
    """In the room, and told by a stream."""
    site.start(lesson)
    site.say("host", lesson, "Line 0")
    one = person("student").may_be_cut_off().may_be_refused(502, 503)
    one.open(f"/webinars/{lesson}/live").sees("Line 0")
    return one


def shows_lines(one, count, timeout=20_000):
    lines = [f"Line {number}" for number in range(count)]
    expect(one.page.locator(".chat-text")).to_have_text(lines, timeout=timeout)


def test_what_was_said_while_the_network_was_away_comes_once_and_in_order(student, site, lesson):
    site.say("host", lesson, "Line 1")
    shows_lines(student, 2)
    student.context.set_offline(True)
    for number in range(2, 6):
        site.say("host", lesson, f"Line {number}")
    student.sees("No connection to the server")
    student.context.set_offline(False)
    site.say("host", lesson, "Line 6")
    shows_lines(student, 7, timeout=A_MOMENT)
    expect(student.page.get_by_text("No connection to the server")).to_have_count(0)
    site.say("host", lesson, "Line 7")
    shows_lines(student, 8)


def test_a_killed_hub_costs_no_line_and_doubles_none(student, site, lesson):
    site.say("host", lesson, "Line 1")
    shows_lines(student, 2)
    student.requests.clear()
    site.kill_hub()
    for number in range(2, 6):
        site.say("host", lesson, f"Line {number}")
    shows_lines(student, 6, timeout=A_MOMENT)
    site.say("host", lesson, "Line 6")
    shows_lines(student, 7)
    came_back = [one.url for one in student.requests if STREAM.search(one.url)]
    assert came_back
    assert all("ticket=" in url and "after=" in url for url in came_back)


def test_a_page_that_lost_its_stream_learns_of_the_end(student, site, lesson):
    student.may_be_refused(403).press("Enter the room")
    student.page.locator(".room[data-stage=joined]").wait_for()
    student.without_stream()
    site.kill_hub()
    site.end(lesson)
    student.sees("The session has ended. Thank you for being there.", timeout=A_MOMENT)


def test_a_page_goes_back_to_the_stream_as_soon_as_it_works(person, site, lesson):
    student = person("student").without_stream().open(f"/webinars/{lesson}")
    student.sees("The host has not started yet")
    student.asks("/api/live/status/", 3, timeout=4_000)
    student.page.unroute_all()
    with student.page.expect_response(STREAM, timeout=30_000) as answer:
        pass
    assert answer.value.status == 200
    student.page.wait_for_timeout(500)
    student.requests.clear()
    student.page.wait_for_timeout(4_000)
    assert student.requests == []
    site.start(lesson)
    student.sees("The host has started. You can join now.", timeout=1_000)


def test_without_tickets_the_status_streams_and_the_rest_is_asked_for(person, site, lesson):
    """As with tokens that are signed elsewhere, and no key for tickets."""
    site.start(lesson)
    student = person("student").may_be_refused(403, 404)
    student.page.route("**/ticket/", lambda route: route.fulfill(status=404, json={}))
    student.open(f"/webinars/{lesson}/live").press("Enter the room")
    site.say("host", lesson, "Can you read this?")
    student.sees("Can you read this?")
    student.sees("1 here")
    assert student.asked("/api/live/status/") == 0
    site.end(lesson)
    student.sees("The session has ended. Thank you for being there.", timeout=2_000)


def test_who_is_no_longer_registered_is_shown_the_way_to_register(student, site, lesson):
    student.may_be_refused(403)
    site.unregister("student", lesson)
    site.kill_hub()
    student.sees("You have to be registered to enter the live session.")


def test_what_was_said_before_is_there_however_late_the_history_comes(person, site, lesson):
    site.start(lesson)
    site.say("host", lesson, "Line 0")
    student = person("student").may_be_refused(503)
    history = re.compile(r"/chat/\?event=")
    student.page.route(history, lambda route: route.fulfill(status=503, json={}))
    student.open(f"/webinars/{lesson}/live").sees("Loading the chat…")
    # The history is asked for once the stream flows: what is said now comes by the stream.
    student.asks("/chat/?event=", 1)
    site.say("host", lesson, "Line 1")
    student.page.wait_for_timeout(UNTIL_SETTLED)
    site.say("host", lesson, "Line 2")
    student.page.unroute(history)
    shows_lines(student, 3)


def test_a_page_whose_last_event_is_too_old_fetches_the_chat_afresh(student, site, lesson):
    site.say("host", lesson, "Line 1")
    shows_lines(student, 2)
    site.say("host", lesson, "Line 2")
    shows_lines(student, 3)
    opened = []

    def reset_once(route):
        opened.append(route.request.url)
        if len(opened) > 1:
            return route.continue_()
        status = json.dumps({"is_active": True, "room_name": None, "participant_count": 1})
        body = f"event: status\ndata: {status}\n\nevent: reset\ndata: {{}}\n\n"
        return route.fulfill(body=body, content_type="text/event-stream")

    student.page.route(STREAM, reset_once)
    student.requests.clear()
    site.kill_hub()
    site.say("host", lesson, "Line 3")
    shows_lines(student, 4)
    assert "after=" in opened[0]
    assert "after=" not in opened[1]
    assert student.asked("/api/communications/chat/") > 0


@pytest.fixture
def holding(site, tmp_path):
    proxy = HoldingProxy(site.address, tmp_path)
    yield site.behind(proxy.address)
    proxy.close()


def test_behind_a_proxy_that_holds_streams_back_the_page_asks_and_moves(
    person, site, lesson, holding
):
    student = person("student", through=holding).may_be_cut_off().open(f"/webinars/{lesson}")
    student.sees("The host has not started yet", timeout=A_MOMENT)
    site.start(lesson)
    student.sees("The host has started. You can join now.", timeout=5_000)
    assert student.asked("/api/live/status/") > 2

    student.press("Join Live Session")
    student.sees("No messages yet")
    site.say("host", lesson, "Can you read this?")
    student.sees("Can you read this?", timeout=5_000)
    student.write("I can")
    host = person("host").open(f"/webinars/{lesson}")
    host.sees("1 here")
    student.may_be_refused(403)
    site.end(lesson)
    student.sees("The session has ended. Thank you for being there.", timeout=A_MOMENT)


def test_over_http_1_a_hidden_page_leaves_its_connection_to_others(person, lesson, holding):
    student = person("student", through=holding).may_be_cut_off().open(f"/webinars/{lesson}")
    student.sees("The host has not started yet", timeout=A_MOMENT)
    student.turns_away()
    student.page.wait_for_timeout(500)
    student.requests.clear()
    student.page.wait_for_timeout(8_000)
    assert student.requests == []
    with student.page.expect_request(STREAM):
        student.turns_away(False)
