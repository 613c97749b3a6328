"""What people type into a title or the chat is kept in one form, and shows something."""

import unicodedata

import pytest

from Support.contract import BLANK, assert_answer, invalid

DECOMPOSED = unicodedata.normalize("NFD", "Élève à l'école, привет, 안녕")
COMPOSED = unicodedata.normalize("NFC", DECOMPOSED)
# Zero width, joiners, bidirectional controls, fillers, a tag, a variation; blanks of Braille, of
# music and of Egypt, a filler of Khitan.
INVISIBLE = (
    "\u200b\u200d\u2060\ufeff\u202e\u2066\u3164\uffa0\u115f\u00ad\u180e\U000e0041\ufe0f"
    "\u2800\U0001d159\U00013441\U00013442\U00016fe4"
)


@pytest.fixture
def create(platform, person):
    admin = person(platform.person(role="admin"))
    fields = {"date": "2999-12-31", "time": "10:00", "duration": 60, "price": 0}

    def create(title, description="x"):
        message = fields | {"title": title, "description": description}
        return admin.post("/api/webinars/", message=message)

    return create


def test_a_message_is_kept_in_normal_form(platform, host, student, lesson):
    said = student.writes(lesson, DECOMPOSED)
    assert said.json["message"] == COMPOSED
    query = "SELECT message FROM communications_webinarchatmessage WHERE id = %s"
    assert platform.value(query, said.json["id"]) == COMPOSED
    assert host.reads(lesson).json[0]["message"] == COMPOSED


def test_the_bound_is_of_the_text_that_is_kept(student, lesson):
    assert student.writes(lesson, "e\u0301" * 1000).json["message"] == "é" * 1000


def test_a_title_and_a_description_are_kept_in_normal_form(create):
    told = create(DECOMPOSED, DECOMPOSED).json
    assert (told["title"], told["description"]) == (COMPOSED, COMPOSED)


@pytest.mark.parametrize("character", INVISIBLE)
def test_what_shows_nothing_is_empty(student, lesson, character):
    assert_answer(student.writes(lesson, character), invalid(message=BLANK))


def test_what_shows_nothing_is_empty_however_long(create, student, lesson):
    assert_answer(student.writes(lesson, f" {INVISIBLE}\n{INVISIBLE}"), invalid(message=BLANK))
    assert_answer(create(INVISIBLE), invalid(title=BLANK))


@pytest.mark.parametrize("text", ["👩‍🏫", "🇮🇳", "नमस्ते", "می‌خواهم", "❤️", "⠃", "."])
def test_what_shows_something_is_kept_as_it_is(student, lesson, text):
    assert student.writes(lesson, text).json["message"] == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\u2028b\u0085c\vd", "a\nb\nc\nd"),
        ("a\x1b[31mb\x7f\x9bc\x08", "a[31mbc"),
        ("a\tb", "a\tb"),
    ],
)
def test_lines_end_in_a_newline_and_other_controls_are_dropped(student, lesson, typed, kept):
    assert student.writes(lesson, typed).json["message"] == kept


def test_a_title_is_one_line(create):
    assert create("Algebra\r\n\tand\vmore").json["title"] == "Algebra and more"


def test_nul_is_refused(create, student, lesson):
    refusal = "Null characters are not allowed."
    assert_answer(student.writes(lesson, "a\0"), invalid(message=refusal))
    assert_answer(create("a\0"), invalid(title=refusal))


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\u2028"])
def test_a_message_has_a_hundred_line_breaks_at_most(student, lesson, end):
    text = "Ensure this field has no more than 100 line breaks."
    assert_answer(student.writes(lesson, "x" + end * 101 + "y"), invalid(message=text))
    assert student.writes(lesson, "x" + end * 100 + "y").status == 201


def test_a_description_has_two_hundred_line_breaks_at_most(create):
    text = "Ensure this field has no more than 200 line breaks."
    assert_answer(create("x", "x" + "\n" * 5000 + "y"), invalid(description=text))
    assert_answer(create("x", "x" + "\r\n" * 201 + "y"), invalid(description=text))
    assert create("x", "x" + "\r\n" * 200 + "y").status == 201
