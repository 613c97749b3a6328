"""The host's end."""

import pytest
from playwright.sync_api import expect

from Browser.person import STREAM


@pytest.fixture
def both(person, site, lesson):
    site.start(lesson)
    host = person("host").open(f"/webinars/{lesson}/live")
    host.press("Enter the room")
    student = person("student").may_be_refused(403).open(f"/webinars/{lesson}/live")
    student.press("Enter the room")
    for one in (host, student):
        one.page.locator(".room[data-stage=joined]").wait_for()
    return host, student


def test_students_are_told_and_brought_back_when_the_host_ends_the_session(both, lesson):
    host, student = both
    host.press("End session")
    host.sees("End the session for everyone?")
    host.page.get_by_role("dialog").get_by_role("button", name="End session").click()
    host.is_at(f"/webinars/{lesson}")
    host.sees("You have ended the session for everyone.")

    student.is_at(f"/webinars/{lesson}")
    student.sees("The session has ended. Thank you for being there.")
    assert student.page.locator("iframe").count() == 0


def test_ending_is_asked_once_and_can_be_thought_over(both):
    host, student = both
    dialog = host.page.get_by_role("dialog")
    host.press("End session")
    dialog.wait_for()
    host.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(host.page.get_by_role("button", name="End session")).to_be_focused()
    host.press("End session")
    host.press("Cancel")
    expect(dialog).to_have_count(0)
    host.write("Where were we?")
    student.sees("Where were we?")
    assert host.asked("/api/live/end/") == 0
    student.page.locator(".room[data-stage=joined]").wait_for()


def test_a_stale_status_throws_nobody_out(person, site, lesson):
    site.start(lesson)
    student = person("student").without_stream()
    student.page.route(
        f"**/api/live/status/{lesson}/",
        lambda route: route.fulfill(json={"is_active": False, "room_name": None}),
    )
    student.open(f"/webinars/{lesson}/live").press("Enter the room")
    student.page.locator(".room[data-stage=joined]").wait_for()
    student.asks("/api/live/status/", 3, timeout=6_000)
    # The press was the first; at each of the others the page asks whether the session is over.
    student.asks("/api/live/join/", 3, timeout=6_000)
    student.is_at(f"/webinars/{lesson}/live")
    assert student.page.locator(".room iframe").count() == 1


def test_a_student_who_was_brought_back_is_told_when_the_host_starts_again(both, site, lesson):
    host, student = both
    host.may_be_refused(403)
    with student.page.expect_response(STREAM):
        site.end(lesson)
    student.sees("The session has ended. Thank you for being there.")
    site.start(lesson)
    student.sees("The host has started. You can join now.")
    expect(student.page.get_by_text("The session has ended. Thank you")).to_have_count(0)


def test_a_host_whose_session_was_ended_elsewhere_is_told(both, site, lesson):
    host = both[0].may_be_refused(403)
    site.end(lesson)
    host.is_at(f"/webinars/{lesson}")
    host.sees("Your session has ended: elsewhere, or because you were away for long.")
    host.sees_button("Go Live again")


def test_a_waiting_student_is_told_that_the_session_is_over(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}")
    student.sees("The host has started.")
    site.end(lesson)
    student.sees("The session has ended. If the host starts again, this page tells you.")


def test_students_do_not_see_end_session(both):
    host, student = both
    for one in both:
        one.sees("2 here")
    host.sees_button("End session")
    student.sees_button("Leave Session")
    student.lacks_button("End session")
