"""A person takes along what is kept of them, and has it erased."""

import json
import re

import pytest
from playwright.sync_api import expect

from Support.passwords import django_hash

PHONE = {"width": 320, "height": 640}
PASSWORD = "correct horse"


@pytest.fixture
def leaver(site):
    """An account of its own: it does not outlive the test."""
    name = "leaver"
    hashed = django_hash(PASSWORD)
    user = site.platform.person(
        username=name, password=hashed, name=("Anaya", "Sen"), role="student"
    )
    site.passwords[name] = PASSWORD
    yield name
    site.platform.run("DELETE FROM accounts_userprofile WHERE user_id = %s", user)
    site.platform.run("DELETE FROM auth_user WHERE id = %s", user)
    site.platform.run("DELETE FROM webinar_live.sign_in_failure")
    del site.passwords[name]
    site.session.cache_clear()


def test_what_is_kept_comes_as_one_file(person):
    student = person("student").open("/")
    student.press("Your data", role="link")
    student.is_at("/your-data")
    with student.page.expect_download() as download:
        student.press("Download your data")
    assert download.value.suggested_filename == "my-data.json"
    held = json.loads(download.value.path().read_text())
    assert held["tables"]["auth_user"][0]["username"] == "student"
    assert "password" not in held["tables"]["auth_user"][0]


def test_an_account_is_erased_by_its_password_on_a_small_phone_and_by_the_keyboard(
    person, site, leaver
):
    one = person(leaver, viewport=PHONE).may_be_refused(400).open("/your-data")
    page, field = one.page, one.page.get_by_label("Your password")

    field.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Enter your password.")).to_be_visible()
    expect(field).to_be_focused()

    page.keyboard.type("a guess")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("for good")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)

    field.focus()
    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_role("button", name="Erase for good").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("This is not your password.")).to_be_visible()
    expect(field).to_be_focused()

    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_role("button", name="Erase for good").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Your account is erased")
    expect(page.get_by_role("link", name="Sign in").first).to_be_visible()
    count = "SELECT count(*) FROM auth_user WHERE username = %s"
    assert site.platform.value(count, leaver) == 0


def test_who_hosts_webinars_ahead_is_told_what_to_do_first(person, site, leaver, tomorrow):
    user = site.platform.value("SELECT id FROM auth_user WHERE username = %s", leaver)
    before = "SELECT organizer_id FROM webinars_event WHERE id = %s"
    host = site.platform.value(before, tomorrow)
    give = "UPDATE webinars_event SET organizer_id = %s WHERE id = %s"
    site.platform.run(give, user, tomorrow)
    one = person(leaver).may_be_refused(409).open("/your-data")
    one.page.get_by_label("Your password").fill(PASSWORD)
    one.press("Erase my account")
    one.press("Erase for good")
    told = "end, cancel or delete them first"
    expect(one.page.get_by_role("alert")).to_contain_text(told)
    site.platform.run(give, host, tomorrow)


def test_beside_a_platform_it_is_said_who_erases(person):
    student = person("student")
    student.page.route("**/your-data", beside_a_platform)
    student.open("/your-data")
    expect(student.page.get_by_text("it erases it, and what is kept here with it")).to_be_visible()
    expect(student.page.get_by_label("Your password")).to_have_count(0)


def beside_a_platform(route) -> None:
    """The page as the server writes it there."""
    answer = route.fetch()
    text, count = re.subn(r"(platform(?:\"|&quot;): )false", r"\1true", answer.text())
    assert count == 1
    route.fulfill(response=answer, body=text)
