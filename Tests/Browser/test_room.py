"""What can go wrong with the room, and the way on from there."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def student(person, site, lesson):
    site.start(lesson)
    return person("student").open(f"/webinars/{lesson}/live")


@pytest.fixture
def inside(student):
    student.press("Enter the room")
    expect(student.page.locator(".room")).to_have_attribute("data-stage", "open")
    return student


def test_jitsi_is_given_the_contracts_options(inside):
    given = inside.page.evaluate("(({ parentNode, ...rest }) => rest)(jitsiRooms[0].given)")
    assert given["configOverwrite"] == {
        "prejoinConfig": {"enabled": False},
        "startWithAudioMuted": False,
        "startWithVideoMuted": False,
        "deeplinking": {"disabled": True},
        "disableChat": True,
    }
    assert given["userInfo"]["displayName"]


def test_what_an_earlier_visit_left_in_jitsis_storage_is_gone_before_the_room_is_made(student):
    student.page.evaluate("localStorage.setItem('jitsiLocalStorage', '{\"old\": true}')")
    student.press("Enter the room")
    expect(student.page.locator(".room")).to_have_attribute("data-stage", "open")
    assert student.page.evaluate("jitsiRooms[0].leftBehind") is None


def test_a_blocked_script_is_told_and_can_be_tried_again(student):
    blocked = f"https://{student.site.jitsi_domain}/external_api.js"
    student.may_be_cut_off()
    student.page.route(blocked, lambda route: route.abort("blockedbyclient"))
    student.press("Enter the room")
    student.sees("The room could not be loaded.")
    link = student.page.get_by_role("link", name="Open the room in a new tab")
    expect(link).to_have_attribute("href", re.compile(r"^https://[^/]+/webinar_\d+_[0-9a-f]+#"))
    student.page.unroute(blocked)
    student.press("Try again")
    expect(student.page.locator(".room")).to_have_attribute("data-stage", "open")


def test_a_silent_room_is_told_after_a_quarter_of_a_minute(student):
    student.page.evaluate("window.jitsiIsSilent = true")
    student.press("Enter the room")
    student.sees("Connecting to the room…")
    student.sees("The room takes longer than usual.", timeout=17_000)
    expect(student.page.get_by_role("link", name="Open the room in a new tab")).to_be_visible()
    student.page.evaluate("window.jitsiIsSilent = false")
    student.press("Try again")
    expect(student.page.locator(".room")).to_have_attribute("data-stage", "open")
    assert student.page.evaluate("jitsiRooms.map((room) => room.isDisposed)") == [True, False]


@pytest.mark.parametrize(
    ("event", "data", "sentence"),
    [
        (
            "errorOccurred",
            {"type": "CONNECTION", "isFatal": True},
            "The connection to the room broke.",
        ),
        (
            "errorOccurred",
            {"error": {"type": "CONFERENCE", "isFatal": True}},
            "The connection to the room broke.",
        ),
        ("errorOccurred", {"type": "CONFERENCE", "isFatal": False}, "The room reports a problem."),
        ("participantKickedOut", {"kicked": {"local": True}}, "A moderator has removed you"),
        ("suspendDetected", {}, "This device was asleep"),
        ("peerConnectionFailure", {}, "Sound and picture have trouble"),
        ("browserSupport", {"supported": False}, "This browser cannot show the room well."),
        ("cameraError", {"type": "gum.not_found"}, "The camera could not be used."),
        ("micError", {"type": "gum.not_found"}, "The microphone could not be used."),
    ],
)
def test_each_trouble_of_the_room_has_a_sentence(inside, event, data, sentence):
    inside.jitsi_says(event, data)
    expect(inside.page.get_by_role("alert")).to_contain_text(sentence)


def test_a_broken_room_opens_again_at_a_press(inside):
    inside.jitsi_says("errorOccurred", {"isFatal": True})
    inside.press("Try again")
    expect(inside.page.locator(".room")).to_have_attribute("data-stage", "open")
    assert inside.page.evaluate("jitsiRooms.map((room) => room.isDisposed)") == [True, False]


def test_changing_the_colours_of_the_device_leaves_the_room_open(inside):
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = inside.page.evaluate(ground)
    inside.page.emulate_media(color_scheme="dark")
    inside.page.set_viewport_size({"width": 390, "height": 844})
    inside.page.wait_for_function(f"{ground} !== '{light}'")
    inside.page.wait_for_function("document.querySelector('.room').offsetWidth === 390")
    assert inside.page.evaluate("jitsiRooms.map((room) => room.isDisposed)") == [False]
