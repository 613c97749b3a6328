"""Lists, own webinars and every page are true by what is on the air, within a second."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from Support.processes import wait_until

A_SECOND = 1_000
AIR_STREAM = re.compile(r"/api/live/events/(\?|$)")
ACTIVE = re.compile(r"/api/live/active/")


def live_now(one):
    return one.page.get_by_role("region", name="Live now", exact=True)


def link(part, lesson):
    return part.locator(f"a[href='/webinars/{lesson}']").first


def following(one, path="/"):
    with one.page.expect_response(AIR_STREAM):
        one.open(path)
    return one


def without_air_stream(one):
    one.may_be_refused(503)
    one.page.route(AIR_STREAM, lambda route: route.fulfill(status=503, json={}))
    return one


def on_an_older_server(one):
    one.may_be_refused(404)
    for pattern in (AIR_STREAM, ACTIVE):
        one.page.route(pattern, lambda route: route.fulfill(status=404, json={}))
    return one


@pytest.mark.parametrize("username", [None, "student", "host"])
def test_the_list_shows_a_start_and_an_end_within_a_second(person, site, lesson, username):
    one = following(person(username))
    expect(link(one.page, lesson)).to_be_visible()
    expect(link(live_now(one), lesson)).to_have_count(0)
    one.requests.clear()
    site.start(lesson)
    expect(link(live_now(one), lesson)).to_be_visible(timeout=A_SECOND)
    site.end(lesson)
    expect(link(live_now(one), lesson)).to_have_count(0, timeout=A_SECOND)
    expect(link(one.page, lesson)).to_be_visible()


def test_a_webinar_that_came_after_the_list_shows_when_it_is_on_the_air(person, site):
    guest = following(person(None))
    expect(live_now(guest)).to_be_visible()
    late = site.lesson("Comets of the night", timedelta(minutes=-1), 60)
    site.start(late)
    expect(link(live_now(guest), late)).to_be_visible(timeout=3 * A_SECOND)
    site.end(late)


def test_my_webinars_show_a_start_within_a_second(person, site, lesson):
    student = following(person("student"), "/my-webinars")
    expect(link(student.page, lesson)).to_be_visible()
    site.start(lesson)
    expect(link(live_now(student), lesson)).to_be_visible(timeout=A_SECOND)
    site.end(lesson)


def test_nothing_is_live_by_its_schedule(person, site, lesson):
    guest = following(person(None))
    row = guest.page.locator("li", has=guest.page.locator(f"a[href='/webinars/{lesson}']"))
    expect(row).to_contain_text("Starts any moment")
    expect(row.locator(".live-mark, .live-dot")).to_have_count(0)


def test_a_list_without_a_stream_asks(person, site, lesson):
    guest = without_air_stream(person(None)).open("/")
    expect(link(guest.page, lesson)).to_be_visible()
    site.start(lesson)
    expect(link(live_now(guest), lesson)).to_be_visible(timeout=6 * A_SECOND)
    assert guest.asked("/api/live/active/") > 0
    site.end(lesson)


def test_beside_an_older_server_the_list_says_nothing_of_it(person, site, lesson):
    site.start(lesson)
    guest = on_an_older_server(person(None)).open("/")
    expect(link(guest.page, lesson)).to_be_visible()
    expect(live_now(guest)).to_have_count(0)
    before = guest.asked("/api/live/")
    guest.page.wait_for_timeout(4_000)
    assert guest.asked("/api/live/") == before
    site.end(lesson)


def test_a_page_holds_one_stream(person, lesson):
    guest = following(person(None))
    link(guest.page, lesson).click()
    guest.page.get_by_role("heading", name="Quantum field trip").wait_for()
    guest.page.wait_for_timeout(500)
    opened = [request for request in guest.requests if "/api/live/events/" in request.url]
    assert len(opened) == 2
    assert [AIR_STREAM.search(request.url) is not None for request in opened] == [True, False]
    assert opened[0].failure is not None


def goes_on_air(site, lesson) -> None:
    """Until who asks is told: nginx keeps the answer for a second, a page asks once a minute."""
    site.start(lesson)
    wait_until(lambda: lesson in on_air(site))


def on_air(site) -> list[int]:
    return [one["webinar"] for one in site.call("GET", "/api/live/active/")["sessions"]]


@pytest.fixture
def bar_of(site):
    def find(one):
        return one.page.get_by_role("region", name="Your session", exact=True)

    return find


@pytest.mark.parametrize("path", ["/", "/my-webinars", "/help", "/webinars/{other}"])
def test_a_host_who_is_live_is_told_so_on_every_other_page(
    person, site, lesson, tomorrow, bar_of, path
):
    goes_on_air(site, lesson)
    host = person("host").open(path.format(other=tomorrow))
    bar = bar_of(host)
    expect(bar).to_contain_text("You are live")
    expect(bar).to_contain_text("Quantum field trip")
    expect(bar).to_contain_text("0 here")
    bar.get_by_role("link", name="Return: Quantum field trip", exact=True).click()
    host.is_at(f"/webinars/{lesson}/live")
    expect(bar_of(host).get_by_text("Quantum field trip")).to_have_count(0)
    site.end(lesson)


def test_a_session_is_ended_from_the_bar_and_the_focus_stays_on_the_page(
    person, site, lesson, bar_of
):
    goes_on_air(site, lesson)
    host = person("host").open("/help")
    bar_of(host).get_by_role("button", name="End: Quantum field trip", exact=True).click()
    host.page.get_by_role("dialog").get_by_role("button", name="End session").click()
    expect(bar_of(host)).to_have_count(0)
    expect(host.page.get_by_role("heading", level=1)).to_be_focused()
    assert site.call("GET", f"/api/live/status/{lesson}/")["is_active"] is False


def test_students_are_not_told_that_they_are_live(person, site, lesson, bar_of):
    goes_on_air(site, lesson)
    student = following(person("student"))
    expect(link(live_now(student), lesson)).to_be_visible()
    expect(bar_of(student)).to_have_count(0)
    site.end(lesson)


@pytest.fixture
def in_charge(person, site, lesson):
    goes_on_air(site, lesson)
    host = person("host")
    host.page.clock.install()
    host.open(f"/webinars/{lesson}/live")
    host.press("Enter the room")
    host.is_at_stage("joined")
    return host


def test_a_host_who_leaves_is_asked_and_may_stay(in_charge, lesson):
    in_charge.press("Leave Session")
    dialog = in_charge.page.get_by_role("dialog")
    expect(dialog).to_contain_text("Leave or end the session?")
    in_charge.press("Stay")
    expect(dialog).to_have_count(0)
    in_charge.is_at(f"/webinars/{lesson}/live")
    in_charge.is_at_stage("joined")
    expect(in_charge.page.get_by_role("button", name="Leave Session")).to_be_focused()


def test_a_host_who_leaves_lets_the_session_go_on(in_charge, site, lesson, bar_of):
    in_charge.press("Leave Session")
    in_charge.press("Leave")
    in_charge.is_at("/my-webinars")
    expect(bar_of(in_charge)).to_contain_text("You are live")
    assert site.call("GET", f"/api/live/status/{lesson}/")["is_active"] is True


def test_a_host_who_leaves_may_end_for_everyone(in_charge, site, lesson):
    in_charge.press("Leave Session")
    in_charge.press("End for everyone")
    in_charge.is_at(f"/webinars/{lesson}")
    in_charge.sees("You have ended the session for everyone.")


def test_a_link_out_of_the_live_screen_asks_a_host_too(in_charge, site, lesson):
    other = site.lesson("Another of the host's", timedelta(minutes=-5), 90)
    site.start(other)
    # A webinar's own page asks once a minute what else is on the air, whose answer is kept for a
    # second.
    back = in_charge.page.get_by_role("link", name="Return: Another of the host's", exact=True)
    for _ in range(5):
        in_charge.page.wait_for_timeout(1_100)
        in_charge.page.clock.fast_forward(60_000)
        if back.is_visible():
            break
    back.click()
    in_charge.page.get_by_role("dialog").wait_for()
    in_charge.is_at(f"/webinars/{lesson}/live")
    in_charge.press("Leave")
    in_charge.is_at(f"/webinars/{other}/live")


def test_closing_the_tab_asks_a_host_in_the_room_and_nobody_else(in_charge, person, site, lesson):
    asked = []

    def note(dialog):
        asked.append(dialog.type)
        dialog.accept()

    in_charge.page.on("dialog", note)
    in_charge.page.reload()
    assert asked == ["beforeunload"]

    student = person("student").open(f"/webinars/{lesson}/live")
    student.press("Enter the room")
    student.is_at_stage("joined")
    student.page.on("dialog", note)
    student.page.reload()
    assert asked == ["beforeunload"]
