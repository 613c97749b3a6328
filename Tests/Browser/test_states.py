"""Each state of a webinar has its words and its one action, on each surface that speaks of it."""

import re
from datetime import timedelta
from typing import NamedTuple

import pytest
from playwright.sync_api import expect

ACTIONS = [
    "Go Live",
    "Go Live again",
    "Return to the room",
    "Join Live Session",
    "Register Now",
    "Enter the green room",
    "Enter the waiting room",
]


class Case(NamedTuple):
    starts_in: timedelta
    """What the page says on top, and where the list has it."""
    words: str
    section: str
    """What the host, a registered student and anyone else can do on the webinar's page."""
    page: tuple[str | None, str | None, str | None]
    """The same in a list; what is one's own stands in sections of its own there."""
    row: tuple[str | None, str | None, str | None]
    ran: bool = False
    is_active: bool = False
    is_cancelled: bool = False


NOTHING = (None, None, None)
CASES = {
    "planned": Case(
        timedelta(hours=24), "Upcoming", "Upcoming", (None, None, "Register Now"), NOTHING
    ),
    "doors-open": Case(
        timedelta(minutes=10),
        "The doors are open",
        "Upcoming",
        ("Enter the green room", "Enter the waiting room", "Register Now"),
        ("Enter the green room", "Enter the waiting room", None),
    ),
    "due": Case(
        timedelta(minutes=-5),
        "Starts any moment: waiting for the host",
        "Upcoming",
        ("Go Live", "Join Live Session", "Register Now"),
        ("Go Live", "Join Live Session", None),
    ),
    "on-the-air": Case(
        timedelta(minutes=-5),
        "Live",
        "Live now",
        ("Return to the room", "Join Live Session", "Register Now"),
        ("Return to the room", "Join Live Session", "Register Now"),
        ran=True,
        is_active=True,
    ),
    "ended": Case(
        timedelta(minutes=-5),
        "The session has ended",
        "Upcoming",
        ("Go Live again", None, "Register Now"),
        ("Go Live again", None, None),
        ran=True,
    ),
    "over": Case(timedelta(hours=-24), "Ended", "Past", NOTHING, NOTHING),
    "cancelled": Case(
        timedelta(hours=24), "Cancelled", "Upcoming", NOTHING, NOTHING, is_cancelled=True
    ),
}
VIEWERS = ["host", "student", "guest"]


@pytest.fixture(scope="module")
def webinars(site):
    ids = {}
    for name, case in CASES.items():
        ids[name] = site.lesson(f"Rivers, {name}", case.starts_in, 90)
        site.register("student", ids[name])
        if case.ran:
            site.start(ids[name])
        if case.ran and not case.is_active:
            site.end(ids[name])
        if case.is_cancelled:
            site.cancel(ids[name], "The host is ill.")
    yield ids
    # What is on the air shows on each page of its host's.
    site.platform.forget(list(ids.values()))


@pytest.fixture
def arrives(person, webinars):
    """`arrives("host", "due", "/")`: this viewer where they see the webinar of that state."""

    def arrive(viewer: str, name: str, path: str):
        # Whoever is not registered asks whether they may be there all the same.
        one = person(viewer).may_be_refused(403)
        return one.open(path.format(webinars[name]))

    return arrive


def offers(part, action: str | None) -> None:
    """This action, and none of the others."""
    for name in ACTIONS:
        # In a row the webinar's title follows.
        wanted = re.compile(rf"^{name}(:|$)")
        found = part.get_by_role("button", name=wanted).or_(part.get_by_role("link", name=wanted))
        expect(found).to_have_count(1 if name == action else 0)


@pytest.mark.parametrize("viewer", VIEWERS)
@pytest.mark.parametrize("name", CASES)
def test_the_webinars_page(arrives, name, viewer):
    case = CASES[name]
    one = arrives(viewer, name, "/webinars/{}")
    expect(one.page.locator(".details-phase")).to_contain_text(case.words)
    offers(one.page.locator(".webinar-actions"), case.page[VIEWERS.index(viewer)])
    live = (
        f"● Rivers, {name} · Webinar Live" if case.is_active else f"Rivers, {name} · Webinar Live"
    )
    expect(one.page).to_have_title(live)
    assert (one.page.locator(".details .live-dot").count() > 0) == case.is_active


