"""A webinar's picture in its form and on its pages; links in what an organizer wrote; people."""

import html
import io
import re
import uuid

import pytest
from PIL import Image
from playwright.sync_api import expect

from Browser.axe import whatever_is_wrong
from Browser.reach import out_of_reach
from Browser.test_classroom import LOOKS
from Browser.test_lesson import asked_webinar, changes, field, made, region, whole

SERVED = re.compile(r"^/media/webinars/[0-9a-f]{32}\.png$")


def drawing(kind="PNG", size=(320, 180)) -> bytes:
    buffer = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert("RGB").save(buffer, kind)
    return buffer.getvalue()


LEAF = {"name": "leaf.png", "mimeType": "image/png", "buffer": drawing()}


def chooses(one, file):
    one.page.locator("input[type=file]").set_input_files(file)


def sends(site, lesson) -> str:
    """Gives a webinar a picture, and tells its address."""
    return site.send_picture(lesson, drawing())["thumbnail"]


def picture(one):
    return one.page.get_by_role("group", name="Picture", exact=True)


def preview(one):
    return one.page.get_by_role("complementary", name="Preview").locator("img")


def shown(one):
    return one.page.locator(".details img.picture")


@pytest.fixture
def title():
    return f"Photosynthesis {uuid.uuid4().hex[:8]}"


def test_a_webinar_is_created_with_a_picture(person, site, title):
    host = person("host").open("/webinars/new")
    whole(host, title)
    chooses(host, LEAF)
    host.sees("Chosen: ")
    expect(preview(host)).to_have_attribute("src", re.compile("^data:image/png"))
    host.press("Create webinar")
    lesson = made(host)
    site.made.append(lesson)
    expect(shown(host)).to_have_attribute("src", SERVED)
    assert shown(host).evaluate("one => one.decode().then(() => one.naturalWidth)") == 320
    # Lists have it at once.
    host.open("/my-webinars")
    row = host.page.get_by_role("listitem").filter(has_text=title)
    expect(row.locator("img")).to_have_attribute("src", SERVED)


def test_a_file_is_dropped_on_the_form(person):
    host = person("host").open("/webinars/new")
    expect(picture(host)).to_be_visible()
    transfer = host.page.evaluate_handle(
        """bytes => {
            const transfer = new DataTransfer();
            const file = new File([new Uint8Array(bytes)], "leaf.png", { type: "image/png" });
            transfer.items.add(file);
            return transfer;
        }""",
        list(LEAF["buffer"]),
    )
    for event in ("dragover", "drop"):
        picture(host).dispatch_event(event, {"dataTransfer": transfer})
    host.sees("Chosen: ")
    host.press("Remove the picture")
    expect(preview(host)).to_have_count(0)
    host.page.get_by_text("Choose a picture").wait_for()


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (
            {"name": "a.svg", "mimeType": "image/svg+xml", "buffer": b"<svg/>"},
            "no picture that can",
        ),
        ({"name": "a.png", "mimeType": "image/png", "buffer": b"no picture"}, "is damaged"),
        ({"name": "a.png", "mimeType": "image/png", "buffer": b"\0" * 2_097_153}, "more than 2 MB"),
        (LEAF | {"buffer": drawing(size=(8, 8))}, "too small or too large"),
    ],
    ids=["kind", "damage", "size", "sides"],
)
def test_what_the_server_would_not_take_is_told_before_it_is_sent(person, file, told):
    host = person("host").open("/webinars/new")
    chooses(host, LEAF)
    host.sees("Chosen: ")
    chooses(host, file)
    expect(picture(host).get_by_role("alert")).to_contain_text(told)
    expect(host.page.locator("input[type=file]")).to_have_attribute("aria-invalid", "true")
    # What was chosen before stays.
    expect(preview(host)).to_have_attribute("src", re.compile("^data:image/png"))
    assert not any("/thumbnail/" in request.url for request in host.requests)


def test_a_picture_that_does_not_get_through_creates_no_second_webinar(person, site, title):
    host = person("host").may_be_refused(503).open("/webinars/new")
    whole(host, title)
    chooses(host, LEAF)
    host.sees("Chosen: ")
    host.page.route("**/thumbnail/", lambda route: route.fulfill(status=503, json={}), times=1)
    host.press("Create webinar")
    host.page.wait_for_url(re.compile(r"/webinars/\d+/edit$"))
    host.sees("The webinar is created, but its picture could not be kept.")
    expect(picture(host).get_by_role("alert")).to_contain_text("temporarily unavailable")
    expect(preview(host)).to_have_attribute("src", re.compile("^data:image/png"))
    host.press("Save changes")
    lesson = made(host)
    site.made.append(lesson)
    assert SERVED.match(asked_webinar(site, lesson)["thumbnail"])
    query = "SELECT count(*) FROM webinars_event WHERE title = %s"
    assert site.platform.value(query, title) == 1


def test_a_server_that_judges_otherwise_is_told_at_the_field(person, site, tomorrow):
    host = person("host").may_be_refused(400).open(f"/webinars/{tomorrow}/edit")
    # A browser shows it all the same.
    chooses(host, LEAF | {"buffer": drawing("JPEG") + b"a short film", "mimeType": "image/jpeg"})
    host.sees("Chosen: ")
    host.press("Save changes")
    expect(picture(host).get_by_role("alert")).to_contain_text("holds more than a picture")
    expect(host.page.locator("input[type=file]")).to_be_focused()
    chooses(host, LEAF)
    host.press("Save changes")
    host.sees("Saved.")
    assert SERVED.match(asked_webinar(site, tomorrow)["thumbnail"])


