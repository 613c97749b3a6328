"""Everything by keyboard, and a screen reader knows where it is."""

from playwright.sync_api import expect


def tab_to(one, name, role):
    target = one.page.get_by_role(role, name=name, exact=True)
    expect(target).to_be_visible()
    for _ in range(40):
        if target.evaluate("(element) => element === document.activeElement"):
            return
        one.page.keyboard.press("Tab")
    raise AssertionError(f"Tab never came to {name}")


def test_a_student_comes_from_the_door_to_the_chat_by_keyboard_alone(person, site, lesson):
    room = site.start(lesson)
    student = person(None).open(f"/webinars/{lesson}")
    tab_to(student, "Register Now", "button")
    student.page.keyboard.press("Enter")
    student.is_at("/sign-in")
    tab_to(student, "Username or email", "textbox")
    student.page.keyboard.type("student")
    student.page.keyboard.press("Tab")
    student.page.keyboard.type(site.passwords["student"])
    student.page.keyboard.press("Enter")
    student.is_at(f"/webinars/{lesson}")
    tab_to(student, "Join Live Session", "button")
    student.page.keyboard.press("Space")
    student.stands_in(room)
    tab_to(student, "Message", "textbox")
    student.page.keyboard.type("Hello")
    student.page.keyboard.press("Enter")
    expect(student.page.locator(".chat-text")).to_have_text("Hello")
    tab_to(student, "Leave Session", "button")
    student.page.keyboard.press("Enter")
    student.is_at("/my-webinars")


def test_the_first_tab_offers_to_skip_to_the_content(person):
    guest = person(None).open("/")
    guest.page.get_by_role("heading", name="Webinars", exact=True).wait_for()
    guest.page.keyboard.press("Tab")
    expect(guest.page.get_by_role("link", name="Skip to the content")).to_be_focused()
    guest.page.keyboard.press("Enter")
    expect(guest.page.get_by_role("main")).to_be_focused()


def test_the_heading_has_the_focus_and_the_tab_its_title_after_a_move(person, lesson):
    guest = person(None).open("/help")
    guest.press("Webinars", role="link")
    expect(guest.page.get_by_role("heading", name="Webinars", exact=True)).to_be_focused()
    expect(guest.page).to_have_title("Webinars · Webinar Live")
    guest.page.locator(f"a[href='/webinars/{lesson}']").click()
    expect(guest.page.get_by_role("heading", level=1)).to_be_focused()
    expect(guest.page).to_have_title("Quantum field trip · Webinar Live")


def test_focus_can_be_seen(person):
    guest = person(None).open("/sign-in")
    guest.page.get_by_label("Username or email").focus()
    outline = """(element) => {
        const { outlineWidth, outlineStyle } = getComputedStyle(element);
        return [outlineWidth, outlineStyle];
    }"""
    guest.page.keyboard.press("Tab")
    assert guest.page.locator(":focus").evaluate(outline) == ["3px", "solid"]


def test_the_dialog_keeps_the_focus_within(person, site, lesson):
    site.start(lesson)
    host = person("host").open(f"/webinars/{lesson}")
    host.press("End session")
    host.page.get_by_role("dialog").wait_for()
    inside = set()
    for _ in range(6):
        host.page.keyboard.press("Tab")
        # Past the last control the focus is the browser's own.
        assert host.page.evaluate("document.activeElement.matches('body, dialog *')")
        inside.add(host.page.evaluate("document.activeElement.closest('button')?.textContent"))
    assert {"Cancel", "End session"} <= inside


def has_focus_on_the_page(one) -> None:
    expect(one.page.locator("body:focus")).to_have_count(0)
    assert one.page.evaluate("document.activeElement !== document.body")


def test_the_focus_stays_when_what_was_pressed_is_gone(person, site, lesson, tomorrow):
    guest = person("guest").may_be_refused(403).open(f"/webinars/{tomorrow}")
    guest.press("Register Now")
    guest.sees("Your place is kept.")
    has_focus_on_the_page(guest)

    site.start(lesson)
    host = person("host").open(f"/webinars/{lesson}")
    host.press("End session")
    host.page.get_by_role("dialog").get_by_role("button", name="End session").click()
    host.sees_button("Go Live again")
    has_focus_on_the_page(host)

    student = person("student").open("/my-webinars")
    row = student.page.locator("li", has=student.page.locator(f"a[href='/webinars/{tomorrow}']"))
    row.get_by_role("button", name="Cancel registration").click()
    student.page.get_by_role("dialog").get_by_role("button", name="Cancel registration").click()
    expect(row).to_have_count(0)
    has_focus_on_the_page(student)

    student.open("/?q=no such webinar")
    student.press("Clear the search")
    expect(student.page.get_by_role("searchbox")).to_be_focused()
