"""Fixtures of the browser tests: one Chromium a run, a browser context a person, a webinar a test.

WEBINAR_LIVE_TEST_DATA names the data folder of a running instance; without it one is started.
"""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from Browser.person import Person
from Browser.site import Site

OUTPUT = Path(__file__).resolve().parents[2] / ".test-output" / "screens"


@pytest.fixture(scope="session")
def site(request):
    data = os.environ.get("WEBINAR_LIVE_TEST_DATA")
    return Site.in_folder(data) if data else Site(request.getfixturevalue("instance").facts)


@pytest.fixture(scope="session")
def browser():
    options = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    # A service worker's script is fetched apart from its page, whose leniency it does not have.
    options.append("--ignore-certificate-errors")
    if os.geteuid() == 0:
        options.append("--no-sandbox")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=options)
        yield chromium
        chromium.close()


@pytest.fixture(autouse=True)
def tidy(site):
    """What is on the air shows on its host's pages: a test's webinars go after its people."""
    before = len(site.made)
    yield
    site.platform.forget(site.made[before:])
    del site.made[before:]


@pytest.fixture
def person(browser, site):
    """`person("host")` is the host at a browser, `person(None)` someone who is not signed in.

    Nothing may go wrong in it that the test did not announce: no error on the console (where the
    browser also reports the Content-Security-Policy), no request to another origin.
    """
    people = []

    def arrive(username: str | None, through: Site = site, **context) -> Person:
        people.append(Person(browser, through, username, **context))
        return people[-1]

    yield arrive
    problems = [problem for one in people for problem in one.problems]
    for one in people:
        one.context.close()
    assert problems == []


@pytest.fixture
def lesson(site):
    """A webinar that is live now; host is its organizer, student is registered, guest is not."""
    lesson = site.lesson("Quantum field trip", timedelta(minutes=-5), 90)
    site.register("student", lesson)
    return lesson


@pytest.fixture
def tomorrow(site):
    lesson = site.lesson("Optics in everyday life", timedelta(hours=24), 60)
    site.register("student", lesson)
    return lesson


@pytest.fixture
def yesterday(site):
    return site.lesson("Algebra from the beginning", timedelta(hours=-24), 60)


@pytest.fixture
def screenshot():
    OUTPUT.mkdir(parents=True, exist_ok=True)
    return lambda one, name: one.page.screenshot(path=OUTPUT / f"{name}.png")
