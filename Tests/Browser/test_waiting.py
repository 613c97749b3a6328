"""A live page stays true without a reload, also where no stream reaches it."""

import json
from datetime import timedelta

from playwright.sync_api import expect

from Browser.person import STREAM


def test_a_join_before_the_start_says_what_to_do_and_one_press_is_enough_afterwards(
    person, site, lesson
):
    student = person("student").may_be_refused(404).open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    notice = student.page.get_by_role("status").filter(has_text="Let me in when it starts")
    expect(notice).to_contain_text(
        "The host has not started yet. This page tells you the moment it does."
    )
    expect(student.page.get_by_text("not found")).to_have_count(0)

    room = site.start(lesson)
    student.sees("The host has started. You can join now.", timeout=5_000)
    student.press("Join Live Session")
    student.stands_in(room)


def test_a_failed_join_can_be_tried_again(person, site, lesson):
    room = site.start(lesson)
    student = person("student").may_be_refused(503).open(f"/webinars/{lesson}")
    path = f"**/api/live/join/{lesson}/"
    student.page.route(
        path,
        lambda route: route.fulfill(status=503, json={"error": "Service temporarily unavailable"}),
    )
    student.press("Join Live Session")
    student.sees("temporarily unavailable")
    student.page.unroute(path)
    student.press("Try again")
    student.stands_in(room)


def test_a_page_that_has_to_ask_knows_of_the_start_as_soon_as_the_cache_does(person, site, lesson):
    """The cached status may be two seconds old, and the page asks every second."""
    student = person("student").without_stream().open(f"/webinars/{lesson}")
    student.sees("The host has not started yet")
    site.start(lesson)
    student.sees("The host has started. You can join now.", timeout=3_500)


def test_a_hidden_page_asks_for_no_status(person, lesson):
    student = person("student").without_stream().open(f"/webinars/{lesson}")
    student.sees("The host has not started yet")
    student.turns_away()
    student.page.wait_for_timeout(500)
    before = student.asked("/api/live/status/")
    student.page.wait_for_timeout(5_000)
    assert student.asked("/api/live/status/") == before


def test_a_page_without_connection_says_so_and_recovers(person, site, lesson):
    student = person("student").without_stream().open(f"/webinars/{lesson}")
    student.sees("The host has not started yet")
    student.may_be_refused(502)
    path = "**/api/live/status/**"
    student.page.route(path, lambda route: route.fulfill(status=502, body="away"))
    student.sees("No connection to the server")
    site.start(lesson)
    student.page.unroute(path)
    student.sees("The host has started. You can join now.")


def test_an_upcoming_webinar_turns_live_by_itself(person, site):
    soon = site.lesson("Starts in a moment", timedelta(seconds=8), 60)
    host = person("host").open(f"/webinars/{soon}")
    host.sees("Go Live opens at")
    host.sees_button("Go Live", timeout=15_000)


def test_each_viewer_has_their_own_button(person, lesson, tomorrow, yesterday):
    host = person("host").open(f"/webinars/{lesson}")
    host.sees_button("Go Live")
    host.lacks_button("Join Live Session")
    student = person("student").may_be_refused(403).open(f"/webinars/{lesson}")
    student.sees_button("Join Live Session")
    student.lacks_button("Go Live")
    guest = person("guest").may_be_refused(403).open(f"/webinars/{lesson}")
    guest.sees_button("Register Now")
    guest.lacks_button("Join Live Session")
    for one, hint in (
        (host, "Your students can join as soon as you press Go Live."),
        (student, "Your place is kept."),
        (guest, "Register now, and join here when it is live."),
    ):
        one.open(f"/webinars/{tomorrow}").sees(hint)
        one.lacks_button("Join Live Session")
        one.lacks_button("Go Live")
        one.open(f"/webinars/{yesterday}").sees("This webinar ended")
        one.lacks_button("Join Live Session")
        one.lacks_button("Go Live")


def test_an_overrunning_session_keeps_its_buttons(person, site, yesterday):
    site.register("student", yesterday)
    room = site.start(yesterday)
    student = person("student").open(f"/webinars/{yesterday}")
    student.press("Join Live Session")
    student.stands_in(room)
    site.end(yesterday)


def test_the_public_status_never_lends_its_room_name(person, site, lesson):
    room = site.start(lesson)
    student = person("student")
    forged = {"is_active": True, "room_name": "webinar_0_forged00", "participant_count": 0}
    event = f"event: status\ndata: {json.dumps(forged)}\n\n"
    student.page.route(
        STREAM,
        lambda route: route.fulfill(body=event, content_type="text/event-stream"),
    )
    student.page.route(f"**/api/live/status/{lesson}/", lambda route: route.fulfill(json=forged))
    student.open(f"/webinars/{lesson}")
    student.sees("The host has started.")
    student.press("Join Live Session")
    student.stands_in(room)