def row_of(part, webinar):
    row = part.locator("li").filter(has=part.page.locator(f"a[href='/webinars/{webinar}']"))
    expect(row).to_have_count(1)
    return row


@pytest.mark.parametrize("viewer", VIEWERS)
def test_the_rows_of_the_list(person, webinars, viewer):
    one = person(viewer).open("/?q=rivers,")
    for name, case in CASES.items():
        section = one.page.get_by_role("region", name=case.section, exact=True)
        row = row_of(section, webinars[name])
        offers(row, case.row[VIEWERS.index(viewer)])
        if case.is_cancelled:
            expect(row).to_contain_text("Cancelled")


@pytest.mark.parametrize("viewer", ["host", "student"])
def test_the_rows_of_my_webinars(person, webinars, viewer):
    one = person(viewer).open("/my-webinars")
    for name, case in CASES.items():
        row = row_of(one.page.locator("main"), webinars[name])
        offers(row, case.row[VIEWERS.index(viewer)])
        expect(row.locator(".live-mark")).to_have_count(1 if case.is_active else 0)
        may_cancel = viewer == "student" and name in ("planned", "doors-open")
        expect(row.get_by_role("button", name="Cancel registration")).to_have_count(int(may_cancel))


# Streams are never whole; what an EventSource is told says no date.
ANSWERS = re.compile(r"/api/(?!live/events/(\d+/)?(\?|$))")


def without_date(route):
    answer = route.fetch()
    headers = {name: value for name, value in answer.headers.items() if name != "date"}
    route.fulfill(response=answer, headers=headers)


def test_pages_that_stay_open_go_from_state_to_state(person, site):
    lesson = site.lesson("The year of a river", timedelta(minutes=31), 60)
    site.register("student", lesson)
    student = person("student")
    # Else the page would learn that its clock is wrong, and right it.
    student.context.route(ANSWERS, without_date)
    student.context.clock.install()
    student.open(f"/webinars/{lesson}")
    row, own = student.context.new_page(), student.context.new_page()
    row.goto("/?q=year of a river")
    own.goto("/my-webinars")

    def all_say(phase, words, action):
        expect(student.page.locator(".details-phase")).to_have_text(phase)
        offers(student.page.locator(".webinar-actions"), action)
        for part in (row, own):
            told = row_of(part.locator("main"), lesson)
            expect(told).to_contain_text(words)
            offers(told, action)

    all_say("Upcoming", "in 3", None)
    for minutes, phase, words, action in (
        (17, "The doors are open", "in 1", "Enter the waiting room"),
        (15, "Starts any moment: waiting for the host", "Starts any moment", "Join Live Session"),
        (60, "Ended", "ended", None),
    ):
        student.context.clock.fast_forward(minutes * 60_000)
        all_say(phase, words, action)
    # What is under way ends with the pages.
    student.context.unroute_all(behavior="ignoreErrors")


def test_a_cancelled_webinar_says_why(arrives):
    arrives("student", "cancelled", "/webinars/{}").sees("The host is ill.")


def test_a_device_whose_clock_is_wrong_shows_the_state_of_the_servers(person, lesson):
    student = person("student")
    student.page.add_init_script("const real = Date.now; Date.now = () => real() - 5 * 3600_000;")
    student.open(f"/webinars/{lesson}")
    expect(student.page.locator(".details-phase")).to_contain_text("Starts any moment")


def test_a_press_before_the_start_lets_in_by_itself_once_the_person_agreed(person, site, lesson):
    student = person("student").may_be_refused(404).open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    student.sees("The host has not started yet.")
    student.press("Let me in when it starts")
    student.sees("You are let in the moment it does")
    room = site.start(lesson)
    student.is_at(f"/webinars/{lesson}/live")
    student.stands_in(room)
