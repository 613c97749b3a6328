"""A cheap phone, held by someone who is late."""

import pytest
from playwright.sync_api import expect

PHONE = {"viewport": {"width": 360, "height": 640}, "has_touch": True, "is_mobile": True}


@pytest.fixture
def student(person, site, lesson):
    site.start(lesson)
    one = person("student", **PHONE).open(f"/webinars/{lesson}")
    one.page.get_by_role("button", name="Join Live Session").tap()
    expect(one.page.locator(".room")).to_have_attribute("data-stage", "joined")
    return one


def in_sight(one, *roles):
    for role, name in roles:
        expect(one.page.get_by_role(role, name=name, exact=True)).to_be_in_viewport(ratio=1)


def pulls_up_the_chat(one):
    one.page.get_by_role("button", name="Chat", exact=True).tap()
    expect(one.page.get_by_role("tabpanel")).to_be_visible()


def test_the_room_has_the_whole_screen_and_the_way_out_is_in_sight(student):
    in_sight(student, ("button", "Chat"), ("button", "Leave Session"))
    room = student.page.locator(".room").bounding_box()
    assert (room["x"], room["y"], room["width"]) == (0, 0, 360)
    # Lower, Jitsi's own menus show nothing of their lists.
    assert room["height"] >= 500
    assert student.page.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_the_chat_is_pulled_up_over_the_room_and_the_way_out_stays(student):
    before = student.page.locator(".room").bounding_box()
    pulls_up_the_chat(student)
    in_sight(student, ("textbox", "Message"), ("button", "Send"), ("button", "Leave Session"))
    assert student.page.locator(".room").bounding_box() == before
    assert student.page.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_the_keyboard_never_covers_the_field(student):
    pulls_up_the_chat(student)
    student.page.get_by_label("Message", exact=True).tap()
    student.page.set_viewport_size({"width": 360, "height": 360})
    in_sight(student, ("textbox", "Message"), ("button", "Send"), ("button", "Leave Session"))
    # Held sideways a keyboard leaves very little.
    student.page.set_viewport_size({"width": 640, "height": 160})
    in_sight(student, ("textbox", "Message"), ("button", "Send"))


def test_a_phone_held_sideways_shows_both(student):
    student.page.set_viewport_size({"width": 740, "height": 360})
    pulls_up_the_chat(student)
    in_sight(student, ("textbox", "Message"), ("button", "Leave Session"))
    assert student.page.locator(".room").bounding_box()["height"] > 180


def test_what_can_be_pressed_is_large_enough(student):
    pulls_up_the_chat(student)
    heights = student.page.evaluate(
        """() => [...document.querySelectorAll("button, select, textarea, header a")]
            .filter((one) => one.offsetParent && !one.matches(".skip-link"))
            .map((one) => [one.textContent, one.offsetHeight])"""
    )
    assert {"Chat", "People", "Leave Session", "Send"} <= {text for text, _ in heights}
    assert [(text, height) for text, height in heights if height < 44] == []


def test_the_join_button_is_in_sight_without_scrolling(person, site, lesson):
    site.start(lesson)
    one = person("student", **PHONE).open(f"/webinars/{lesson}")
    in_sight(one, ("button", "Join Live Session"))
