"""What was held and how many came: each figure on a page is the one that was reckoned by hand.

sql/tests/fixtures/analytics.sql says how. A picture is read from its bars.
"""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from Browser.axe import whatever_is_wrong
from Browser.conftest import OUTPUT
from Browser.reach import out_of_reach
from Support import figures

PHONE = {"width": 320, "height": 640}
SPRING = "/analytics?by=month&from=2021-03-01&until=2021-04-30"
BAR = re.compile(r"M([\d.]+) 100V([\d.]+)H")
WAIT = 20_000
CO_HOST = (
    "INSERT INTO webinar_live.webinar_part (webinar_id, user_id, part) VALUES (%s, %s, 'co_host')"
)


@pytest.fixture(scope="module", autouse=True)
def laid(site):
    figures.lay(site.platform)
    # A co-host, who was not there, changes no figure.
    site.platform.run(CO_HOST, figures.ALGEBRA, site.user("host"))
    yield
    figures.remove(site.platform)


def section(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)


def opened(person, path=SPRING, username="admin", **context):
    # The chat of a webinar is for who takes part in it.
    one = person(username, **context).may_be_refused(403).open(path)
    one.page.locator(".chart").first.wait_for(timeout=WAIT)
    one.page.locator(".report-row").first.wait_for(timeout=WAIT)
    return one


def pictured(chart: Locator) -> list[int]:
    """The value of each bar, by its height."""
    picture = chart.locator("svg")
    top = float(picture.get_attribute("data-top"))
    bars = int(picture.get_attribute("viewBox").split()[2])
    values = [0] * bars
    for x, y in BAR.findall(chart.locator(".chart-bars").get_attribute("d") or ""):
        values[int(float(x))] = round((100 - float(y)) / 100 * top)
    return values


def chart(within: Locator, title: str) -> Locator:
    return within.locator(".chart", has=within.page.get_by_text(title, exact=True))


def opened_table(within: Locator) -> list[list[str]]:
    within.get_by_text("As a table").first.click()
    within.get_by_role("table").first.wait_for()
    return rows_of(within.get_by_role("table").first)


def rows_of(table: Locator) -> list[list[str]]:
    rows = table.locator("tbody tr")
    return [row.locator("th, td").all_inner_texts() for row in rows.all()]


def screenshot(one, name: str) -> None:
    OUTPUT.mkdir(parents=True, exist_ok=True)
    one.page.screenshot(path=OUTPUT / f"figures-{name}.png", full_page=True)


def test_an_admin_comes_there_by_the_account_menu(person):
    admin = person("admin").open("/")
    admin.page.get_by_role("banner").get_by_role("link", name="Analytics").click()
    expect(admin.page.get_by_role("heading", level=1)).to_have_text("Analytics")
    expect(admin.page.get_by_role("heading", level=1)).to_be_focused()
    expect(admin.page.get_by_text("Counted:")).to_be_visible(timeout=WAIT)
    totals = section(admin.page, "All together").locator("dd")
    expect(totals).to_have_count(6)
    row = "SELECT participants FROM webinar_live.analytics_total"
    expect(totals.nth(4)).to_have_text(f"{admin.site.platform.value(row):,}")


def test_others_have_no_such_page(person):
    for username in ("student", None):
        one = person(username).open("/")
        one.page.get_by_role("banner").wait_for()
        expect(one.page.get_by_role("link", name="Analytics")).to_have_count(0)
        one.open("/analytics")
        one.sees("Only admins see what was held and how many came.")


def test_over_time_is_as_reckoned_and_the_table_says_what_the_picture_shows(person):
    admin = opened(person)
    part = section(admin.page, "Over time")
    expected = {
        "Sessions held": [2, 1],
        "Participants": [6, 2],
        "Minutes on the air": [30, 5],
        "Minutes people were there": [52, 6],
    }
    for title, values in expected.items():
        assert pictured(chart(part, title)) == values, title
    assert opened_table(part) == [
        ["March 2021", "2", "6", "30", "52"],
        ["April 2021", "1", "2", "5", "6"],
    ]
    assert whatever_is_wrong(admin.page) == ""
    screenshot(admin, "desktop")


def test_by_host_and_by_webinar(person):
    admin = opened(person)
    hosts = section(admin.page, "By host")
    expect(hosts.locator(".report-row")).to_have_count(2, timeout=WAIT)
    assert rows_of(hosts.get_by_role("table")) == [
        ["Asha Figures", "2", "6", "15", "28"],
        ["Ravi Figures", "1", "2", "20", "30"],
    ]
    webinars = section(admin.page, "By webinar")
    algebra = webinars.locator(".report-row", has=admin.page.get_by_text("Algebra by hand"))
    expect(algebra.locator("td")).to_have_text(["5", "3", "3", "15"])
    algebra.get_by_role("link").click()
    expect(admin.page.get_by_role("heading", level=1)).to_have_text("Algebra by hand")


def test_another_period_is_chosen_and_stays_in_the_address(person):
    admin = opened(person)
    admin.page.get_by_label("From", exact=True).fill("2021-05-01")
    admin.page.get_by_label("Until", exact=True).fill("2021-05-31")
    nothing = section(admin.page, "Over time").get_by_text("Nothing was held in this time.")
    expect(nothing).to_be_visible()
    expect(section(admin.page, "By host")).to_contain_text("Nothing was held in this time.")
    admin.page.wait_for_url("**/analytics?by=month&from=2021-05-01&until=2021-05-31")
    admin.page.get_by_label("Until", exact=True).fill("2021-04-01")
    admin.sees("This day is before the first one.")
    expect(nothing).to_be_visible()
    admin.page.get_by_label("Until", exact=True).fill("2021-05-01")
    admin.page.get_by_label("From", exact=True).fill("2021-03-01")
    admin.page.get_by_label("Day", exact=True).check()
    expect(chart(section(admin.page, "Over time"), "Sessions held")).to_be_visible()
    days = pictured(chart(section(admin.page, "Over time"), "Sessions held"))
    assert (len(days), days[0], days[35], sum(days)) == (62, 2, 1, 3)


