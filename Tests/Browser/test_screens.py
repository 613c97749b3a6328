"""Every screen in both languages, all colours and six shapes: kept, judged by axe, in reach."""

from datetime import timedelta

import pytest

from Browser.axe import pale_texts, whatever_is_wrong
from Browser.reach import out_of_reach
from Browser.scenes import settled
from Browser.screens import SCREENS

# In Berlin the clock leaves an hour out, about which the form asks.
EVERYBODY = {"reduced_motion": "reduce", "timezone_id": "Europe/Berlin"}
PHONE = {"width": 390, "height": 844}
ZOOMED = {"width": 640, "height": 400}
SIDEWAYS = {"width": 568, "height": 320}
TABLET = {"width": 820, "height": 1180}
SMALL = {"width": 320, "height": 568}


@pytest.fixture(scope="module")
def webinars(site):
    ids = {
        "lesson": site.lesson("Quantum field trip", timedelta(minutes=-5), 90),
        "tomorrow": site.lesson("Optics in everyday life", timedelta(hours=24), 60),
        "over": site.lesson("Volcanoes from within", timedelta(minutes=-5), 90),
        "yesterday": site.lesson("Algebra from the beginning", timedelta(hours=-24), 60),
        # As long as all screens may take.
        "doors": site.lesson("Rivers and their valleys", timedelta(minutes=14), 60),
        "due": site.lesson("From leaf to molecule", timedelta(minutes=-2), 90),
        "cancelled": site.lesson("Poetry of the monsoon", timedelta(hours=30), 60),
    }
    for webinar in ids.values():
        site.register("student", webinar)
    for webinar in ("lesson", "over"):
        site.start(ids[webinar])
        site.attend("student", ids[webinar])
    site.end(ids["over"])
    site.cancel(ids["cancelled"], "The host is ill.")
    site.say("host", ids["lesson"], "Welcome! The slides are at https://school.example/slides.")
    site.say("student", ids["lesson"], "Good morning, we can hear you well.")
    site.say("host", ids["lesson"], "Then let us begin with the electron.")
    own = site.call("POST", f"/api/live/certificates/{ids['over']}/", as_user="student")
    yield ids | {"certificate": own["id"]}
    site.platform.forget(list(ids.values()))
    site.call("DELETE", "/api/live/calendar/", as_user="host")


@pytest.fixture
def comes_to(person, webinars):
    def come(screen, **context):
        one = person(screen.username, **EVERYBODY, **context).may_be_refused(*screen.refusals)
        one.open(screen.path.format(**webinars))
        settled(one)
        screen.prepare(one)
        one.page.wait_for_timeout(150)
        return one

    return come


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_is_for_everyone(comes_to, screenshot, screen):
    one = comes_to(screen)
    page = one.page
    screenshot(one, f"{screen.name}-light")
    assert whatever_is_wrong(page) == ""
    page.emulate_media(color_scheme="dark")
    screenshot(one, f"{screen.name}-dark")
    assert pale_texts(page) == []
    # The ink is the system's there, but Chromium tells axe the page's own.
    page.emulate_media(color_scheme="light", forced_colors="active")
    screenshot(one, f"{screen.name}-forced-colours")
    page.emulate_media(forced_colors="none")
    shapes = {"phone": PHONE, "zoomed": ZOOMED, "sideways": SIDEWAYS, "tablet": TABLET}
    for shape, viewport in shapes.items():
        page.set_viewport_size(viewport)
        page.wait_for_timeout(50)
        screenshot(one, f"{screen.name}-{shape}")
        assert out_of_reach(page) == [], shape


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_in_hindi_is_for_everyone_with_a_small_phone(comes_to, screenshot, screen):
    one = comes_to(screen, locale="hi-IN", viewport=SMALL)
    screenshot(one, f"{screen.name}-hindi")
    assert whatever_is_wrong(one.page) == ""
    assert out_of_reach(one.page) == []


LARGE = ["list-of-the-host", "sign-in", "upcoming-for-the-host", "report", "room-before-entering"]


@pytest.mark.parametrize("name", LARGE)
def test_letters_of_twice_the_size_leave_everything_in_reach(comes_to, screenshot, name):
    (screen,) = (screen for screen in SCREENS if screen.name == name)
    one = comes_to(screen)
    one.page.evaluate("document.documentElement.style.fontSize = '200%'")
    for shape, viewport in (("desktop", {"width": 1280, "height": 800}), ("phone", PHONE)):
        one.page.set_viewport_size(viewport)
        one.page.wait_for_timeout(50)
        screenshot(one, f"{name}-large-letters-{shape}")
        assert out_of_reach(one.page) == [], shape
