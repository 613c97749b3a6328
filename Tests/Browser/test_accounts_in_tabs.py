"""Another account in another tab of the same browser."""

import json

import pytest
from playwright.sync_api import expect


@pytest.fixture
def host(person, site, lesson):
    """In the room, with something in the chat."""
    site.start(lesson)
    host = person("host").may_be_refused(401, 403).open(f"/webinars/{lesson}/live")
    host.press("Enter the room")
    expect(host.page.locator(".room")).to_have_attribute("data-stage", "joined")
    host.write("Only for this class")
    expect(host.page.locator(".chat-line")).to_have_count(1)
    return host


@pytest.fixture
def other(host):
    """The second tab."""
    other = host.context.new_page()
    other.goto("/help")
    return other


def sign_out(tab):
    tab.get_by_role("button", name="Sign out").click()


def sign_in(tab, site, username):
    tab.goto("/sign-in")
    tab.get_by_label("Username or email").fill(username)
    tab.get_by_label("Password", exact=True).fill(site.passwords[username])
    tab.get_by_role("button", name="Sign in").click()
    expect(tab.get_by_role("button", name="Sign out")).to_be_visible()


def assert_room_is_closed(host):
    host.page.wait_for_timeout(3_000)
    assert host.page.locator("iframe").count() == 0
    assert host.page.evaluate("jitsiRooms.map((room) => room.isDisposed)") == [True]


def test_signing_out_in_another_tab_takes_the_room_away(host, other):
    sign_out(other)
    host.sees("You signed out in another tab.")
    expect(host.page.locator(".chat-line")).to_have_count(0)
    assert_room_is_closed(host)
    asked = host.asked("/api/")
    host.page.wait_for_timeout(3_000)
    assert host.asked("/api/") == asked


@pytest.mark.parametrize("username", ["student", "guest"])
def test_another_account_gets_no_room_that_was_opened_for_the_first(host, other, site, username):
    sign_out(other)
    sign_in(other, site, username)
    host.sees("Another account signed in to this browser")
    assert_room_is_closed(host)


def test_another_account_enters_by_its_own_press_and_under_its_own_name(host, other, site):
    sign_out(other)
    sign_in(other, site, "student")
    host.press("Enter the room")
    expect(host.page.locator(".room")).to_have_attribute("data-stage", "joined")
    names = host.page.evaluate("jitsiRooms.map((room) => room.given.userInfo.displayName)")
    user = site.session("student")["user"]
    assert len(names) == 2
    assert names[1] in (f"{user['first_name']} {user['last_name']}", user["username"])


def test_an_account_that_signs_in_over_another_takes_the_room_away(host, other, site):
    sign_in(other, site, "student")
    host.sees("Another account signed in to this browser")
    assert_room_is_closed(host)
    host.press("Go on")
    expect(host.page.get_by_text("Another account signed in")).to_have_count(0)


def test_who_comes_back_as_themselves_is_told_nothing(host, other, site):
    sign_out(other)
    host.sees("You signed out in another tab.")
    sign_in(other, site, "host")
    host.sees_button("Enter the room")
    expect(host.page.get_by_text("another tab")).to_have_count(0)
    assert_room_is_closed(host)


def test_what_one_account_wrote_is_never_sent_by_another(host, site, lesson):
    """The host's token ends before the page has heard of the other tab."""
    own = f"Bearer {site.session('host')['access']}"

    def refuse_the_host(route):
        if route.request.headers.get("authorization") == own:
            route.fulfill(status=401, json={"detail": "The token has expired"})
        else:
            route.continue_()

    host.page.route("**/api/communications/chat/", refuse_the_host)
    # A page hears nothing of what it stores itself.
    session = json.dumps(site.session("student"))
    host.page.evaluate("(text) => localStorage.setItem('session', text)", session)
    host.write("In the host's name")
    host.sees("Another account signed in to this browser")
    told = site.call("GET", f"/api/communications/chat/?event={lesson}", as_user="host")
    assert [line["message"] for line in told] == ["Only for this class"]
