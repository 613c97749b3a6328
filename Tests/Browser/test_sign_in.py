"""Signing in, and tokens that end."""

import base64
import json

import pytest
from playwright.sync_api import expect

PASTE = """(field) => field.dispatchEvent(
    new ClipboardEvent("paste", { bubbles: true, cancelable: true })
)"""


def test_a_wrong_password_is_said_at_the_form_and_the_field_keeps_its_text(person):
    guest = person(None).may_be_refused(401).open("/sign-in")
    guest.page.get_by_label("Username or email").fill("student")
    guest.page.get_by_label("Password", exact=True).fill("wrong")
    guest.press("Sign in")
    expect(guest.page.get_by_role("alert")).to_contain_text("Username or password is wrong")
    expect(guest.page.get_by_label("Username or email")).to_have_value("student")
    expect(guest.page.get_by_label("Password", exact=True)).to_be_focused()


def test_the_first_field_that_is_empty_has_the_focus(person):
    guest = person(None).open("/sign-in")
    guest.press("Sign in")
    expect(guest.page.get_by_label("Username or email")).to_be_focused()
    guest.page.get_by_label("Username or email").fill("student")
    guest.press("Sign in")
    expect(guest.page.get_by_label("Password", exact=True)).to_be_focused()


def test_a_password_is_shown_on_demand(person, site):
    guest = person(None).open("/sign-in")
    password = guest.page.get_by_label("Password", exact=True)
    password.fill(site.passwords["student"])
    expect(password).to_have_attribute("type", "password")
    guest.page.get_by_label("Show password").check()
    expect(password).to_have_attribute("type", "text")
    guest.page.get_by_label("Username or email").fill("student")
    guest.press("Sign in")
    guest.is_at("/")


def test_what_keeps_passwords_may_fill_the_form(person):
    guest = person(None).open("/sign-in")
    for label, kind in (("Username or email", "username"), ("Password", "current-password")):
        field = guest.page.get_by_label(label, exact=True)
        expect(field).to_have_attribute("autocomplete", kind)
        # An event that somebody takes away is answered with false.
        assert field.evaluate(PASTE), label


def test_signing_out_signs_out_every_tab(person):
    student = person("student").open("/my-webinars")
    other = student.context.new_page()
    other.goto("/my-webinars")
    expect(other.get_by_role("button", name="Sign out")).to_be_visible()
    student.press("Sign out")
    expect(other.get_by_text("Sign in to see the webinars")).to_be_visible()


def spoil(one, change):
    """Changes the stored session's access token."""
    session = json.loads(one.page.evaluate("localStorage.getItem('session')"))
    session["access"] = change(session["access"])
    one.page.evaluate("(text) => localStorage.setItem('session', text)", json.dumps(session))


def expired(token):
    head, payload, signature = token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    claims["exp"] = 1
    changed = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"{head}.{changed}.{signature}"


def refused(token):
    return token[:-8] + "AAAAAAAA"


@pytest.mark.parametrize("change", [expired, refused])
def test_a_token_that_is_no_longer_good_is_refreshed_once_for_all_callers(person, change):
    student = person("student").may_be_refused(401).open("/help")
    spoil(student, change)
    student.requests.clear()
    student.open("/my-webinars")
    expect(student.page.get_by_role("heading", name="My webinars")).to_be_visible()
    student.page.locator(".row").first.wait_for()
    assert student.asked("/auth/refresh/") == 1


def test_two_tabs_take_turns_at_refreshing(person):
    student = person("student").open("/help")
    other = student.context.new_page()
    asked = []
    other.on("request", lambda request: asked.append(request.url))
    other.goto("/help")
    spoil(student, expired)
    student.requests.clear()
    # Both pages hold the old token until they are loaded again.
    student.page.evaluate("location.href = '/my-webinars'")
    other.evaluate("location.href = '/my-webinars'")
    student.page.locator(".row").first.wait_for()
    other.locator(".row").first.wait_for()
    assert student.asked("/auth/refresh/") + sum("/auth/refresh/" in url for url in asked) == 1


def test_who_has_to_sign_in_again_is_a_guest_until_then(person, lesson):
    student = person("student").may_be_refused(401).open("/help")
    spoil(student, refused)
    path = "**/api/accounts/auth/refresh/"
    student.page.route(path, lambda route: route.fulfill(status=401, json={"detail": "no"}))
    student.open(f"/webinars/{lesson}")
    student.sees_button("Register Now")
    expect(student.page.get_by_role("link", name="Sign in")).to_be_visible()


def test_a_server_that_is_away_signs_nobody_out(person):
    student = person("student").may_be_refused(503).open("/help")
    spoil(student, expired)
    path = "**/api/accounts/auth/refresh/"
    student.page.route(path, lambda route: route.fulfill(status=503, json={"error": "away"}))
    student.open("/my-webinars")
    student.sees("Your webinars could not be loaded.")
    student.page.unroute(path)
    student.press("Try again")
    student.page.locator(".row").first.wait_for()
