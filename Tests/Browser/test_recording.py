"""A webinar's recording, played again: by who was registered, by its chapters, on any screen."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from Browser.axe import whatever_is_wrong
from Browser.conftest import OUTPUT
from Browser.reach import out_of_reach
from Support.http import Client
from Support.jibri import START, Recorder
from Support.processes import wait_until

PHONE = {"width": 320, "height": 640}
BEGUN = """
    UPDATE webinar_live.chapter SET begun_at = to_timestamp(%s)
     WHERE text = %s AND webinar_id = %s
"""


@pytest.fixture
def recorded(site):
    """It has ended, and its recording is here, with two chapters."""
    lesson = site.lesson("Light and shadow", timedelta(minutes=-55), 54)
    site.register("student", lesson)
    site.start(lesson)
    for text, second in (("What light is made of", 0), ("Shadows", 20)):
        notice = f"/api/live/chat/{lesson}/notice/"
        site.call("PUT", notice, {"text": text}, as_user="host")
        site.platform.run(BEGUN, START + second, text, lesson)
    room = site.call("GET", f"/api/live/join/{lesson}/", as_user="host")["room_name"]
    facts = site.facts
    key = Path(facts["RECORDING_KEY_FILE"]).read_bytes().strip()
    recorder = Recorder(Client("127.0.0.1", int(facts["PORT"]), facts["CERTIFICATE"]), key)
    recorder.records(lesson, room)
    site.end(lesson)
    return lesson


def video(one):
    return one.page.locator("video")


def chapter(one, name: str):
    return one.page.get_by_role("list", name="Chapters").get_by_role("button", name=name)


def waits_until(one, condition: str) -> None:
    """By what its player says, `v`; the page's policy lets nobody wait within it."""
    script = f"() => {{ const v = document.querySelector('video'); return {condition}; }}"
    assert wait_until(lambda: one.page.evaluate(script), 20)


def opened(person, lesson: int, username: str = "student", **context):
    one = person(username, **context).open(f"/webinars/{lesson}/recording")
    waits_until(one, "!!v && v.readyState >= 1")
    return one


def screenshot(one, name: str) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    one.page.screenshot(path=OUTPUT / f"recording-{name}.png", full_page=True)


def test_a_student_finds_it_from_the_webinars_page_and_plays_it(person, recorded):
    student = person("student").open(f"/webinars/{recorded}")
    student.page.get_by_role("link", name="Recording").click()
    expect(student.page.get_by_role("heading", level=1)).to_have_text("Light and shadow")
    waits_until(student, "!!v && v.readyState >= 1")
    assert round(video(student).evaluate("video => video.duration")) == 30
    expect(video(student)).to_have_attribute("aria-label", "Recording of Light and shadow")
    expect(student.page.locator(".recording")).to_contain_text("30 sec")
    video(student).evaluate("video => { video.muted = true; return video.play(); }")
    waits_until(student, "v.currentTime > 0.2")
    expect(student.page.get_by_role("button", name="Remove recording")).to_have_count(0)
    screenshot(student, "desktop")


def test_a_chapter_jumps_by_keyboard_too(person, recorded):
    student = opened(person, recorded)
    expect(student.page.locator(".chapter-time")).to_have_text(["00:00", "00:20"])
    chapter(student, "Shadows").focus()
    student.page.keyboard.press("Enter")
    waits_until(student, "v.currentTime >= 20")
    expect(chapter(student, "Shadows")).to_have_attribute("aria-current", "true")
    chapter(student, "What light is made of").click()
    waits_until(student, "v.currentTime < 20")
    expect(chapter(student, "What light is made of")).to_have_attribute("aria-current", "true")


def test_an_address_that_has_ended_is_made_anew_where_it_stopped(person, recorded):
    student = person("student").may_be_refused(403)
    pattern = "**/api/live/recordings/**"
    ended = []

    def old(route):
        answer = route.fetch()
        told = answer.json()
        if not ended:
            ended.append(told["recordings"][0]["url"])
            told["recordings"][0]["url"] = ended[0].replace("e=", "e=1")
        route.fulfill(response=answer, json=told)

    student.page.route(pattern, old)
    student.open(f"/webinars/{recorded}/recording")
    waits_until(student, "!!v && v.readyState >= 1")
    expect(student.page.get_by_role("alert")).to_have_count(0)


def test_a_recording_that_cannot_be_played_says_so(person, recorded):
    student = person("student").may_be_refused(503)
    student.page.route("**/recordings/*.webm?*", lambda route: route.fulfill(status=503))
    student.open(f"/webinars/{recorded}/recording")
    expect(student.page.get_by_role("alert")).to_contain_text("The recording cannot be played.")
    student.page.unroute("**/recordings/*.webm?*")
    student.page.get_by_role("button", name="Try again").click()
    waits_until(student, "!!v && v.readyState >= 1")
    expect(student.page.get_by_role("alert")).to_have_count(0)


def test_a_stranger_is_told_whose_it_is(person, recorded):
    guest = person("guest").may_be_refused(403).open(f"/webinars/{recorded}/recording")
    heading = guest.page.get_by_role("heading", level=1)
    expect(heading).to_have_text("This recording is not for you")
    expect(guest.page.locator(".message")).to_contain_text("Only people who are registered")
    guest.page.get_by_role("link", name="To the webinar").click()
    expect(heading).to_have_text("Light and shadow")
    expect(guest.page.get_by_role("link", name="Recording")).to_have_count(0)


def test_who_is_not_signed_in_is_asked_to(person, recorded):
    anyone = person(None).open(f"/webinars/{recorded}/recording")
    expect(anyone.page.locator(".empty")).to_contain_text("Sign in to see the recording.")


def test_a_host_removes_it_after_a_question(person, recorded):
    host = opened(person, recorded, "host")
    host.page.get_by_role("button", name="Remove recording").click()
    host.page.get_by_role("dialog").get_by_role("button", name="Keep it").click()
    expect(video(host)).to_be_visible()
    host.page.get_by_role("button", name="Remove recording").click()
    dialog = host.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Remove recording").click()
    expect(host.page.locator(".recordings")).to_contain_text("There is no recording yet.")
    expect(host.page.get_by_role("heading", level=1)).to_be_focused()


def test_it_is_kept_as_a_file(person, recorded):
    student = opened(person, recorded)
    with student.page.expect_download() as download:
        student.page.get_by_role("link", name="Download").click()
    assert download.value.suggested_filename == "recording.webm"


def test_on_a_narrow_phone_nothing_is_out_of_reach(person, recorded):
    student = opened(person, recorded, viewport=PHONE)
    assert out_of_reach(student.page) == []
    for button in student.page.locator(".chapters button, .recording .button").all():
        assert button.bounding_box()["height"] >= 44
    assert whatever_is_wrong(student.page) == ""
    screenshot(student, "phone")


def test_in_hindi(person, recorded):
    student = opened(person, recorded, viewport=PHONE, locale="hi-IN")
    expect(student.page.get_by_role("heading", name="अध्याय")).to_be_visible()
    assert out_of_reach(student.page) == []
    screenshot(student, "hindi")


def test_the_report_leads_to_it(person, recorded):
    host = person("host").open(f"/webinars/{recorded}/report")
    host.page.get_by_role("link", name="Recording").click()
    waits_until(host, "!!v && v.readyState >= 1")
