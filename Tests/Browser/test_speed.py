"""Nothing jumps, and the first load is small."""

import time

import pytest
from playwright.sync_api import expect

from Browser.paints import WATCH

VIEWPORTS = pytest.mark.parametrize(
    "viewport",
    [{"width": 1280, "height": 800}, {"width": 360, "height": 640}],
    ids=["desktop", "phone"],
)
PATHS = {
    "student": ["/", "/sign-in", "/my-webinars", "/help", "/webinars/{live}", "/webinars/{next}"],
    "host": [
        "/",
        "/my-webinars",
        "/webinars/new",
        "/webinars/{live}",
        "/webinars/{next}",
        "/webinars/{next}/edit",
        "/webinars/{live}/report",
    ],
}


# Who is there is told in a piece of its own, which may come later than the one before it.
PRESENCE_LATE = """
    const listen = EventSource.prototype.addEventListener;
    EventSource.prototype.addEventListener = function (kind, hear) {
        const late = (event) => setTimeout(hear, 700, event);
        listen.call(this, kind, kind === "presence" ? late : hear);
    };
"""


def answers_late(one, path, seconds=0.1):
    """As over a slow network, so that a skeleton is seen first."""

    def answer(route):
        time.sleep(seconds)
        route.continue_()

    one.page.route(path, answer)


@VIEWPORTS
@pytest.mark.parametrize("username", PATHS)
def test_nothing_moves_once_it_has_painted(person, site, lesson, tomorrow, username, viewport):
    site.start(lesson)
    one = person(username, viewport=viewport)
    one.page.add_init_script(WATCH)
    answers_late(one, "**/api/**")
    moved = {}
    for path in PATHS[username]:
        one.open(path.format(live=lesson, next=tomorrow))
        expect(one.page.locator("[aria-busy=true]")).to_have_count(0)
        # What comes last: who hosts what is on the air.
        one.page.wait_for_timeout(1_200)
        moved[path] = one.page.evaluate("shifts")
    assert moved == {path: [] for path in PATHS[username]}


@VIEWPORTS
@pytest.mark.parametrize(
    ("username", "is_on", "comes_last"),
    [
        ("host", False, "0 students are waiting"),
        ("host", True, "0 here"),
        ("student", False, "The host has not started yet"),
        ("student", True, "0 here"),
    ],
    ids=["host-before", "host", "student-before", "student"],
)
def test_nothing_moves_in_the_green_room_while_answers_come(
    person, site, lesson, username, is_on, comes_last, viewport
):
    if is_on:
        site.start(lesson)
    one = person(username, viewport=viewport)
    one.page.add_init_script(WATCH + PRESENCE_LATE)
    answers_late(one, "**/api/live/**", 0.4)
    one.open(f"/webinars/{lesson}/live")
    one.sees(comes_last)
    one.page.wait_for_timeout(1_000)
    assert one.page.evaluate("shifts") == []


@VIEWPORTS
@pytest.mark.parametrize(
    ("username", "press"),
    [("student", "Enter the room"), ("host", "Enter the room"), ("host", "Go Live")],
    ids=["student", "host", "host-who-starts"],
)
def test_nothing_moves_from_the_green_room_into_the_room(
    person, site, lesson, username, press, viewport
):
    if press == "Enter the room":
        site.start(lesson)
    one = person(username, viewport=viewport)
    one.page.add_init_script(WATCH)
    one.open(f"/webinars/{lesson}/live")
    one.sees_button(press)
    one.page.wait_for_timeout(800)
    # Later than what a press explains: half a second.
    answers_late(one, "**/api/**", 0.9)
    one.press(press)
    one.is_at_stage("joined")
    one.page.wait_for_timeout(1_700)
    assert one.page.evaluate("shifts") == []


@pytest.mark.timed
def test_the_largest_paint_comes_within_a_second_on_a_slow_processor(person):
    one = person(None)
    one.page.add_init_script(WATCH)
    one.context.new_cdp_session(one.page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    paints = []
    # The best of some loads: the machine has other work too.
    for _ in range(5):
        one.open("/").page.locator(".row").first.wait_for()
        one.page.wait_for_timeout(1_500)
        paints.append(one.page.evaluate("Math.max(...paints)"))
    assert 0 < min(paints) < 1_000, paints


def test_the_first_load_is_small(person):
    """Bytes of bodies, as they were sent; a file that is asked for twice is fetched once."""
    one = person(None)
    one.page.goto("/", wait_until="networkidle")
    sizes = one.page.evaluate(
        """() => Object.fromEntries(performance.getEntriesByType("resource")
             .map(({ name, encodedBodySize }) => [new URL(name).pathname, encodedBodySize]))"""
    )
    scripts = sum(size for path, size in sizes.items() if path.endswith(".js"))
    styles = sum(size for path, size in sizes.items() if path.endswith(".css"))
    print(f"{scripts} bytes of script, {styles} of style sheet")
    assert 0 < scripts < 100_000
    assert 0 < styles < 15_000
