"""Tickets: every entry has a fresh one, and none ends under somebody who is in the room."""

import time

import pytest

from Browser.jitsi_server import ticket


@pytest.fixture
def student(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}/live")
    student.jitsi.will(tickets=True)
    return student


def test_the_room_is_entered_with_what_join_says_of_it(student, lesson):
    script = f"https://{student.site.jitsi_domain}/vpaas-1/external_api.js"
    told = ticket(3600)
    student.is_given(lesson, script=script, room="vpaas-1/lesson", **told)
    student.press("Enter the room")
    student.is_at_stage("joined")
    (given,) = student.rooms("given")
    assert (given["roomName"], given["jwt"]) == ("vpaas-1/lesson", told["jwt"])
    assert student.asked(script) == 1
    assert student.asked(f"https://{student.site.jitsi_domain}/external_api.js") == 0


def test_who_watches_starts_muted_and_unseen(student, site, lesson):
    site.sets(lesson, audience="watches")
    student.is_given(lesson, **ticket(3600))
    student.press("Enter the room")
    student.is_at_stage("joined")
    (given,) = student.rooms("given")
    assert given["configOverwrite"]["startWithAudioMuted"]
    assert given["configOverwrite"]["startWithVideoMuted"]


def test_a_try_again_brings_a_fresh_ticket(student, lesson):
    student.is_given(lesson, **ticket(3600))
    student.press("Enter the room")
    student.is_at_stage("joined")
    student.jitsi_does("fails('conference.connectionError')")
    student.is_given(lesson, **ticket(7200))
    student.press("Try again")
    student.is_at_stage("joined")
    first, second = (given["jwt"] for given in student.rooms("given"))
    assert first != second


def test_the_room_is_made_anew_before_a_tickets_end_when_its_owner_is_silent(student, lesson):
    student.is_given(lesson, **ticket(16))
    student.press("Enter the room")
    student.is_at_stage("joined")
    student.is_given(lesson, **ticket(3600))
    student.jitsi_says("audioMuteStatusChanged", {"muted": True})
    # Due after three quarters of its life: the last tenth is for those who speak.
    student.page.wait_for_function("() => jitsiRooms.length === 2", timeout=14_000)
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [True, False]
    assert student.rooms("given")[1]["configOverwrite"]["startWithAudioMuted"]


def test_a_ticket_that_ended_unnoticed_makes_the_room_anew_after_a_cut(student, lesson):
    student.may_be_cut_off()
    student.is_given(lesson, **ticket(3600))
    student.press("Enter the room")
    student.is_at_stage("joined")
    student.is_given(lesson, **ticket(3 * 3600))
    student.page.clock.install()
    student.page.clock.pause_at(time.time() + 3_700)
    student.context.set_offline(True)
    student.context.set_offline(False)
    student.page.wait_for_function("() => jitsiRooms.length === 2")
    student.page.clock.resume()
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [True, False]