def test_a_report_shows_its_audience_as_reckoned(person):
    host = opened(person, f"/webinars/{figures.ALGEBRA}/report", "host")
    part = section(host.page, "The audience over time")
    expect(part).to_contain_text("Of 4 who were registered, 3 came.")
    first = part.locator(".report-run").first
    expect(first).to_contain_text("4 people came.")
    # In India it is half past three then.
    expect(first).to_contain_text("At the most 3, at 15:32. On average 2.2, the dashed line.")
    expect(first).to_contain_text("2 of 4 stayed to the end.")
    expected = {
        "There at once": [2, 2, 3, 2, 2, 3, 3, 2, 1, 2],
        "Came for the first time": [2, 0, 1, 0, 0, 1, 0, 0, 0, 0],
        "Not gone for good": [4, 4, 4, 3, 3, 3, 3, 3, 2, 2],
        "Lines of chat": [2, 0, 0, 0, 0, 0, 1, 0, 0, 0],
    }
    for title, values in expected.items():
        assert pictured(chart(first, title)) == values, title
    table = opened_table(first)
    assert [row[0] for row in table] == [f"15:{30 + minute}" for minute in range(10)]
    assert [list(column) for column in zip(*table, strict=True)][1:] == [
        [str(value) for value in values] for values in expected.values()
    ]
    second = part.locator(".report-run").nth(1)
    assert pictured(chart(second, "There at once")) == [1, 2, 1, 1, 1]
    assert whatever_is_wrong(host.page) == ""
    screenshot(host, "audience")


def test_one_run_alone_needs_no_heading(person):
    admin = opened(person, f"/webinars/{figures.BOTANY}/report")
    part = section(admin.page, "The audience over time")
    expect(part.locator(".report-run h3")).to_have_count(0)
    there = pictured(chart(part, "There at once"))
    assert there == [1] * 5 + [2] * 10 + [1] * 5


def test_a_webinar_that_was_never_held_says_so(person):
    admin = person("admin").may_be_refused(403).open(f"/webinars/{figures.CANCELLED}/report")
    expect(section(admin.page, "The audience over time")).to_contain_text(
        "Nobody but hosts was there"
    )


@pytest.mark.parametrize("locale", ["en-GB", "hi-IN"])
def test_on_a_narrow_phone_the_way_here_is_among_the_other_ways_and_the_name_is_whole(
    person, locale
):
    admin = opened(person, viewport=PHONE, locale=locale)
    header = admin.page.get_by_role("banner")
    expect(header.locator("nav a[href='/analytics']")).to_have_attribute("aria-current", "page")
    name = header.locator(".brand-name")
    assert name.evaluate("one => one.scrollWidth - one.clientWidth") <= 0
    sign_out = header.get_by_role("button")
    your_data = header.locator("a[href='/your-data']")
    assert your_data.bounding_box()["y"] == sign_out.bounding_box()["y"]
    assert header.bounding_box()["height"] <= 56 + 44 + 1


def test_on_a_small_laptop_the_header_is_one_line_or_two(person):
    admin = opened(person)
    for width, highest in ((760, 110), (960, 66), (1280, 66)):
        admin.page.set_viewport_size({"width": width, "height": 800})
        assert admin.page.get_by_role("banner").bounding_box()["height"] <= highest, width


@pytest.mark.parametrize("locale", ["en-GB", "hi-IN"])
@pytest.mark.parametrize("path", [SPRING, f"/webinars/{figures.ALGEBRA}/report"])
def test_on_a_narrow_phone_all_of_it_is_in_reach(person, path, locale):
    admin = opened(person, path, viewport=PHONE, locale=locale)
    for summary in admin.page.locator(".as-table > summary").all():
        summary.click()
    assert out_of_reach(admin.page) == []
    assert admin.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    for control in admin.page.locator(".as-table > summary, .report .button").all():
        assert control.bounding_box()["height"] >= 44
    screenshot(admin, f"phone-{locale}-{'all' if path == SPRING else 'audience'}")


def test_by_keyboard_a_table_is_opened_and_a_period_is_chosen(person):
    admin = opened(person)
    admin.page.get_by_label("Month", exact=True).focus()
    admin.page.keyboard.press("ArrowLeft")
    admin.page.wait_for_url("**/analytics?by=week&**")
    expect(admin.page.get_by_label("Week", exact=True)).to_be_focused()
    summary = section(admin.page, "Over time").locator("summary")
    summary.focus()
    admin.page.keyboard.press("Enter")
    table = section(admin.page, "Over time").get_by_role("table")
    expect(table.locator("tbody tr")).to_have_count(9)
    expect(summary).to_be_focused()


def test_in_forced_colours_in_the_dark_and_on_paper(person):
    admin = opened(person)
    bars = admin.page.locator(".chart-bars").first
    admin.page.emulate_media(forced_colors="active")
    ground = admin.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert bars.evaluate("one => getComputedStyle(one).fill") != ground
    screenshot(admin, "forced-colours")
    admin.page.emulate_media(forced_colors="none", color_scheme="dark")
    screenshot(admin, "dark")
    admin.page.emulate_media(media="print", color_scheme="light")
    expect(admin.page.locator(".period-form")).to_be_hidden()
    expect(admin.page.locator(".header")).to_be_hidden()
    expect(admin.page.locator(".chart").first).to_be_visible()
    screenshot(admin, "print")
