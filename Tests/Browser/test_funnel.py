"""Who is stuck before the room, as the host sees it, and the help that comes to their page."""

import re

import pytest
from playwright.sync_api import expect

from Browser.axe import whatever_is_wrong
from Browser.reach import out_of_reach

STUDENT = "Arjun Patel"
REASON = "The room could not be loaded. A firewall or an ad blocker may be in the way."
HELP = "Your host sends you help."
PHONE = {"width": 320, "height": 568}
A_WHILE = 25_000


@pytest.fixture
def enter(person, site, lesson):
    """`enter("host")` is in the room; `enter("student", blocked=True)` would like to be."""
    site.start(lesson)

    def enter(username, blocked=False, through=lambda one: one, **context):
        one = through(person(username, **context))
        one.script = f"https://{one.site.jitsi_domain}/external_api.js"
        if blocked:
            one.may_be_cut_off()
            one.page.route(one.script, lambda route: route.abort("blockedbyclient"))
        one.open(f"/webinars/{lesson}/live")
        one.page.locator(".green-head .button-main").click()
        one.is_at_stage("broken" if blocked else "joined")
        return one

    return enter


def show_people(host):
    button = host.page.locator(".panel-button")
    if button.count():
        button.click()
    host.page.get_by_role("tab", name=re.compile("People|लोग")).click()


def stuck(host):
    return host.page.locator(".stuck")


def send_help(host):
    return host.page.get_by_role("button", name=f"Send help to {STUDENT}")


def sees_no_help(student):
    expect(student.page.get_by_text(HELP)).to_have_count(0)


def test_who_is_stuck_is_shown_to_the_host_helped_and_gone_when_it_is_mended(enter):
    host = enter("host")
    student = enter("student", blocked=True)
    tab = host.page.get_by_role("tab", name="People, 1 person is stuck")
    expect(tab).to_be_visible(timeout=A_WHILE)
    show_people(host)
    expect(stuck(host)).to_contain_text(STUDENT)
    expect(stuck(host)).to_contain_text(REASON)
    expect(stuck(host)).to_contain_text("At: loading the room")
    host.sees("1 registered · 1 here · 0 in the room · 1 stuck")
    sees_no_help(student)

    send_help(host).click()
    expect(stuck(host)).to_contain_text("Help sent")
    student.sees(HELP, timeout=3_000)
    student.sees("Switch your ad blocker off for this page and press “Try again”")
    send_help(host).click()
    expect(student.page.get_by_text(HELP)).to_have_count(1)

    student.page.unroute(student.script)
    student.press("Try again")
    student.is_at_stage("joined")
    sees_no_help(student)
    expect(stuck(host)).to_have_count(0, timeout=A_WHILE)
    host.sees("1 registered · 1 here · 1 in the room · 0 stuck")


def test_a_microphone_that_is_denied_is_told_from_within_and_goes_when_it_is_dismissed(enter):
    host = enter("host")
    student = enter("student")
    show_people(host)
    student.jitsi_says("micError", {"type": "gum.permission_denied", "message": ""})
    expect(stuck(host)).to_contain_text("The microphone cannot be used", timeout=A_WHILE)
    send_help(host).click()
    student.sees("allow the microphone, then press “Try again”")
    student.page.locator(".room-notices").get_by_role("button", name="Dismiss").click()
    sees_no_help(student)
    expect(stuck(host)).to_have_count(0, timeout=A_WHILE)


def test_help_reaches_a_page_that_no_stream_reaches(enter):
    host = enter("host")
    student = enter("student", blocked=True, through=lambda one: one.without_stream())
    show_people(host)
    expect(stuck(host)).to_contain_text(STUDENT, timeout=A_WHILE)
    send_help(host).click()
    student.sees(HELP, timeout=30_000)


def test_who_has_closed_the_page_is_stuck_no_longer(enter):
    host = enter("host")
    student = enter("student", blocked=True)
    show_people(host)
    expect(stuck(host)).to_contain_text(STUDENT, timeout=A_WHILE)
    student.page.goto("/help")
    expect(stuck(host)).to_have_count(0, timeout=A_WHILE)


def test_a_page_that_is_loaded_anew_takes_back_what_it_told(enter, lesson):
    host = enter("host")
    student = enter("student", blocked=True)
    show_people(host)
    expect(stuck(host)).to_contain_text(STUDENT, timeout=A_WHILE)
    student.open(f"/webinars/{lesson}/live").sees_button("Enter the room")
    expect(stuck(host)).to_have_count(0, timeout=A_WHILE)


def test_a_page_that_cannot_tell_shows_nothing_of_it_and_comes_in(enter, site, person, lesson):
    def silent(one):
        one.may_be_cut_off().page.route("**/api/live/progress/**", lambda route: route.abort())
        return one

    student = enter("student", through=silent)
    student.asks(f"/api/live/progress/{lesson}/", 1)
    student.is_at_stage("joined")
    expect(student.page.get_by_role("alert")).to_have_count(0)


def test_who_comes_in_without_trouble_says_one_word(enter, lesson):
    student = enter("student")
    student.asks(f"/api/live/progress/{lesson}/", 1)
    student.page.wait_for_timeout(12_000)
    (told,) = [one for one in student.requests if "/api/live/progress/" in one.url]
    assert told.post_data_json == {"step": "media"}


@pytest.mark.parametrize("locale", ["en-GB", "hi-IN"])
def test_it_is_whole_on_a_small_phone_and_asked_only_while_the_panel_is_open(
    enter, screenshot, locale
):
    host = enter("host", viewport=PHONE, locale=locale, reduced_motion="reduce")
    student = enter("student", blocked=True, viewport=PHONE, locale=locale, reduced_motion="reduce")
    host.page.wait_for_timeout(6_000)
    assert host.asked("/api/live/funnel/") == 0
    show_people(host)
    expect(stuck(host)).to_contain_text(STUDENT, timeout=A_WHILE)
    assert out_of_reach(host.page) == []
    assert whatever_is_wrong(host.page) == ""
    screenshot(host, f"funnel-host-{locale}")
    stuck(host).get_by_role("button").click()
    expect(student.page.locator(".help-strip button")).to_be_visible()
    assert out_of_reach(student.page) == []
    assert whatever_is_wrong(student.page) == ""
    screenshot(student, f"funnel-student-{locale}")


def test_a_keyboard_sends_help_dismisses_it_and_is_never_left_nowhere(enter):
    host = enter("host")
    student = enter("student", blocked=True)
    show_people(host)
    expect(stuck(host)).to_contain_text(STUDENT, timeout=A_WHILE)
    send_help(host).focus()
    host.page.keyboard.press("Enter")
    expect(stuck(host)).to_contain_text("Help sent")
    expect(send_help(host)).to_be_focused()
    student.sees(HELP)
    dismiss = student.page.get_by_role("button", name="Dismiss")
    dismiss.focus()
    student.page.keyboard.press("Enter")
    sees_no_help(student)
    assert student.page.evaluate("document.activeElement !== document.body")
    student.page.unroute(student.script)
    student.press("Try again")
    student.is_at_stage("joined")
    expect(stuck(host)).to_have_count(0, timeout=A_WHILE)
    assert host.page.evaluate("document.activeElement.className") == "funnel"