def test_a_picture_is_taken_away_and_other_pages_follow(person, site, tomorrow):
    student = person("student").open(f"/webinars/{tomorrow}")
    expect(student.page.locator(".title-picture")).to_be_visible()
    address = sends(site, tomorrow)
    expect(shown(student)).to_have_attribute("src", address)
    host = person("host").open(f"/webinars/{tomorrow}/edit")
    host.press("Remove the picture")
    host.sees("The picture goes when you save.")
    host.press("Keep the picture that was there")
    expect(preview(host)).to_have_attribute("src", address)
    host.press("Remove the picture")
    host.press("Save changes")
    host.sees("Saved.")
    expect(student.page.locator(".title-picture")).to_be_visible()
    assert asked_webinar(site, tomorrow)["thumbnail"] is None


def test_a_copy_has_a_picture_of_its_own(person, site, tomorrow):
    address = sends(site, tomorrow)
    host = person("host").open(f"/webinars/new?copy={tomorrow}")
    expect(preview(host)).to_have_attribute("src", address)
    host.press("Create webinar")
    lesson = made(host)
    site.made.append(lesson)
    expect(shown(host)).to_have_attribute("src", SERVED)
    assert asked_webinar(site, lesson)["thumbnail"] != address


@pytest.mark.parametrize("look", LOOKS)
def test_the_field_is_for_everyone(person, site, tomorrow, look):
    sends(site, tomorrow)
    host = person("host", reduced_motion="reduce", **LOOKS[look])
    host.open(f"/webinars/{tomorrow}/edit")
    host.page.locator(".picture-chosen").wait_for()
    chooses(host, {"name": "a.svg", "mimeType": "image/svg+xml", "buffer": b"<svg/>"})
    host.page.locator(".picture-field .field-error:not(:empty)").wait_for()
    assert out_of_reach(host.page) == []
    host.page.locator(".picture-field").screenshot(
        path=f".test-output/screens/lesson-picture-{look}.png"
    )
    # The ink is the system's in forced colours, but Chromium tells axe the page's own.
    if look != "forced-colours":
        assert whatever_is_wrong(host.page) == ""


def test_it_is_chosen_and_removed_by_the_keyboard(person, site, tomorrow):
    sends(site, tomorrow)
    host = person("host")
    choosers = []
    # Before the page is there: the browser opens a window of the system's until it is told not to.
    host.page.on("filechooser", lambda chooser: choosers.append(chooser))
    host.open(f"/webinars/{tomorrow}/edit")
    host.page.get_by_label("Price (0 for free)").focus()
    host.page.keyboard.press("Tab")
    expect(host.page.get_by_label("Choose another")).to_be_focused()
    host.page.keyboard.press("Space")
    for _ in range(50):
        host.page.wait_for_timeout(100)
        if choosers:
            break
    assert len(choosers) == 1
    host.page.keyboard.press("Tab")
    host.page.keyboard.press("Enter")
    host.sees("The picture goes when you save.")


def test_addresses_in_a_description_can_be_pressed(person, site, tomorrow):
    about = "Read https://school.example/leaf, <b>then</b> come."
    changes(site, tomorrow, description=about)
    guest = person(None).open(f"/webinars/{tomorrow}")
    link = guest.page.get_by_role("link", name="https://school.example/leaf", exact=True)
    expect(link).to_have_attribute("href", "https://school.example/leaf")
    expect(link).to_have_attribute("rel", re.compile("noopener"))
    expect(guest.page.locator(".details-about .prose")).to_have_text(about)


def test_people_have_their_pictures(person, site, tomorrow):
    address = sends(site, tomorrow)
    site.platform.gives_picture(site.user("student"), address.removeprefix("/media/"))
    try:
        host = person("host").open(f"/webinars/{tomorrow}")
        people = region(host, "Who is registered")
        people.get_by_role("button", name="Show", exact=True).click()
        expect(people.locator("img.avatar")).to_have_attribute("src", address)
    finally:
        site.platform.run(
            "UPDATE accounts_userprofile SET profile_picture = NULL WHERE user_id = %s",
            site.user("student"),
        )


def test_beside_a_platform_nothing_is_offered_that_it_does_not_know(person, site, tomorrow):
    host = person("host").open(f"/webinars/{tomorrow}")
    host.page.get_by_role("button", name="Show", exact=True).last.click()
    expect(field(host, "Usernames or e-mail addresses, one a line")).to_be_visible()

    def beside(route):
        answer = route.fetch()
        text = html.unescape(answer.text()).replace('"platform": false', '"platform": true')
        settings = re.search(r'name="settings" content="(\{.*\})">', text).group(1)
        page = text.replace(settings, html.escape(settings))
        route.fulfill(response=answer, body=page)

    host.page.route(re.compile(r"/webinars/\d+(/edit)?$"), beside)
    host.open(f"/webinars/{tomorrow}")
    host.page.get_by_role("button", name="Show", exact=True).last.click()
    host.sees("1 person")
    expect(field(host, "Usernames or e-mail addresses, one a line")).to_have_count(0)
    host.open(f"/webinars/{tomorrow}/edit")
    expect(field(host, "Title")).to_be_visible()
    expect(picture(host)).to_have_count(0)
