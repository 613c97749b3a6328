"""The classroom in every shape of screen: room, panel with chat and people, bar with its exits."""

import pytest
from playwright.sync_api import expect

from Browser.axe import whatever_is_wrong
from Browser.reach import out_of_reach

SHAPES = {
    "small-phone": (320, 568),
    "phone": (390, 844),
    "small-phone-sideways": (568, 320),
    "desktop": (1280, 800),
    # What is left of it at a zoom of 200 %.
    "desktop-zoomed": (640, 400),
}
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark-hindi": {"color_scheme": "dark", "locale": "hi-IN"},
    "forced-colours": {"forced_colors": "active"},
}
SMALL = (320, 568)


@pytest.fixture
def at(person, site, lesson):
    """`at("host", 320, 568)` is in the room, on a screen of that size."""
    site.start(lesson)

    def enter(username, width, height, **context):
        viewport = {"width": width, "height": height}
        one = person(username, viewport=viewport, reduced_motion="reduce", **context)
        one.open(f"/webinars/{lesson}/live")
        one.page.locator(".green-head .button-main").click()
        one.is_at_stage("joined")
        return one

    return enter


def somebody_asks(host):
    """One knocks, another has a hand up."""
    host.jitsi_says("participantJoined", {"id": "a1", "displayName": "Asha Rao"})
    host.jitsi_says("raiseHandUpdated", {"id": "a1", "handRaised": 1764151200000})
    host.jitsi_says("knockingParticipant", {"participant": {"id": "r1", "name": "Ravi Kumar"}})
    host.page.get_by_text("Asha Rao").wait_for(state="attached")
    host.page.locator(".room-lobby li").wait_for(state="attached")


def pull_up(one):
    """Opens the panel where it is not always there."""
    button = one.page.locator(".panel-button")
    if button.count():
        button.click()
    expect(one.page.locator(".side")).to_be_visible()


def is_whole(one):
    assert out_of_reach(one.page) == []
    assert whatever_is_wrong(one.page) == ""


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("shape", SHAPES)
def test_everything_can_be_reached_in_every_shape(at, screenshot, shape, look):
    host = at("host", *SHAPES[shape], **LOOKS[look])
    somebody_asks(host)
    screenshot(host, f"classroom-{shape}-{look}")
    is_whole(host)
    pull_up(host)
    host.page.get_by_role("tab").first.click()
    screenshot(host, f"classroom-chat-{shape}-{look}")
    is_whole(host)
    host.page.get_by_role("tab").nth(1).click()
    host.page.locator(".people .participant").first.wait_for()
    screenshot(host, f"classroom-people-{shape}-{look}")
    is_whole(host)
    host.page.get_by_role("tab").nth(2).click()
    host.page.locator(".open-rooms").wait_for()
    screenshot(host, f"classroom-room-{shape}-{look}")
    is_whole(host)


@pytest.mark.parametrize("shape", SHAPES)
def test_text_of_twice_the_size_pushes_nothing_out(at, screenshot, shape):
    host = at("host", *SHAPES[shape])
    somebody_asks(host)
    host.page.evaluate("document.documentElement.style.fontSize = '200%'")
    screenshot(host, f"classroom-{shape}-large-text")
    assert out_of_reach(host.page) == []
    pull_up(host)
    assert out_of_reach(host.page) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_the_room_has_all_that_the_bar_leaves(at, shape):
    width, height = SHAPES[shape]
    student = at("student", width, height)
    room = student.page.locator(".room").bounding_box()
    bar = student.page.locator(".live-foot").bounding_box()
    assert room["y"] == 0
    assert room["height"] + bar["height"] == pytest.approx(height, abs=1)
    # Lower, Jitsi's own menus show nothing of their lists.
    assert room["height"] >= min(360, height - 61)
    assert student.page.locator("header").count() == 0


