"""A room that does not let somebody in, and what the page makes of it."""

import pytest
from playwright.sync_api import expect

from Browser.jitsi_server import ticket


@pytest.fixture
def student(person, site, lesson):
    site.start(lesson)
    return person("student").open(f"/webinars/{lesson}/live")


@pytest.mark.parametrize(
    ("error", "sentence", "way"),
    [
        ("conference.connectionError.notAllowed", "Your ticket is not for this room.", "Try again"),
        ("conference.connectionError", "The connection to the room broke.", "Try again"),
        ("conference.connectionError.accessDenied", "did not let you in", "Ask again"),
        ("conference.max_users", "The room is full.", "Try again"),
        ("connection.conferenceRequestFailed", "did not answer for the room", "Try again"),
    ],
)
def test_a_final_error_is_told_with_a_way_on_and_no_frame_lives_on(student, error, sentence, way):
    student.press("Enter the room")
    student.is_at_stage("joined")
    student.jitsi_does(f"fails('{error}', {{ isFatal: false }})")
    student.sees(sentence)
    assert student.page.locator("iframe").count() == 0
    room = student.page.get_by_role("region", name="Room", exact=True)
    expect(room.get_by_role("button", name="Leave Session")).to_be_visible()
    student.press(way)
    student.is_at_stage("joined")


def test_a_full_room_is_told(student):
    student.jitsi.will(isFull=True)
    student.press("Enter the room")
    student.sees("The room is full. Try again when somebody has left.")


def test_a_removed_student_is_out_and_only_leaves(student):
    student.press("Enter the room")
    student.is_at_stage("joined")
    student.jitsi_does("kicks()")
    student.sees("A moderator has removed you from the room.")
    assert student.page.locator("iframe").count() == 0
    student.lacks_button("Try again")


def test_a_room_that_is_not_open_yet_is_asked_for_again(student):
    student.jitsi.will(reservation="The session has not started.")
    student.press("Enter the room")
    student.is_at_stage("opening")
    student.sees("The room is being opened…")
    student.sees("The session has not started.")
    assert student.page.locator("iframe").count() == 0
    student.jitsi.will()
    student.is_at_stage("joined", timeout=18_000)
    assert student.asked("/api/live/join/") == 2


def test_a_room_that_is_not_open_yet_is_left_when_the_session_is_over(student, site, lesson):
    student.without_stream().may_be_refused(403)
    student.jitsi.will(reservation="The session is over.")
    student.press("Enter the room")
    student.is_at_stage("opening")
    site.end(lesson)
    student.is_at(f"/webinars/{lesson}")
    student.sees("The session has ended. Thank you for being there.")


def test_without_a_ticket_jitsis_own_dialog_does_not_stay(student):
    student.jitsi.will(tickets=True)
    student.press("Enter the room")
    student.sees("with a ticket only")
    student.sees("token required")
    assert student.page.locator("iframe").count() == 0


def test_an_expired_ticket_is_changed_without_a_word(student, lesson):
    student.is_given(lesson, **ticket(-1))
    student.jitsi.will(tickets=True)
    student.press("Enter the room")
    student.sees("found your ticket out of date")
    assert student.rooms("isDisposed") == [True, True]
    student.is_given(lesson, **ticket(3600))
    student.press("Try again")
    student.is_at_stage("joined")


def test_the_rooms_password_is_given_by_itself(student, site, lesson):
    site.sets(lesson, password="maths")
    student.jitsi.will(password="maths")
    student.press("Enter the room")
    student.is_at_stage("joined")
    assert student.rooms("commands") == [[["password", "maths"]]]


def test_who_does_not_know_the_password_is_asked_for_it(student):
    student.jitsi.will(password="maths")
    student.press("Enter the room")
    student.sees("This room has a password.")
    field = student.page.get_by_label("Password of the room")
    field.fill("art")
    student.page.keyboard.press("Enter")
    student.sees("This is not the room\N{RIGHT SINGLE QUOTATION MARK}s password.")
    field.fill("maths")
    student.press("Enter the room")
    student.is_at_stage("joined")
    expect(field).to_have_count(0)
