"""A certificate of attendance: its owner prints and shows it, anyone sees whether it is valid."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from Browser.reach import out_of_reach

PHONE = {"width": 320, "height": 640}
STAY = """
    INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
    SELECT s.id, %s, now(), now() - interval '40 minutes', now() - interval '5 minutes'
      FROM live_sessions_livesession AS s
     WHERE s.webinar_id = %s
"""
RUN = """
    UPDATE live_sessions_livesession SET started_at = now() - interval '50 minutes'
     WHERE webinar_id = %s
"""


@pytest.fixture
def held(site):
    """The student was there for 35 minutes."""
    lesson = site.lesson("Light and shadow", timedelta(minutes=-55), 54)
    site.register("student", lesson)
    site.start(lesson)
    site.platform.run(RUN, lesson)
    site.platform.run(STAY, site.user("student"), lesson)
    site.end(lesson)
    return lesson


@pytest.fixture
def certificate(site, held) -> dict:
    return site.call("POST", f"/api/live/certificates/{held}/", as_user="student")


def heading(one):
    return one.page.get_by_role("heading", level=1)


def test_whoever_attended_comes_to_it_from_the_webinars_page_by_keyboard(person, held, site):
    student = person("student").open(f"/webinars/{held}")
    link = student.page.get_by_role("link", name="Certificate of attendance")
    link.focus()
    student.page.keyboard.press("Enter")
    expect(heading(student)).to_have_text("Certificate of attendance")
    expect(heading(student)).to_be_focused()
    paper = student.page.locator(".certificate")
    expect(paper).to_contain_text("Light and shadow")
    expect(paper).to_contain_text("35 minutes")
    names = []
    for _ in range(3):
        student.page.keyboard.press("Tab")
        names.append(student.page.evaluate("document.activeElement.textContent"))
    assert re.fullmatch(r"https://.*/verify/[0-9a-f-]{36}", names[0])
    assert names[1:] == ["Open as a PDF", "Print"]
    address = student.page.get_by_role("link", name="Open as a PDF").get_attribute("href")
    answer = student.context.request.get(address)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.body().startswith(b"%PDF-")


def test_once_it_is_settled_it_is_among_ones_own_webinars(person, held, site):
    site.platform.run(
        "UPDATE registrations_registration SET attended = true WHERE event_id = %s", held
    )
    student = person("student").open("/my-webinars")
    student.page.locator(f'a[href="/certificates/{held}"]').click()
    expect(heading(student)).to_have_text("Certificate of attendance")


def test_who_was_not_there_is_told_so(person, held, site):
    site.register("guest", held)
    guest = person("guest").may_be_refused(404).open(f"/certificates/{held}")
    expect(heading(guest)).to_have_text("There is no certificate for you")


def test_anyone_sees_whether_it_is_valid(person, site, held, certificate):
    address = f"/verify/{certificate['id']}"
    anyone = person(None).open(address)
    expect(heading(anyone)).to_have_text("This certificate is valid")
    expect(anyone.page.locator(".certificate")).to_contain_text(certificate["name"])
    site.call(
        "PUT",
        f"/api/live/attendance/{held}/{site.user('student')}/",
        {"state": "absent", "reason": "Somebody else sat there"},
        as_user="host",
    )
    anyone.page.wait_for_timeout(2100)
    anyone.page.reload()
    expect(heading(anyone)).to_have_text("This certificate is not valid any more")
    expect(anyone.page.locator(".certificate-state")).to_contain_text("corrected who attended")
    # Nobody is told what the host wrote.
    expect(anyone.page.locator("main")).not_to_contain_text("Somebody else sat there")
    other = person(None).may_be_refused(404).open("/verify/00000000-0000-4000-8000-000000000000")
    expect(heading(other)).to_have_text("There is no such certificate")


def test_hosts_see_in_the_report_who_has_one(person, held, certificate):
    host = person("host").open(f"/webinars/{held}/report")
    link = host.page.get_by_role("link", name=f"Certificate of {certificate['name']}")
    expect(link).to_have_attribute("href", f"/verify/{certificate['id']}")
    expect(host.page.get_by_text("Has a certificate")).to_have_count(1)


@pytest.mark.parametrize("locale", ["en-GB", "hi-IN"])
def test_on_a_narrow_phone_all_of_it_is_in_reach(person, held, certificate, locale):
    for username, path in (
        ("student", f"/certificates/{held}"),
        (None, f"/verify/{certificate['id']}"),
    ):
        one = person(username, viewport=PHONE, locale=locale).open(path)
        one.page.locator(".certificate").wait_for()
        assert one.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        assert out_of_reach(one.page) == []
        for button in one.page.locator(".certificate-actions .button").all():
            assert button.bounding_box()["height"] >= 44


def test_on_paper_there_is_the_certificate_alone(person, held, certificate):
    student = person("student").open(f"/certificates/{held}")
    student.page.locator(".certificate").wait_for()
    student.page.emulate_media(media="print")
    for chrome in (".header", ".footer", ".certificate-actions", ".back"):
        expect(student.page.locator(chrome).first).to_be_hidden()
    expect(student.page.locator(".certificate")).to_be_visible()
    expect(student.page.locator(".certificate-verify")).to_be_visible()
