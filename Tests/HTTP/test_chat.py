from concurrent.futures import ThreadPoolExecutor

import pytest

from Support.contract import (
    BLANK,
    INACTIVE_USER,
    NO_CREDENTIALS,
    NOT_PERMITTED,
    REQUIRED,
    assert_answer,
    invalid,
)

PATH = "/api/communications/chat/"


def fill(platform, lesson, count):
    platform.run(
        """
        INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
        SELECT %s, %s, n, now() FROM generate_series(1, %s) n
        """,
        lesson.webinar,
        lesson.student,
        count,
    )


def test_what_a_student_says_the_host_reads(host, student, lesson, platform):
    said = student.writes(lesson, "  Hello 👩‍🏫\n")
    assert said.status == 201
    name = platform.value("SELECT username FROM auth_user WHERE id = %s", lesson.student)
    told = dict(said.json)
    assert told.pop("created_at").endswith("Z")
    assert told == {
        "id": said.json["id"],
        "event": lesson.webinar,
        "user": lesson.student,
        "user_username": name,
        "user_name": name,
        "user_picture_url": None,
        "user_role": "student",
        "message": "Hello 👩‍🏫",
    }
    assert_answer(host.reads(lesson), (200, [said.json]))


def test_the_host_speaks_by_role(person, platform):
    host = platform.person(role="admin")
    webinar = platform.webinar(organizer=host)
    assert person(host).writes(webinar).json["user_role"] == "admin"


def test_only_registered_users_and_the_organizer_chat(person, lesson, platform):
    other = platform.lesson()
    for user in (lesson.outsider, other.host, other.student):
        assert_answer(person(user).writes(lesson), NOT_PERMITTED)
        assert_answer(person(user).reads(lesson), NOT_PERMITTED)


def test_an_account_comes_before_what_it_sent(anyone, person, lesson, platform):
    inactive = person(platform.person(active=False))
    for somebody, refusal in ((anyone, NO_CREDENTIALS), (inactive, INACTIVE_USER)):
        assert_answer(somebody.writes(lesson, ""), refusal)
        assert_answer(somebody.get(PATH), refusal)


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ("", BLANK),
        (" \n\t ", BLANK),
        (None, "This field may not be null."),
        ({}, "Not a valid string."),
        ("a\0b", "Null characters are not allowed."),
        ("x" * 1001, "Ensure this field has no more than 1000 characters."),
    ],
)
def test_a_message_is_1_to_1000_characters(student, lesson, message, text):
    assert_answer(student.writes(lesson, message), invalid(message=text))


@pytest.mark.parametrize("message", ["x", "ä" * 1000, " " + "x" * 1000 + " ", "<b>'; --\\"])
def test_every_other_text_is_a_message(student, lesson, message):
    said = student.writes(lesson, message)
    assert (said.status, said.json["message"]) == (201, message.strip())


def test_the_event_is_required(student):
    assert_answer(student.get(PATH), invalid(event=REQUIRED))
    assert_answer(student.post(PATH), invalid(event=REQUIRED, message=REQUIRED))


@pytest.mark.parametrize("event", ["x", "", "1.5"])
def test_the_event_is_a_number(student, event):
    assert_answer(student.reads(event), invalid(event="A valid integer is required."))


def test_an_unknown_event_is_said(student):
    refusal = invalid(event='Invalid pk "999999999" - object does not exist.')
    assert_answer(student.reads(999999999), refusal)
    assert_answer(student.writes(999999999), refusal)


def test_after_is_a_number(student, lesson):
    refusal = invalid(after="A valid integer is required.")
    assert_answer(student.reads(lesson, after="x"), refusal)


def test_the_newest_200_are_read_and_after_one_the_next_200(student, lesson, platform):
    fill(platform, lesson, 450)

    def messages(after=None):
        return student.reads(lesson, after).json

    newest = messages()
    assert [int(one["message"]) for one in newest] == list(range(251, 451))
    first = messages(after=0)
    assert [int(one["message"]) for one in first] == list(range(1, 201))
    second = messages(after=first[-1]["id"])
    assert [int(one["message"]) for one in second] == list(range(201, 401))
    assert messages(after=newest[-1]["id"]) == []


def test_before_one_the_200_before_it_are_read(student, lesson, platform):
    fill(platform, lesson, 450)

    def before(message):
        return student.reads_before(lesson, message).json

    newest = student.reads(lesson).json
    earlier = before(newest[0]["id"])
    assert [int(one["message"]) for one in earlier] == list(range(51, 251))
    first = before(earlier[0]["id"])
    assert [int(one["message"]) for one in first] == list(range(1, 51))
    assert before(first[0]["id"]) == []


def test_before_is_a_number_and_for_who_may_read(student, outsider, lesson):
    refusal = invalid(before="A valid integer is required.")
    assert_answer(student.reads_before(lesson, "x"), refusal)
    assert_answer(outsider.reads_before(lesson, 1), NOT_PERMITTED)


def test_a_line_has_its_author_s_name_and_picture_in_answers_and_events(
    person, lesson, platform, subscribe
):
    author = platform.person(name=("Aarav", "Nair"), role="student")
    platform.register(author, lesson.webinar)
    platform.run(
        "UPDATE accounts_userprofile SET profile_picture = 'faces/a ü.png' WHERE user_id = %s",
        author,
    )
    stream = subscribe(lesson.webinar, lesson.student)
    _ = stream.opening
    said = person(author).writes(lesson).json
    named = (said["user_name"], said["user_picture_url"])
    assert named == ("Aarav Nair", "/media/faces/a%20%C3%BC.png")
    assert stream.wait_for("chat")[0].json == said
    assert person(lesson.host).reads(lesson).json == [said]


def test_messages_of_other_webinars_are_not_among_them(host, person, lesson, platform):
    other = platform.lesson()
    assert person(other.host).writes(other).status == 201
    assert host.reads(lesson).json == []


def test_a_reader_who_follows_misses_nothing_that_is_said_at_once(student, lesson):
    seen, last = [], 0
    with ThreadPoolExecutor(8) as pool:
        writers = [pool.submit(student.writes, lesson, str(n)) for n in range(200)]
        while not all(one.done() for one in writers):
            new = student.reads(lesson, after=last).json
            seen += new
            last = new[-1]["id"] if new else last
    seen += student.reads(lesson, after=last).json
    assert {one.result().status for one in writers} == {201}
    assert sorted(int(one["message"]) for one in seen) == list(range(200))
