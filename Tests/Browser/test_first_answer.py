"""What a page asks first is asked before its script has come, and once."""

import pytest
from playwright.sync_api import expect


@pytest.mark.parametrize("username", [None, "student"])
@pytest.mark.parametrize(
    ("path", "question", "shown"),
    [
        ("/", "/api/webinars/?limit=100", ".row"),
        ("/webinars/{}", "/api/webinars/{}/", "h1"),
        ("/webinars/{}/live", "/api/webinars/{}/", "h1"),
    ],
)
def test_the_first_answer_is_asked_for_before_the_script_has_come(
    person, lesson, username, path, question, shown
):
    one = person(username)
    held = []
    one.page.route("**/assets/portal.*.js", lambda route: held.append(route))
    one.page.goto(path.format(lesson), wait_until="commit")
    address = one.site.address + question.format(lesson)
    one.asks(address, 1)
    while not held:
        one.page.wait_for_timeout(50)
    held[0].continue_()
    one.page.locator(shown).first.wait_for()
    (asked,) = [request for request in one.requests if request.url == address]
    assert ("authorization" in asked.all_headers()) == (username is not None)


def test_no_page_asks_for_the_settings_that_it_came_with(person):
    guest = person(None).open("/")
    guest.page.locator(".row").first.wait_for()
    guest.page.wait_for_load_state("networkidle")
    assert guest.asked("/settings.json") == 0


def test_a_first_answer_that_does_not_come_is_told_and_asked_for_again(person):
    guest = person(None).may_be_cut_off()
    guest.page.route("**/api/webinars/*limit=*", lambda route: route.abort())
    guest.open("/").sees("The webinars could not be loaded.")
    guest.page.unroute("**/api/webinars/*limit=*")
    guest.press("Try again")
    expect(guest.page.get_by_role("region", name="Upcoming")).to_be_visible()
