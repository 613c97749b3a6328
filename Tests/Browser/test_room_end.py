"""The end of a room, by whom it may come."""

import pytest
from playwright.sync_api import expect


def enter(one, lesson):
    one.open(f"/webinars/{lesson}/live").press("Enter the room")
    one.is_at_stage("joined")
    return one


@pytest.fixture
def host(person, site, lesson):
    site.start(lesson)
    return enter(person("host"), lesson)


@pytest.fixture
def student(person, host, lesson):
    return enter(person("student").may_be_refused(403), lesson)


def end_session(host):
    host.press("End session")
    host.page.get_by_role("dialog").get_by_role("button", name="End session").click()


def test_ending_the_session_ends_the_room_before_it_is_closed(host, lesson):
    end_session(host)
    host.is_at(f"/webinars/{lesson}")
    host.sees("You have ended the session for everyone.")
    assert host.rooms("commands") == [[["endConference"]]]
    assert host.rooms("isDisposed") == [True]


def test_a_room_that_does_not_answer_holds_no_end_up(host, lesson):
    host.in_frame("room.obeys = () => undefined")
    end_session(host)
    host.is_at(f"/webinars/{lesson}")
    assert host.rooms("commands") == [[["endConference"]]]


def test_a_host_who_ended_the_meeting_in_jitsi_is_asked_about_the_session(host, lesson):
    host.jitsi_does("isDestroyed()")
    host.is_at_stage("ended")
    host.sees("Shall the session end too?")
    assert host.page.locator("iframe").count() == 0
    host.page.locator(".room").get_by_role("button", name="End session").click()
    host.is_at(f"/webinars/{lesson}")
    host.sees("You have ended the session for everyone.")


def test_a_session_that_could_not_be_ended_is_told_where_the_host_was_asked(host):
    host.may_be_refused(503)
    host.page.route("**/api/live/end/*/", lambda route: route.fulfill(status=503, json={}))
    host.jitsi_does("isDestroyed()")
    host.page.locator(".room").get_by_role("button", name="End session").click()
    host.sees("The service is temporarily unavailable.")
    host.sees("Shall the session end too?")


def test_a_host_may_go_back_into_a_meeting_that_was_ended(host):
    host.jitsi_does("isDestroyed()")
    host.press("Enter again")
    host.is_at_stage("joined")


def test_a_student_is_told_that_the_meeting_was_ended(student):
    student.jitsi_does("isDestroyed()")
    student.sees("The meeting in the room was ended for everyone.")
    student.lacks_button("End session")
    expect(student.page.locator(".room iframe")).to_have_count(0)
    student.press("Enter again")
    student.is_at_stage("joined")


def test_a_room_whose_time_is_over_says_so(student):
    student.jitsi_does("isDestroyed('Scheduled conference duration exceeded.')")
    student.sees("The time that was planned for the room is over")


def test_a_room_that_comes_back_by_itself_is_not_hidden(student):
    student.jitsi_does("drops()")
    student.is_at_stage("retrying")
    student.sees("The room comes back by itself.")
    expect(student.page.locator(".room iframe")).to_be_visible()
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [False]


def test_hanging_up_in_jitsi_leaves(student):
    student.jitsi_says("readyToClose")
    student.is_at("/my-webinars")
