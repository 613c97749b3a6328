"""After the bell: who was there, for its hosts, on a screen, on paper and as a table."""

import csv
import io
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from Browser.conftest import OUTPUT
from Browser.person import Person

PHONE = {"width": 320, "height": 640}
RUN = """
    UPDATE live_sessions_livesession SET started_at = now() - interval '50 minutes'
     WHERE webinar_id = %s
"""
STAY = """
    INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
    SELECT s.id, %s, now(), now() - %s * interval '1 minute', now() - interval '5 minutes'
      FROM live_sessions_livesession AS s
     WHERE s.webinar_id = %s
"""

# What the Jitsi server told of a lesson: who was in the room for how long, up to the end.
ROOM = """
    INSERT INTO webinar_live.room (session_id, opening, created_at, destroyed_at)
    SELECT s.id, 'a', s.started_at, now() FROM live_sessions_livesession AS s
     WHERE s.webinar_id = %s
"""
VISIT = """
    INSERT INTO webinar_live.room_stay (session_id, occupant, user_id, joined_at, left_at)
    SELECT s.id, 'of ' || u.id, u.id, now() - %s * interval '1 minute', now() - interval '5 minutes'
      FROM live_sessions_livesession AS s, auth_user AS u
     WHERE u.id = %s AND s.webinar_id = %s
"""


@pytest.fixture
def held(site):
    """Fifty minutes: the student was there for forty, the guest, not registered, for four."""
    lesson = site.lesson("Light and shadow", timedelta(minutes=-55), 54)
    site.register("student", lesson)
    site.register("admin", lesson)
    site.start(lesson)
    site.platform.run(RUN, lesson)
    for username, minutes in (("host", 50), ("student", 45), ("guest", 9)):
        site.platform.run(STAY, site.user(username), minutes, lesson)
    site.say("student", lesson, "What is a shadow made of?")
    site.end(lesson)
    site.sets(lesson, attended_after=20)
    return lesson


def opened(person, lesson: int, username: str = "host", **context) -> Person:
    one = person(username, **context).open(f"/webinars/{lesson}/report")
    row(one, "Meera").wait_for()
    return one


def row(one: Person, name: str):
    return one.page.locator(".report-row", has=one.page.get_by_role("rowheader", name=name))


def screenshot(one: Person, name: str) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    one.page.screenshot(path=OUTPUT / f"report-{name}.png", full_page=True)


def name_of(site, username: str) -> str:
    user = site.session(username)["user"]
    return f"{user['first_name']} {user['last_name']}".strip() or user["username"]


@pytest.fixture
def names(site):
    return {one: name_of(site, one) for one in ("host", "student", "guest", "admin")}


def test_a_host_finds_who_was_there_from_the_webinars_page(person, held, names):
    host = person("host").open(f"/webinars/{held}")
    host.page.get_by_role("link", name="Who attended").click()
    expect(host.page.get_by_role("heading", level=1)).to_have_text("Light and shadow")
    expect(row(host, names["host"])).to_contain_text("Host")
    expect(row(host, names["student"])).to_contain_text("Attended")
    expect(row(host, names["student"])).to_contain_text("40 min")
    expect(row(host, names["guest"])).to_contain_text("Not registered")
    expect(row(host, names["guest"])).to_contain_text("There too briefly")
    expect(row(host, names["admin"])).to_contain_text("Absent")
    expect(host.page.locator(".report-figures dd")).to_have_text(["2", "1", "1", "1", "1"])
    expect(host.page.locator(".report-runs li")).to_have_count(1)
    expect(host.page.locator(".report-chat")).to_contain_text("What is a shadow made of?")
    expect(host.page.locator(".report-chat")).to_contain_text(names["student"])
    screenshot(host, "desktop")


def test_a_correction_has_a_reason_and_leaves_what_was_seen(person, held, names):
    host = opened(person, held)
    absentee = row(host, names["admin"])
    absentee.get_by_role("button").click()
    dialog = host.page.get_by_role("dialog")
    dialog.get_by_label("Attended").check()
    dialog.get_by_role("button", name="Save the correction").click()
    expect(dialog).to_contain_text("Please say why.")
    expect(dialog.get_by_label("Reason")).to_be_focused()
    screenshot(host, "correction")
    dialog.get_by_label("Reason").fill("Sat beside a friend")
    dialog.get_by_role("button", name="Save the correction").click()
    expect(dialog).to_have_count(0)
    expect(absentee).to_have_attribute("data-state", "attended")
    expect(absentee).to_contain_text("what was seen: Absent")
    expect(absentee).to_contain_text("Sat beside a friend")
    expect(absentee).to_contain_text(names["host"])
    expect(absentee.get_by_role("button")).to_be_focused()


def test_the_table_is_downloaded_with_the_hosts_token(person, held, names):
    host = opened(person, held)
    with host.page.expect_download() as download:
        host.page.get_by_role("button", name="Download as a table").click()
    assert download.value.suggested_filename == f"attendance-{held}.csv"
    text = download.value.path().read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    assert {one["name"] for one in rows} == set(names.values())


