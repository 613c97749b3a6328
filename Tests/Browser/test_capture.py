"""Recording and streaming from the classroom: what the host presses, and what everybody is told."""

import re

import pytest
from playwright.sync_api import expect

KEY = "abcd-efgh-ijkl-4711"
LINK = "https://video.example/live?v=4711"
RECORDED = "This lesson is being recorded"


@pytest.fixture
def enters(person, site, lesson):
    site.start(lesson)

    def enter(username, **scenario):
        one = person(username).open(f"/webinars/{lesson}/live")
        one.jitsi.will(**scenario)
        one.press("Enter the room")
        return one

    return enter


@pytest.fixture
def opens_tools(enters):
    def opens(**scenario):
        host = enters("host", **scenario)
        host.is_at_stage("joined")
        host.press("Room", role="tab")
        return host

    return opens


def records(host):
    """Until the server knows: who comes from then on is asked."""
    path = "/api/live/capture/"
    with host.page.expect_response(lambda one: path in one.url and one.request.method == "PUT"):
        host.press("Record")
    host.sees_button("Stop recording")


def marked(one, text):
    expect(one.page.locator(".capture-mark")).to_have_text(text)


def test_who_is_inside_sees_at_once_that_it_is_recorded_and_that_it_is_not(opens_tools, enters):
    host, student = opens_tools(), enters("student")
    student.is_at_stage("joined")
    marked(student, "")
    host.press("Record")
    host.sees_button("Stop recording")
    marked(host, "Recording")
    marked(student, "Recording")
    assert host.rooms("commands") == [[["startRecording", {"mode": "file"}]]]
    host.press("Stop recording")
    host.sees_button("Record")
    marked(student, "")
    assert host.rooms("commands")[0][1] == ["stopRecording", "file"]


def test_who_comes_is_told_before_the_room_opens(opens_tools, enters):
    host = opens_tools()
    records(host)
    student = enters("student")
    dialog = student.page.get_by_role("dialog", name=RECORDED)
    expect(dialog).to_contain_text("can be seen and heard in the recording")
    assert student.rooms("given") == []
    student.press("Not now")
    expect(dialog).to_have_count(0)
    assert student.rooms("given") == []
    student.press("Enter the room")
    dialog.wait_for()
    student.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    student.press("Enter the room")
    student.press("Join")
    student.is_at_stage("joined")
    marked(student, "Recording")


def test_who_comes_from_the_webinars_page_is_asked_there(opens_tools, person, lesson):
    host = opens_tools()
    records(host)
    student = person("student").open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    student.page.get_by_role("dialog", name=RECORDED).wait_for()
    student.is_at(f"/webinars/{lesson}")
    student.press("Join")
    student.is_at(f"/webinars/{lesson}/live")
    student.is_at_stage("joined")


def test_a_host_is_not_asked(opens_tools, person, lesson):
    host = opens_tools()
    records(host)
    again = person("host").open(f"/webinars/{lesson}/live")
    again.press("Enter the room")
    again.is_at_stage("joined")
    marked(again, "Recording")


def test_a_start_that_never_comes_is_told_and_can_be_tried_again(opens_tools):
    host = opens_tools(recorder="silent")
    host.page.clock.install()
    host.press("Record")
    expect(host.page.get_by_role("button", name="Starting the recording…")).to_be_visible()
    host.page.clock.fast_forward(46_000)
    host.sees("The recording did not start.")
    host.sees("The lesson goes on without it.")
    marked(host, "")
    host.in_frame("scenario.recorder = undefined")
    host.press("Try again")
    host.sees_button("Stop recording")


def test_a_start_that_is_refused_says_why(opens_tools):
    host = opens_tools(recorder="busy")
    host.press("Record")
    host.sees("All recorders of the video server are in use.")
    host.press("Dismiss")
    host.sees_button("Record")


def test_a_recorder_that_dies_is_told_to_everybody(opens_tools, enters):
    host, student = opens_tools(), enters("student")
    host.press("Record")
    marked(student, "Recording")
    host.in_frame("recorder.dies('file')")
    marked(student, "")
    host.sees_button("Record")


def test_a_stop_that_is_not_confirmed_stays_told_until_a_host_knows_better(opens_tools, enters):
    host, student = opens_tools(recorder="neverStops"), enters("student")
    host.press("Record")
    marked(student, "Recording")
    host.page.clock.install()
    host.press("Stop recording")
    host.page.clock.fast_forward(21_000)
    host.sees("The room did not confirm that the recording has stopped.")
    marked(student, "Recording")
    host.press("It is not recorded any more")
    marked(student, "")


def test_what_another_page_began_can_be_stopped_here(opens_tools):
    host = opens_tools()
    host.in_frame("recorder.runs('file')")
    host.sees_button("Stop recording")


def test_the_end_of_the_session_ends_it(opens_tools, site, lesson, person):
    host = opens_tools().may_be_refused(403)
    records(host)
    student = person("student").open(f"/webinars/{lesson}/live")
    student.press("Enter the room")
    student.page.get_by_role("dialog", name=RECORDED).wait_for()
    site.end(lesson)
    student.page.get_by_role("dialog", name=RECORDED).wait_for(state="detached")


def test_a_stream_is_started_with_its_key_and_its_link_is_everybodys(
    opens_tools, site, lesson, person
):
    site.sets(lesson, stream_key=KEY, stream_link=LINK)
    visitor = person(None).open(f"/webinars/{lesson}")
    link = visitor.page.get_by_role("link", name="Watch the live stream")
    visitor.sees("Register Now")
    expect(link).to_have_count(0)
    host = opens_tools()
    host.press("Start live stream")
    host.sees_button("Stop live stream")
    assert host.rooms("commands") == [
        [["startRecording", {"mode": "stream", "youtubeStreamKey": KEY}]]
    ]
    expect(link).to_have_attribute("href", LINK)
    expect(link).to_have_attribute("rel", re.compile("noopener"))
    assert KEY not in visitor.page.content() + host.page.content()
    host.press("Stop live stream")
    expect(link).to_have_count(0)


def test_without_a_key_the_settings_are_named(opens_tools):
    host = opens_tools()
    host.sees("First set a stream key")
    host.lacks_button("Start live stream")


def test_a_key_is_set_once_and_never_shown_again(person, lesson, site):
    host = person("host").may_be_refused(404).open(f"/webinars/{lesson}")
    page = host.page
    page.locator(".settings .button").first.click()
    page.get_by_label("Set a stream key").check()
    page.get_by_label("Stream key", exact=True).fill("nothing such")
    page.get_by_role("button", name="Save", exact=True).click()
    host.sees("A stream key of YouTube, or an address that begins with rtmp")
    expect(page.get_by_label("Stream key", exact=True)).to_be_focused()
    page.get_by_label("Stream key", exact=True).fill("rtmps://video.example/app/" + KEY)
    page.get_by_label("Where anyone can watch").fill(LINK)
    page.get_by_role("button", name="Save", exact=True).click()
    host.sees("Saved. It holds at once.")
    expect(page.get_by_label("A stream key is set; keep it")).to_be_checked()
    assert KEY not in page.content()
    page.get_by_label("No live stream").check()
    page.get_by_role("button", name="Save", exact=True).click()
    host.sees("Saved. It holds at once.")
    document = site.call("GET", f"/api/live/settings/{lesson}/", as_user="host")
    assert document["stream_key"] is None