def test_on_a_desktop_the_panel_stands_at_the_left(at):
    host = at("host", 1280, 800)
    panel = host.page.locator(".side").bounding_box()
    room = host.page.locator(".room").bounding_box()
    assert panel["x"] == 0
    assert panel["x"] + panel["width"] <= room["x"]
    assert panel["height"] == 800
    assert host.page.locator(".panel-button").count() == 0


def test_a_screen_reader_finds_one_panel_with_two_tabs(at):
    host = at("host", 1280, 800)
    somebody_asks(host)
    expect(host.page.locator(".side")).to_match_aria_snapshot("""
        - complementary "Chat and people":
          - tablist "Chat and people":
            - tab "Chat" [selected]
            - tab "People, 1 hand is up"
          - status: 1 person waits to be let in
          - list:
            - listitem:
              - text: Ravi Kumar
              - button "Let in Ravi Kumar": Let in
              - button "Refuse Ravi Kumar": Refuse
          - tabpanel "Chat":
            - region "Chat":
              - heading "Chat" [level=2]
              - log "Chat":
                - paragraph: No messages yet. Say hello!
              - text: Message
              - textbox "Message"
              - button "Send" [disabled]
        """)
    host.page.get_by_role("tab", name="People").click()
    expect(host.page.get_by_role("tabpanel")).to_match_aria_snapshot("""
        - tabpanel "People, 1 hand is up":
          - status: 1 hand is up
          - list:
            - listitem:
              - text: Asha Rao
              - button "Let Asha Rao speak": Let speak
          - button "Mute everyone"
          - status
          - region "Who is here":
            - heading "Who is here" [level=2]
            - list
          - link "People and settings"
        """)


def test_the_tabs_are_moved_by_arrows_and_one_of_them_is_a_stop(at):
    host = at("host", 1280, 800)
    names = ("Chat", "People", "Room")
    chat, people, room = (host.page.get_by_role("tab", name=name) for name in names)
    chat.focus()
    host.page.keyboard.press("ArrowRight")
    expect(people).to_be_focused()
    expect(people).to_have_attribute("aria-selected", "true")
    expect(host.page.get_by_label("Message", exact=True)).to_be_hidden()
    host.page.keyboard.press("ArrowRight")
    expect(room).to_be_focused()
    host.page.keyboard.press("ArrowRight")
    expect(chat).to_be_focused()
    host.page.keyboard.press("End")
    expect(room).to_be_focused()
    host.page.keyboard.press("Home")
    expect(chat).to_be_focused()
    host.page.keyboard.press("Tab")
    expect(room).not_to_be_focused()
    expect(host.page.get_by_role("tabpanel", name="Chat").locator(":focus")).to_have_count(1)


def test_the_panel_is_pulled_up_and_closed_by_keyboard_and_the_focus_goes_with_it(at):
    host = at("host", *SMALL)
    button = host.page.locator(".panel-button")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.focus()
    host.page.keyboard.press("Enter")
    expect(host.page.get_by_role("tab", name="Chat")).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "true")
    host.page.keyboard.press("Escape")
    expect(host.page.locator(".side")).to_be_hidden()
    expect(button).to_be_focused()
    host.page.keyboard.press("Enter")
    host.press("Close")
    expect(host.page.locator(".side")).to_be_hidden()
    expect(button).to_be_focused()


def test_the_devices_way_back_closes_the_panel_and_not_the_room(at, lesson):
    student = at("student", *SMALL)
    pull_up(student)
    student.page.go_back()
    expect(student.page.locator(".side")).to_be_hidden()
    student.is_at(f"/webinars/{lesson}/live")
    student.is_at_stage("joined")
    assert student.rooms("isDisposed") == [False]
    pull_up(student)
    student.page.keyboard.press("Escape")
    expect(student.page.locator(".side")).to_be_hidden()
    # Nothing of the panel is left in the history.
    student.page.go_back()
    expect(student.page.locator(".live")).to_have_count(0)


def test_a_press_beside_the_sheet_closes_it(at):
    student = at("student", *SMALL)
    pull_up(student)
    student.page.locator(".live-veil").click(position={"x": 100, "y": 20})
    expect(student.page.locator(".side")).to_be_hidden()


