"""A recorded lesson with two break-out rooms, and what is found after the bell, by links alone."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from Browser.jitsi_conference import JitsiConference
from Support.http import Client
from Support.jibri import Recorder
from Support.processes import wait_until

NAMES = {"host": "Meera Iyer", "student": "Arjun Patel"}


@pytest.fixture
def recorder(site):
    facts = site.facts
    key = Path(facts["RECORDING_KEY_FILE"]).read_bytes().strip()
    return Recorder(Client("127.0.0.1", int(facts["PORT"]), facts["CERTIFICATE"]), key)


@pytest.fixture
def enters(person, lesson):
    conference = JitsiConference()

    def enter(username):
        # Whoever asks once more while it ends is told that it is over.
        one = person(username).may_be_refused(403)
        one.jitsi.meets(conference, NAMES[username], is_host=username == "host")
        one.open(f"/webinars/{lesson}/live").press("Enter the room")
        return one

    return enter


def link(one, name: str):
    return one.page.get_by_role("link", name=name)


def goes(one, name: str, to: str) -> None:
    link(one, name).click()
    expect(one.page.get_by_role("heading", level=1)).to_have_text(to)


def test_after_the_bell_are_report_recording_and_certificate(site, lesson, enters, recorder):
    site.start(lesson)
    host = enters("host")
    host.is_at_stage("joined")
    host.press("Room", role="tab")
    host.press("Record")
    host.sees_button("Stop recording")
    wait_until(lambda: site.call("GET", f"/api/live/join/{lesson}/", as_user="host").get("capture"))
    student = enters("student")
    student.press("Join")
    student.is_at_stage("joined")

    host.page.get_by_label("Send everybody at once, evenly").check()
    host.press("Open the rooms")
    student.page.get_by_text("You are in ").wait_for()
    host.press("Call everybody back")
    expect(student.page.locator(".breakout-strip p")).to_have_text("")
    host.press("Close the rooms")
    room = site.call("GET", f"/api/live/join/{lesson}/", as_user="host")["room_name"]
    host.press("Stop recording")
    host.sees_button("Record")
    host.press("End session")
    host.page.get_by_role("dialog").get_by_role("button", name="End session").click()
    wait_until(lambda: not site.call("GET", f"/api/live/status/{lesson}/")["is_active"])
    recorder.records(lesson, room)

    host.open(f"/webinars/{lesson}")
    goes(host, "Who attended", "Quantum field trip")
    row = host.page.get_by_role("row").filter(has_text=NAMES["student"])
    expect(row).to_contain_text("Attended")
    goes(host, "Recording", "Quantum field trip")
    expect(host.page.locator("video")).to_have_count(1)
    student.open(f"/webinars/{lesson}")
    goes(student, "Certificate of attendance", "Certificate of attendance")
    expect(student.page.locator(".certificate")).to_contain_text(NAMES["student"])
