"""Waiting before the door, and letting in."""

import pytest
from playwright.sync_api import expect

KNOCK = {"participant": {"id": "r1", "name": "Ravi Kumar"}}


@pytest.fixture
def host(person, site, lesson):
    site.start(lesson)
    host = person("host").open(f"/webinars/{lesson}/live")
    host.press("Enter the room")
    host.is_at_stage("joined")
    return host


@pytest.fixture
def student(person, host, lesson):
    student = person("student")
    student.page.clock.install()
    student.open(f"/webinars/{lesson}/live")
    student.jitsi.will(lobby=True)
    student.press("Enter the room")
    student.is_at_stage("lobby")
    return student


def test_who_waits_is_told_and_no_timer_runs_out_over_it(student):
    student.sees("You are waiting to be let in.")
    student.page.clock.fast_forward(16_000)
    student.page.wait_for_timeout(500)
    expect(student.page.get_by_role("alert")).to_have_count(0)
    student.jitsi_does("joins()")
    student.is_at_stage("joined")
    expect(student.page.get_by_text("waiting to be let in")).to_have_count(0)


def test_who_waits_for_the_host_is_told_so(person, host, lesson):
    student = person("student").open(f"/webinars/{lesson}/live")
    student.jitsi.will(lobby="host")
    student.press("Enter the room")
    student.sees("You are waiting for the host.")


def test_who_is_refused_can_ask_again(student):
    student.jitsi_does("refusesEntry()")
    student.sees("The host did not let you in.")
    student.press("Ask again")
    student.is_at_stage("lobby")
    assert student.rooms("isDisposed") == [True, False]


@pytest.mark.parametrize(("button", "isLetIn"), [("Let in", True), ("Refuse", False)])
def test_the_host_answers_who_knocks_beside_the_room(host, button, isLetIn):
    host.jitsi_says("knockingParticipant", KNOCK)
    host.sees("1 person waits to be let in")
    host.press(f"{button} Ravi Kumar")
    answer = ["answerKnockingParticipant", "r1", isLetIn]
    assert host.rooms("commands") == [[answer]]
    host.page.locator(".room-lobby li").wait_for(state="detached")
    assert host.in_frame("room.commands") == [["answer-knocking-participant", "r1", isLetIn]]


def test_who_was_let_in_otherwise_leaves_the_list(host):
    host.jitsi_says("knockingParticipant", KNOCK)
    host.sees_button("Let in Ravi Kumar")
    host.jitsi_says("participantJoined", {"id": "r1"})
    host.lacks_button("Let in Ravi Kumar")


def test_a_student_sees_nobody_knock(student):
    student.jitsi_does("joins()")
    student.is_at_stage("joined")
    student.jitsi_says("knockingParticipant", KNOCK)
    # Heard in order: once this is on the page, the knock has been heard.
    student.jitsi_says("suspendDetected")
    student.sees("This device was asleep")
    student.lacks_button("Let in Ravi Kumar")


def test_the_lobby_that_the_host_set_is_switched_on_by_the_hosts_page(person, site, lesson):
    site.start(lesson)
    site.sets(lesson, lobby=True)
    host = person("host").open(f"/webinars/{lesson}/live")
    host.press("Enter the room")
    host.is_at_stage("joined")
    assert host.rooms("commands") == [[["toggleLobby", True]]]
