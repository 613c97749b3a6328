"""The press on Register Now, whatever the answer is."""

import pytest
from playwright.sync_api import expect

PATH = "**/api/registrations/register/"


def test_who_was_registered_already_is_told_so(person, site, tomorrow):
    guest = person("guest").may_be_refused(400, 403).open(f"/webinars/{tomorrow}")
    guest.sees_button("Register Now")
    # In another tab.
    site.register("guest", tomorrow)
    guest.press("Register Now")
    guest.sees("You were already registered.")
    guest.sees("Your place is kept.")
    guest.lacks_button("Register Now")


def test_who_registers_now_is_not_told_that_they_were(person, tomorrow):
    guest = person("guest").may_be_refused(403).open(f"/webinars/{tomorrow}")
    guest.press("Register Now")
    guest.sees("Your place is kept.")
    expect(guest.page.get_by_text("You were already registered.")).to_have_count(0)


@pytest.mark.parametrize("status", [400, 409])
def test_a_refusal_for_another_reason_is_no_success(person, tomorrow, status):
    guest = person("guest").may_be_refused(status, 403).open(f"/webinars/{tomorrow}")
    refusal = {"event": ["Registration has closed."]}
    guest.page.route(PATH, lambda route: route.fulfill(status=status, json=refusal))
    guest.press("Register Now")
    expect(guest.page.get_by_role("alert")).to_contain_text("Registration has closed.")
    guest.sees_button("Register Now")
