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


def say(api, event, token=None, message="Hello"):
    return api.post(PATH, token=token, message={"event": event, "message": message})


def read(api, query, token=None):
    return api.get(f"{PATH}?{query}", token=token)


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


def test_what_a_student_says_the_host_reads(api, lesson, tokens, platform):
    said = say(api, lesson.webinar, tokens.access(lesson.student), "  Hello 👩‍🏫\n")
    assert said.status == 201
    name = platform.value("SELECT username FROM auth_user WHERE id = %s", lesson.student)
    told = dict(said.json)
    assert told.pop("created_at").endswith("Z")
    assert told == {
        "id": said.json["id"],
        "event": lesson.webinar,
        "user": lesson.student,
        "user_username": name,
        "user_role": "student",
        "message": "Hello 👩‍🏫",
    }
    response = read(api, f"event={lesson.webinar}", tokens.access(lesson.host))
    assert_answer(response, (200, [said.json]))


def test_the_host_speaks_by_role(api, platform, tokens):
    host = platform.person(role="admin")
    webinar = platform.webinar(organizer=host)
    assert say(api, webinar, tokens.access(host)).json["user_role"] == "admin"


def test_only_registered_users_and_the_organizer_chat(api, lesson, tokens, platform):
    other = platform.lesson()
    for user in (lesson.outsider, other.host, other.student):
        token = tokens.access(user)
        assert_answer(say(api, lesson.webinar, token), NOT_PERMITTED)
        assert_answer(read(api, f"event={lesson.webinar}", token), NOT_PERMITTED)


def test_an_account_comes_before_what_it_sent(api, lesson, platform, tokens):
    inactive = tokens.access(platform.person(active=False))
    for token, refusal in ((None, NO_CREDENTIALS), (inactive, INACTIVE_USER)):
        assert_answer(say(api, lesson.webinar, token, ""), refusal)
        assert_answer(read(api, "", token), refusal)


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
def test_a_message_is_1_to_1000_characters(api, lesson, tokens, message, text):
    token = tokens.access(lesson.student)
    assert_answer(say(api, lesson.webinar, token, message), invalid(message=text))


@pytest.mark.parametrize("message", ["x", "ä" * 1000, " " + "x" * 1000 + " ", "<b>'; --\\"])
def test_every_other_text_is_a_message(api, lesson, tokens, message):
    said = say(api, lesson.webinar, tokens.access(lesson.student), message)
    assert (said.status, said.json["message"]) == (201, message.strip())


def test_the_event_is_required(api, lesson, tokens):
    token = tokens.access(lesson.student)
    assert_answer(read(api, "", token), invalid(event=REQUIRED))
    assert_answer(api.post(PATH, token=token), invalid(event=REQUIRED, message=REQUIRED))


@pytest.mark.parametrize("query", ["event=x", "event=", "event=1.5"])
def test_the_event_is_a_number(api, lesson, tokens, query):
    token = tokens.access(lesson.student)
    assert_answer(read(api, query, token), invalid(event="A valid integer is required."))


def test_an_unknown_event_is_said(api, lesson, tokens):
    token = tokens.access(lesson.student)
    refusal = invalid(event='Invalid pk "999999999" - object does not exist.')
    assert_answer(read(api, "event=999999999", token), refusal)
    assert_answer(say(api, 999999999, token), refusal)


def test_after_is_a_number(api, lesson, tokens):
    token = tokens.access(lesson.student)
    query = f"event={lesson.webinar}&after=x"
    assert_answer(read(api, query, token), invalid(after="A valid integer is required."))


def test_the_newest_200_are_read_and_after_one_the_next_200(api, lesson, tokens, platform):
    fill(platform, lesson, 450)
    token = tokens.access(lesson.student)

    def messages(query=""):
        return read(api, f"event={lesson.webinar}{query}", token).json

    newest = messages()
    assert [int(one["message"]) for one in newest] == list(range(251, 451))
    first = messages("&after=0")
    assert [int(one["message"]) for one in first] == list(range(1, 201))
    second = messages(f"&after={first[-1]['id']}")
    assert [int(one["message"]) for one in second] == list(range(201, 401))
    assert messages(f"&after={newest[-1]['id']}") == []


def test_messages_of_other_webinars_are_not_among_them(api, lesson, tokens, platform):
    other = platform.lesson()
    say(api, other.webinar, tokens.access(other.host))
    token = tokens.access(lesson.host)
    assert read(api, f"event={lesson.webinar}", token).json == []


def test_a_reader_who_follows_misses_nothing_that_is_said_at_once(api, lesson, tokens):
    token = tokens.access(lesson.student)
    seen, last = [], 0
    with ThreadPoolExecutor(8) as pool:
        writers = [pool.submit(say, api, lesson.webinar, token, str(n)) for n in range(200)]
        while not all(one.done() for one in writers):
            new = read(api, f"event={lesson.webinar}&after={last}", token).json
            seen += new
            last = new[-1]["id"] if new else last
    seen += read(api, f"event={lesson.webinar}&after={last}", token).json
    assert {one.result().status for one in writers} == {201}
    assert sorted(int(one["message"]) for one in seen) == list(range(200))
