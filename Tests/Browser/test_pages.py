"""List, own webinars, new webinar, languages and themes."""

import secrets
from datetime import UTC, datetime, timedelta

from playwright.sync_api import expect


def test_the_list_says_what_is_live_upcoming_and_past(person, site, lesson, tomorrow, yesterday):
    site.start(lesson)
    guest = person(None).open("/")
    for heading, webinar in (("Live now", lesson), ("Upcoming", tomorrow), ("Past", yesterday)):
        section = guest.page.get_by_role("region", name=heading)
        expect(section.locator(f"a[href='/webinars/{webinar}']").first).to_be_visible()


def test_of_many_past_webinars_the_oldest_show_at_a_press(person, site):
    title = f"Comets {secrets.token_hex(4)}"
    for days in range(9):
        site.lesson(title, timedelta(days=-2 - days), 60)
    guest = person(None).open(f"/?q={title}")
    past = guest.page.get_by_role("region", name="Past").get_by_role("link")
    expect(past).to_have_count(8)
    guest.press("Show 1 more")
    expect(past).to_have_count(9)
    guest.lacks_button("Show 1 more")


def test_a_search_narrows_the_list_and_stays_in_the_address(person, site):
    site.lesson("Zebras of the savannah", timedelta(hours=30), 60)
    guest = person(None).open("/")
    guest.page.get_by_role("searchbox", name="Search webinars").fill("zebras")
    expect(guest.page.locator(".row, .live-card").first).to_contain_text("Zebras")
    guest.page.reload()
    expect(guest.page.get_by_role("searchbox")).to_have_value("zebras")
    guest.page.get_by_role("searchbox").fill("no such thing")
    guest.press("Clear the search")
    expect(guest.page.get_by_role("searchbox")).to_have_value("")


def test_a_list_that_failed_can_be_tried_again(person):
    guest = person(None).may_be_refused(503)
    guest.page.route(
        "**/api/webinars/*limit=*", lambda route: route.fulfill(status=503, json={"error": "away"})
    )
    guest.open("/").sees("The webinars could not be loaded.")
    guest.page.unroute("**/api/webinars/*limit=*")
    guest.press("Try again")
    expect(guest.page.get_by_role("region", name="Upcoming")).to_be_visible()


def test_an_admin_creates_a_webinar_in_their_own_zone(person, site):
    host = person("host").open("/")
    host.press("New webinar", role="link")
    host.press("Create webinar")
    expect(host.page.get_by_label("Title")).to_be_focused()
    day = (datetime.now() + timedelta(days=3)).strftime("%Y-%m-%d")
    host.page.get_by_label("Title").fill("The monsoon explained")
    host.page.get_by_label("Description").fill("Where the rain comes from.")
    host.page.get_by_label("Date").fill(day)
    host.page.get_by_label("Starts at").fill("10:00")
    host.press("Create webinar")
    expect(host.page.get_by_role("heading", name="The monsoon explained")).to_be_focused()
    webinar = site.call("GET", "/api/webinars/" + host.page.url.rsplit("/", 1)[1] + "/")
    # 10:00 in Kolkata
    assert (
        datetime.fromisoformat(webinar["start_time"]).strftime("%Y-%m-%d %H:%M") == f"{day} 04:30"
    )


def test_a_student_cannot_create_webinars(person):
    student = person("student").open("/webinars/new")
    student.sees("Only admins can create webinars.")
    expect(student.page.locator("form")).to_have_count(0)


def test_only_an_admin_is_shown_the_way_to_a_new_webinar(person):
    for path in ("/", "/my-webinars"):
        for name, count in (("host", 1), ("student", 0)):
            one = person(name).open(path)
            one.page.locator(".row").first.wait_for()
            expect(one.page.get_by_role("link", name="New webinar")).to_have_count(count)


def test_a_registration_is_cancelled_after_a_question(person, tomorrow):
    student = person("student").open("/my-webinars")
    item = student.page.locator("li", has=student.page.locator(f"a[href='/webinars/{tomorrow}']"))
    item.get_by_role("button").click()
    student.page.get_by_role("dialog").get_by_role("button", name="Cancel registration").click()
    expect(item).to_have_count(0)
    student.open(f"/webinars/{tomorrow}").sees_button("Register Now")


def test_the_calendar_file_says_when(person, site, tomorrow):
    start = datetime.fromisoformat(site.call("GET", f"/api/webinars/{tomorrow}/")["start_time"])
    student = person("student").open(f"/webinars/{tomorrow}")
    with student.page.expect_download() as download:
        student.press("Add to calendar")
    text = download.value.path().read_text().replace("\r\n ", "").replace("\n ", "")
    assert f"DTSTART:{start.astimezone(UTC):%Y%m%dT%H%M%SZ}" in text
    assert "SUMMARY:Optics in everyday life" in text
    assert f"/webinars/{tomorrow}" in text


def test_the_browser_chooses_the_language_and_the_switch_another(person):
    guest = person(None, locale="hi-IN").open("/")
    expect(guest.page.get_by_role("heading", level=1)).to_have_text("वेबिनार")
    expect(guest.page.locator("html")).to_have_attribute("lang", "hi")
    guest.page.get_by_label("भाषा").select_option("en")
    expect(guest.page.get_by_role("heading", level=1)).to_have_text("Webinars")
    guest.page.reload()
    expect(guest.page.locator("html")).to_have_attribute("lang", "en")


def test_the_device_chooses_the_colours_and_the_switch_others(person):
    guest = person(None, color_scheme="dark").open("/")
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    dark = guest.page.evaluate(ground)
    guest.page.get_by_label("Colours").select_option("light")
    light = guest.page.evaluate(ground)
    assert light != dark
    guest.page.reload()
    assert guest.page.evaluate(ground) == light


def test_an_unknown_address_is_a_real_404(person):
    guest = person(None).may_be_refused(404)
    answer = guest.page.goto("/no-such-page")
    assert answer.status == 404
    guest.sees("This page does not exist")
    assert person(None).page.goto("/webinars/1/live").status == 200
