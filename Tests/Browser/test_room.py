"""Entering a room: what Jitsi is given, and what can stand in the way."""

import re

import pytest
from playwright.sync_api import expect

LINK = "Open the room in a new tab"


@pytest.fixture
def student(person, site, lesson):
    site.start(lesson)
    return person("student").open(f"/webinars/{lesson}/live")


@pytest.fixture
def inside(student):
    student.press("Enter the room")
    student.is_at_stage("joined")
    return student


def test_jitsi_is_given_the_contracts_options(inside):
    (given,) = inside.page.evaluate("jitsiRooms.map(({ given: { parentNode, ...rest } }) => rest)")
    buttons = given["configOverwrite"].pop("toolbarButtons")
    assert {"microphone", "camera", "hangup", "participants-pane"} <= set(buttons)
    assert not {"invite", "embedmeeting"} & set(buttons)
    assert given["configOverwrite"] == {
        "prejoinConfig": {"enabled": False},
        # Who attends comes in silent, unless they choose otherwise before.
        "startWithAudioMuted": True,
        "startWithVideoMuted": False,
        "deeplinking": {"disabled": True},
        "disableChat": True,
        "disableInviteFunctions": True,
        "lobby": {"autoKnock": True},
        "localSubject": "Quantum field trip",
        "notifyOnConferenceDestruction": False,
        "replaceParticipant": True,
    }
    assert given["userInfo"]["displayName"]
    assert "jwt" not in given


def test_who_comes_straight_from_the_details_is_heard_and_seen(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    student.is_at_stage("joined")
    (config,) = (given["configOverwrite"] for given in student.rooms("given"))
    assert (config["startWithAudioMuted"], config["startWithVideoMuted"]) == (False, False)


def test_the_frame_has_a_title_and_the_room_its_webinars(inside):
    frame = inside.page.locator(".room iframe")
    expect(frame).to_have_attribute("title", "Video room: Quantum field trip")
    assert inside.in_frame("document.getElementById('subject').textContent") == "Quantum field trip"


def test_what_an_earlier_visit_left_in_jitsis_storage_is_gone_before_the_room_is_made(student):
    student.page.evaluate("localStorage.setItem('jitsiLocalStorage', '{\"old\": true}')")
    student.press("Enter the room")
    student.is_at_stage("joined")
    assert student.rooms("leftBehind") == [None]


def test_a_blocked_script_is_told_and_can_be_tried_again(student):
    blocked = f"https://{student.site.jitsi_domain}/external_api.js"
    student.may_be_cut_off()
    student.page.route(blocked, lambda route: route.abort("blockedbyclient"))
    student.press("Enter the room")
    student.sees("The room could not be loaded.")
    link = student.page.get_by_role("link", name=LINK)
    address = re.compile(
        r"^https://[^/]+/webinar_\d+_[0-9a-f]+#config\.prejoinConfig\.enabled=false"
        r"&config\.deeplinking\.disabled=true&userInfo\.displayName=%22"
    )
    expect(link).to_have_attribute("href", address)
    student.page.unroute(blocked)
    student.press("Try again")
    student.is_at_stage("joined")


def test_a_silent_room_is_told_after_a_quarter_of_a_minute(student):
    student.jitsi.will(silent=True)
    student.press("Enter the room")
    student.sees("Connecting to the room…")
    student.sees("The room takes longer than usual.", timeout=17_000)
    expect(student.page.get_by_role("link", name=LINK)).to_be_visible()
    student.jitsi.will()
    student.press("Try again")
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [True, False]


def test_the_room_in_a_tab_of_its_own_leaves_nobody_here(student):
    student.jitsi.will(silent=True)
    student.press("Enter the room")
    student.sees("The room takes longer than usual.", timeout=17_000)
    student.jitsi.will()
    with student.context.expect_page() as opened:
        student.press(LINK, role="link")
    student.is_at_stage("elsewhere")
    assert student.page.locator("iframe").count() == 0
    assert "deeplinking.disabled=true" in opened.value.url
    opened.value.close()
    student.press("Bring it back here")
    student.is_at_stage("joined")


@pytest.mark.parametrize(
    ("event", "data", "sentence"),
    [
        ("suspendDetected", {}, "This device was asleep"),
        ("peerConnectionFailure", {}, "Sound and picture have trouble"),
        ("browserSupport", {"supported": False}, "This browser cannot show the room well."),
        ("errorOccurred", {"error": {"name": "x", "isFatal": True}}, "its connection broke"),
        ("errorOccurred", {"error": {"name": "x", "isFatal": False}}, "The room reports a problem"),
    ],
)
def test_each_trouble_that_one_can_talk_through_has_a_sentence(inside, event, data, sentence):
    inside.jitsi_says(event, data)
    expect(inside.page.get_by_role("alert")).to_contain_text(sentence)
    inside.is_at_stage("joined")


def test_the_sentences_of_both_devices_survive_joining(student):
    student.jitsi.will(devices="denied")
    student.press("Enter the room")
    student.is_at_stage("joined")
    student.sees("The camera could not be used.")
    student.sees("The microphone could not be used.")
    student.page.get_by_role("button", name="Dismiss").first.click()
    expect(student.page.get_by_role("alert")).to_have_count(1)
    expect(student.page.locator(".room")).to_be_focused()


def test_a_broken_room_opens_again_at_a_press(inside):
    inside.jitsi_does("fails('conference.connectionError')")
    inside.sees("The connection to the room broke.")
    inside.press("Try again")
    inside.is_at_stage("joined")
    assert inside.rooms("isDisposed") == [True, False]


def test_changing_the_colours_of_the_device_leaves_the_room_open(inside):
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = inside.page.evaluate(ground)
    inside.page.emulate_media(color_scheme="dark")
    inside.page.set_viewport_size({"width": 390, "height": 844})
    inside.page.wait_for_function(f"{ground} !== '{light}'")
    inside.page.wait_for_function("document.querySelector('.room').offsetWidth === 390")
    assert inside.rooms("isDisposed") == [False]


def test_a_phone_gives_jitsis_menus_the_height_that_they_need(inside):
    inside.page.set_viewport_size({"width": 390, "height": 844})
    height = inside.page.locator(".room iframe").bounding_box()["height"]
    assert height >= 440