def test_where_page_and_room_are_apart_the_room_counts_and_it_is_said(person, held, names, site):
    """The student's page was open for forty minutes; the room saw ten of them."""
    site.platform.run(ROOM, held)
    for username, minutes in (("host", 50), ("student", 15)):
        site.platform.run(VISIT, minutes, site.user(username), held)
    host = opened(person, held, viewport=PHONE)
    told = row(host, names["student"])
    expect(told).to_contain_text("There too briefly")
    expect(told).to_contain_text("10 min")
    expect(told).to_contain_text("The video room counts. The web page saw 40 min")
    expect(row(host, names["host"])).not_to_contain_text("The video room counts")
    width = host.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"]
    screenshot(host, "apart")


def test_on_a_narrow_phone_each_person_is_a_card(person, held, names):
    host = opened(person, held, viewport=PHONE)
    width = host.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"]
    expect(row(host, names["student"])).to_have_css("display", "grid")
    # A table to a screen reader all the same.
    expect(host.page.get_by_role("table")).to_have_count(1)
    expect(host.page.get_by_role("columnheader")).to_have_count(6)
    for button in host.page.locator(".report .button, .report .text-button").all():
        box = button.bounding_box()
        assert box["height"] >= 44
        assert box["x"] + box["width"] <= PHONE["width"]
    screenshot(host, "phone")


def test_on_paper_there_is_the_report_alone(person, held, names):
    host = opened(person, held)
    host.page.emulate_media(media="print")
    for chrome in (".header", ".footer", ".report-actions", ".report-row .text-button", ".back"):
        expect(host.page.locator(chrome).first).to_be_hidden()
    expect(host.page.get_by_role("heading", level=1)).to_be_visible()
    expect(host.page.locator(".report-head .lead")).to_be_visible()
    expect(row(host, names["student"])).to_have_css("display", "table-row")
    screenshot(host, "print")
    paper = host.page.pdf(format="A4")
    assert paper.startswith(b"%PDF")
    (OUTPUT / "report.pdf").write_bytes(paper)


def test_in_hindi(person, held, names):
    host = opened(person, held, viewport=PHONE, locale="hi-IN")
    expect(row(host, names["student"])).to_contain_text("उपस्थित")
    assert host.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    screenshot(host, "hindi")


def test_an_admin_sees_it_and_a_student_is_told_whose_it_is(person, held, names):
    admin = person("admin").may_be_refused(403).open(f"/webinars/{held}/report")
    expect(row(admin, names["student"])).to_contain_text("Attended")
    student = person("student").may_be_refused(403).open(f"/webinars/{held}/report")
    expect(student.page.get_by_role("heading", level=1)).to_have_text("Only hosts see who attended")
    student.page.get_by_role("link", name="To the webinar").click()
    expect(student.page.get_by_role("heading", level=1)).to_have_text("Light and shadow")


def test_who_is_not_signed_in_is_asked_to(person, held):
    guest = person(None).open(f"/webinars/{held}/report")
    expect(guest.page.locator(".empty")).to_contain_text("Sign in as a host")


def test_a_report_that_does_not_come_can_be_asked_for_again(person, held, names):
    host = person("host").may_be_refused(503)
    pattern = "**/api/live/attendance/**"
    host.page.route(pattern, lambda route: route.fulfill(status=503, json={"code": "unavailable"}))
    host.open(f"/webinars/{held}/report")
    expect(host.page.get_by_role("alert")).to_contain_text("The report could not be loaded.")
    host.page.unroute(pattern)
    host.page.get_by_role("button", name="Try again").click()
    expect(row(host, names["student"])).to_be_visible()


def test_a_webinar_that_never_ran_says_so(person, site):
    lesson = site.lesson("Not yet", timedelta(days=1), 60)
    host = person("host").open(f"/webinars/{lesson}/report")
    expect(host.page.locator(".report")).to_contain_text("has not been on the air")
    expect(host.page.locator(".report")).to_contain_text("Nobody was registered, and nobody came.")


def test_a_host_says_when_somebody_has_attended(person, site):
    lesson = site.lesson("Rules", timedelta(days=1), 60)
    host = person("host").open(f"/webinars/{lesson}")
    host.page.get_by_role("button", name="Change").click()
    form = host.page.locator(".settings-form")
    form.get_by_label("for a share of the time").check()
    form.get_by_label("Per cent").fill("101")
    form.get_by_role("button", name="Save").click()
    expect(form.locator(".field-error")).to_have_text("A whole number from 1 to 100.")
    form.get_by_label("Per cent").fill("75")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("status")).to_have_text("Saved. It holds at once.")
    host.page.get_by_role("button", name="Close").click()
    expect(host.page.locator(".settings .hint").first).to_have_text(
        "attended after 75% of the session"
    )
