"""A school's name, colour and contact are there from the first paint on; nothing moves for them."""

import html
import json
import re

import pytest

from Browser.paints import WATCH
from Browser.reach import out_of_reach

COLOUR = {"accent": "#7a1fa2", "accent-hover": "#621982", "accent-ground": "#f0e5f4"}
SCHOOL = {
    "name": "Lakeside School",
    "contact": "mailto:office@school.example",
    "accent": {
        "light": COLOUR | {"on-accent": "#ffffff"},
        "dark": {"accent": "#d0a0e0", "accent-ground": "#332040", "on-accent": "#0e1213"},
    },
}


@pytest.fixture
def pupil(person, site):
    """Somebody at the page as nginx writes it where a school has set its face."""

    def pupil(**context):
        one = person(None, **context)
        settings = {"jitsi_domain": site.jitsi_domain, "school": SCHOOL}
        written = f'name="settings" content="{html.escape(json.dumps(settings))}"'

        def rewrite(route):
            answer = route.fetch()
            page = re.sub(r'name="settings" content="[^"]*"', lambda _: written, answer.text())
            route.fulfill(response=answer, body=page.replace("Webinar Live", SCHOOL["name"]))

        one.page.route(re.compile(r"^https://[^/]+/(help)?$"), rewrite)
        one.page.add_init_script(WATCH)
        return one

    return pupil


@pytest.mark.parametrize(
    ("scheme", "accent"), [("light", "rgb(122, 31, 162)"), ("dark", "rgb(208, 160, 224)")]
)
def test_the_schools_colour_is_there_before_the_script(pupil, scheme, accent):
    one = pupil(color_scheme=scheme)
    one.page.route("**/assets/portal.*.js", lambda route: None)
    one.page.goto("/help", wait_until="commit")
    mark = one.page.locator(".brand-mark")
    mark.wait_for()
    one.page.wait_for_function("() => document.styleSheets.length > 0")
    assert mark.evaluate("(mark) => getComputedStyle(mark).backgroundColor") == accent
    assert one.page.title() == SCHOOL["name"]


@pytest.mark.parametrize("width", [1280, 320])
def test_nothing_moves_for_it(pupil, width):
    one = pupil(viewport={"width": width, "height": 700})
    one.page.goto("/")
    one.page.locator(".row").first.wait_for()
    one.page.wait_for_timeout(1_500)
    assert one.page.evaluate("shifts") == []
    assert one.page.locator(".brand-name").inner_text() == SCHOOL["name"]
    assert one.page.title() == f"Webinars · {SCHOOL['name']}"


def test_people_find_whom_to_turn_to(pupil):
    one = pupil()
    one.page.goto("/help")
    link = one.page.get_by_role("contentinfo").get_by_role("link", name="office@school.example")
    assert link.get_attribute("href") == "mailto:office@school.example"


def test_the_contact_of_a_school_is_large_enough_for_a_finger(pupil):
    one = pupil(viewport={"width": 320, "height": 568}).open("/help")
    one.page.locator(".contact a").wait_for()
    assert out_of_reach(one.page) == []
