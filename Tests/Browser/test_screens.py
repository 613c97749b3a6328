"""Every screen, in both themes and languages, on desktop and phone: kept, and judged by axe."""

from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe

from Browser.screens import SCREENS, settled

LOOKS = {
    "desktop-light": {"locale": "en-GB", "color_scheme": "light"},
    "desktop-dark-hindi": {"locale": "hi-IN", "color_scheme": "dark"},
    "phone-dark": {
        "locale": "en-GB",
        "color_scheme": "dark",
        "viewport": {"width": 390, "height": 844},
    },
    "phone-light-hindi": {
        "locale": "hi-IN",
        "color_scheme": "light",
        "viewport": {"width": 320, "height": 640},
    },
}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def webinars(site):
    ids = {
        "lesson": site.lesson("Quantum field trip", timedelta(minutes=-5), 90),
        "tomorrow": site.lesson("Optics in everyday life", timedelta(hours=24), 60),
        "over": site.lesson("Volcanoes from within", timedelta(minutes=-5), 90),
        "yesterday": site.lesson("Algebra from the beginning", timedelta(hours=-24), 60),
    }
    for webinar in ids.values():
        site.register("student", webinar)
    for webinar in ("lesson", "over"):
        site.start(ids[webinar])
        site.attend("student", ids[webinar])
    site.end(ids["over"])
    site.say("host", ids["lesson"], "Welcome! The slides are at https://school.example/slides.")
    site.say("student", ids["lesson"], "Good morning, we can hear you well.")
    site.say("host", ids["lesson"], "Then let us begin with the electron.")
    return ids


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_is_for_everyone(person, webinars, screenshot, screen, look):
    one = person(screen.username, reduced_motion="reduce", **LOOKS[look])
    one.may_be_refused(*screen.refusals)
    one.open(screen.path.format(**webinars))
    settled(one)
    screen.prepare(one)
    one.page.wait_for_timeout(150)
    screenshot(one, f"{screen.name}-{look}")

    width = one.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert width <= 0, "the page is wider than the screen"
    # The room is Jitsi's page; axe cannot look into it and need not.
    found = Axe().run(one.page, context={"exclude": [["iframe"]]}, options={"runOnly": TAGS})
    assert found.violations_count == 0, found.generate_report()