def test_the_button_counts_what_others_wrote_until_it_is_read(at, site, lesson):
    site.say("host", lesson, "Written before")
    student = at("student", *SMALL)
    button = student.page.locator(".panel-button")
    expect(button).to_have_accessible_name("Chat")
    site.say("host", lesson, "First")
    expect(button).to_have_accessible_name("Chat, 1 new message")
    site.say("host", lesson, "Second")
    expect(button).to_have_accessible_name("Chat, 2 new messages")
    button.click()
    student.sees("Second")
    expect(button).to_have_accessible_name("Chat")
    student.page.get_by_role("tab", name="People").click()
    site.say("host", lesson, "Third")
    expect(student.page.get_by_role("tab", name="Chat")).to_have_accessible_name(
        "Chat, 1 new message"
    )


def test_who_knocks_is_told_while_the_panel_is_closed_and_let_in_from_it(at):
    host = at("host", *SMALL)
    somebody_asks(host)
    told = host.page.locator(".door-strip").get_by_role("status")
    expect(told).to_have_text("1 person waits to be let in")
    host.press("Show")
    host.press("Let in Ravi Kumar")
    assert host.rooms("commands") == [[["answerKnockingParticipant", "r1", True]]]
    expect(host.page.locator(".side .room-lobby li")).to_have_count(0)


def test_the_host_lets_a_raised_hand_speak_and_mutes_everyone(at):
    host = at("host", 1280, 800)
    somebody_asks(host)
    host.page.get_by_role("tab", name="People").click()
    host.press("Let Asha Rao speak")
    host.press("Mute everyone")
    host.sees("Everyone but the hosts has been muted.")
    assert host.rooms("commands") == [[["askToUnmute", "a1"], ["muteEveryone", "audio"]]]
    host.jitsi_says("raiseHandUpdated", {"id": "a1", "handRaised": 0})
    host.lacks_button("Let Asha Rao speak")
    expect(host.page.get_by_role("tab", name="People")).to_have_accessible_name("People")


def test_a_student_is_given_nothing_of_the_hosts(at):
    student = at("student", 1280, 800)
    student.jitsi_says("participantJoined", {"id": "a1", "displayName": "Asha Rao"})
    student.jitsi_says("raiseHandUpdated", {"id": "a1", "handRaised": 1764151200000})
    # Heard in order: once this is on the page, the hand has been heard.
    student.jitsi_says("suspendDetected")
    student.sees("This device was asleep")
    student.page.get_by_role("tab", name="People").click()
    student.sees("Who else is in the room")
    expect(student.page.get_by_role("tabpanel").get_by_role("button")).to_have_count(0)
    expect(student.page.get_by_role("tabpanel").get_by_role("link")).to_have_count(0)
    assert student.asked("/participants/") == 0


def test_who_is_here_is_asked_only_while_the_host_looks(at):
    host = at("host", 1280, 800)
    assert host.asked("/participants/") == 0
    host.page.get_by_role("tab", name="People").click()
    host.page.locator(".people .participant").wait_for()


def test_a_keyboard_that_lies_over_the_page_leaves_the_field_in_sight(at):
    """As Safari's does: the page stays as high as it was, and only its visible part is less."""
    student = at("student", *SMALL)
    pull_up(student)
    student.page.evaluate("""() => {
        const part = window.visualViewport;
        for (const [name, value] of Object.entries({ height: 300, offsetTop: 40 }))
            Object.defineProperty(part, name, { value, configurable: true });
        part.dispatchEvent(new Event("resize"));
    }""")
    field = student.page.get_by_label("Message", exact=True)
    exit = student.page.get_by_role("button", name="Leave Session")
    for one in (field, exit):
        student.page.wait_for_function("innerHeight === 568")
        box = one.bounding_box()
        assert box["y"] >= 40
        assert box["y"] + box["height"] <= 340
