"""What people write: in any script, with any keyboard, and whatever characters are in it."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

NAME = "أحمد الرازي"
TITLE = "مدخل إلى الفيزياء (2)"


@pytest.fixture
def inside(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}/live")
    expect(student.page.get_by_text("No messages yet")).to_be_visible()
    return student


def changing_rows(one, path, **change):
    """Answers of this address with other values in each row."""

    def answer(route):
        told = route.fetch().json()
        rows = told if isinstance(told, list) else [told]
        for row in rows:
            row.update(change)
        route.fulfill(json=told)

    one.page.route(path, answer)
    return one


INPUT_METHODS = pytest.mark.parametrize(
    "key",
    [{"isComposing": True}, {"keyCode": 229}],
    ids=["while it composes", "as Safari's confirms"],
)


def enter_of_an_input_method(field, key):
    """Presses Enter as an input method does; tells whether the page kept it from acting."""
    return field.evaluate(
        """(field, key) => !field.dispatchEvent(new KeyboardEvent(
            "keydown", { key: "Enter", bubbles: true, cancelable: true, ...key }))""",
        key,
    )


@INPUT_METHODS
def test_an_input_methods_enter_sends_no_line(inside, key):
    field = inside.page.get_by_label("Message", exact=True)
    field.fill("नमस्ते")
    enter_of_an_input_method(field, key)
    expect(field).to_have_value("नमस्ते")
    field.press("Enter")
    expect(inside.page.locator(".chat-text")).to_have_text(["नमस्ते"])


@INPUT_METHODS
@pytest.mark.parametrize(
    ("path", "label"), [("/sign-in", "Username or email"), ("/webinars/new", "Title")]
)
def test_an_input_methods_enter_submits_no_form(person, path, label, key):
    one = person("host").open(path)
    assert enter_of_an_input_method(one.page.get_by_label(label, exact=True), key)


def test_a_line_of_invisible_characters_cannot_be_sent(inside):
    field = inside.page.get_by_label("Message", exact=True)
    for text in ("\u200b\u200d", "\u3164", "\u2800 \u00ad", "\u202e"):
        field.fill(text)
        expect(inside.page.get_by_role("button", name="Send")).to_have_attribute(
            "aria-disabled", "true"
        )
        field.press("Enter")
    inside.write("Seen")
    expect(inside.page.locator(".chat-text")).to_have_text(["Seen"])


def test_a_line_of_many_lines_is_folded_and_unfolds(inside, site, lesson):
    site.say("host", lesson, "\n".join(f"Verse {number}" for number in range(1, 91)))
    text = inside.page.locator(".chat-text")
    expect(text).to_contain_text("Verse 8")
    expect(text).not_to_contain_text("Verse 9")
    inside.press("Show all")
    expect(text).to_contain_text("Verse 90")
    inside.press("Show less")
    expect(text).not_to_contain_text("Verse 9")


def test_a_short_line_has_no_button(inside, site, lesson):
    site.say("host", lesson, "one\ntwo\nthree")
    inside.sees("three")
    inside.lacks_button("Show all")


def test_no_control_character_comes_to_a_page(person, lesson):
    # A stream opens with the webinar's own title.
    student = changing_rows(
        person("student").without_stream(),
        f"**/api/webinars/{lesson}/",
        title="Op\u0007tics\u001b[31m",
    )
    student.open(f"/webinars/{lesson}")
    expect(student.page.get_by_role("heading", level=1)).to_have_text("Optics[31m")


def test_no_control_character_comes_to_a_chat(inside, site, lesson):
    site.say("host", lesson, "one\rtwo\u0008\tthree")
    text = inside.page.locator(".chat-text")
    expect(text).to_contain_text("three")
    assert text.evaluate("(element) => element.textContent") == "one\ntwo\tthree"


def edge(one, text, side):
    """Where this text's first place in the page lies."""
    return one.page.evaluate(
        """([text, side]) => {
            const content = document.getElementById("content");
            const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const at = node.data.indexOf(text);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + text.length);
                return range.getBoundingClientRect()[side];
            }
            throw new Error(`The page lacks ${text}`);
        }""",
        [text, side],
    )


def directions(one, selector):
    return one.page.locator(selector).evaluate_all(
        "(all) => [...new Set(all.map((one) => getComputedStyle(one).direction))]"
    )


def test_what_stands_after_a_name_stays_after_it(person, site, lesson):
    site.start(lesson)
    guest = changing_rows(
        person(None), "**/api/webinars/*limit=*", title=TITLE, organizer_name=NAME
    )
    guest.open("/")
    expect(guest.page.locator(".live-card-facts").first).to_contain_text("since")
    assert edge(guest, NAME, "right") <= edge(guest, "since", "left")
    assert directions(guest, ".live-card-title bdi, .live-card-facts bdi, .row bdi") == ["rtl"]


def test_each_piece_of_a_webinar_has_its_own_direction(person, lesson):
    # The stream would bring the true title.
    student = changing_rows(
        person("student").without_stream(),
        f"**/api/webinars/{lesson}/",
        title=TITLE,
        organizer_name=NAME,
        description="من البداية.\nFrom the start.",
    )
    student.open(f"/webinars/{lesson}")
    student.sees(NAME)
    assert directions(student, "h1 > *, .prose, .facts bdi") == ["rtl"]


def test_each_line_of_the_chat_has_its_own_direction(inside, site, lesson):
    site.say("host", lesson, "مرحبا!")
    site.say("host", lesson, "Hello!")
    lines = inside.page.locator(".chat-text")
    expect(lines).to_have_count(2)
    assert [
        lines.nth(place).evaluate("(element) => getComputedStyle(element).direction")
        for place in (0, 1)
    ] == ["rtl", "ltr"]


def test_what_one_writes_has_its_own_direction(inside):
    field = inside.page.get_by_label("Message", exact=True)
    field.fill("مرحبا!")
    assert field.evaluate("(element) => getComputedStyle(element).direction") == "rtl"


def test_a_search_is_the_same_on_every_keyboard(person, site):
    site.lesson("Caf\u00e9 Stra\u00dfe", timedelta(hours=40), 60)
    guest = person(None).open("/")
    for words in ("cafe\u0301", "STRASSE", "\uff43\uff41\uff46\u00e9", "ca\u200dfé"):
        guest.page.get_by_role("searchbox").fill(words)
        expect(guest.page.locator(".row").first).to_contain_text("Caf\u00e9")


def test_what_is_sent_is_composed(inside, site, lesson):
    inside.write("Cafe\u0301")
    expect(inside.page.locator(".chat-line[data-state=sent]")).to_have_count(1)
    (line,) = site.call("GET", f"/api/communications/chat/?event={lesson}", as_user="host")
    assert line["message"] == "Caf\u00e9"
