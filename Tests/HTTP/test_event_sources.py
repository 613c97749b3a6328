"""Events come from what is committed, whoever wrote it."""

import psycopg
import pytest

from Support.contract import OPENING, assert_answer


@pytest.fixture
def stream(subscribe, lesson):
    stream = subscribe(lesson.webinar, lesson.student)
    _ = stream.opening
    return stream


@pytest.fixture
def room(lesson):
    return f"webinar_{lesson.webinar}_0a1b2c3d"


@pytest.fixture
def transaction(platform):
    """A transaction of somebody else's, to be committed or rolled back by the test."""
    with psycopg.connect(platform.conninfo) as connection:
        yield connection


def say(connection, user, webinar, message) -> None:
    connection.execute(
        """
        INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
        VALUES (%s, %s, %s, now())
        """,
        [webinar, user, message],
    )


def messages(stream, count: int) -> list[str]:
    return [event.json["message"] for event in stream.wait_for("chat", count)]


def activity(stream, count: int) -> list[bool]:
    return [event.json["is_active"] for event in stream.wait_for("status", count)]


def test_a_message_that_a_worker_wrote_comes_as_it_was_answered(host, stream, lesson):
    said = host.writes(lesson, "Hello 👩‍🏫")
    assert said.status == 201
    (event,) = stream.wait_for("chat")
    assert event.json == said.json
    assert int(event.id) > 0


def test_a_message_that_django_wrote_comes_as_it_is_read(host, stream, lesson, platform):
    platform.say(platform.person(role="admin", staff=True), lesson.webinar)
    platform.say(platform.person(role="student"), lesson.webinar)
    platform.say(lesson.host, lesson.webinar)
    told = [event.json for event in stream.wait_for("chat", 3)]
    assert_answer(host.reads(lesson), (200, told))


@pytest.mark.parametrize(
    "text", ["two\nlines", "a\r\nb\rc", "id: 5\n\nevent: reset", '"\\', "\u2028\x01", "ä" * 1000]
)
def test_any_text_comes_as_it_was_said(stream, lesson, platform, text):
    platform.say(lesson.host, lesson.webinar, text)
    platform.say(lesson.host, lesson.webinar, "after it")
    assert messages(stream, 2) == [text, "after it"]


def test_what_django_makes_of_a_session_is_told(stream, lesson, platform, room):
    platform.live_session(lesson.webinar, room, active=True, started_at="2026-01-01 09:00Z")
    update = "UPDATE live_sessions_livesession SET is_active = %s WHERE webinar_id = %s"
    platform.run(update, False, lesson.webinar)
    platform.run(update, True, lesson.webinar)
    platform.run("DELETE FROM live_sessions_livesession WHERE webinar_id = %s", lesson.webinar)
    assert activity(stream, 5) == [False, True, False, True, False]
    _, started, *_ = stream.of("status")
    assert started.json["room_name"] == room
    assert started.json["started_at"] == "2026-01-01T09:00:00.000000Z"


def test_a_room_that_a_dba_renamed_is_told(stream, lesson, platform, room):
    platform.live_session(lesson.webinar, room, active=True, started_at="now")
    renamed = f"webinar_{lesson.webinar}_11111111"
    platform.run(
        "UPDATE live_sessions_livesession SET room_name = %s WHERE webinar_id = %s",
        renamed,
        lesson.webinar,
    )
    rooms = [event.json["room_name"] for event in stream.wait_for("status", 3)]
    assert rooms == [None, room, renamed]


def test_what_changes_nothing_for_a_viewer_is_no_event(stream, lesson, platform, room):
    platform.live_session(lesson.webinar, room, active=False)
    platform.run(
        """
        UPDATE live_sessions_livesession SET is_active = is_active, created_at = now()
        WHERE webinar_id = %s
        """,
        lesson.webinar,
    )
    platform.run("DELETE FROM live_sessions_livesession WHERE webinar_id = %s", lesson.webinar)
    platform.say(lesson.host, lesson.webinar)
    stream.wait_for("chat")
    told = [event.kind for event in stream.besides_presence]
    assert told == [*(kind for kind in OPENING if kind != "presence"), "chat"]


def test_one_statement_of_a_dba_reaches_every_webinar(subscribe, platform, lesson, room):
    other = platform.lesson()
    lessons = [lesson, other]
    for one in lessons:
        room = f"webinar_{one.webinar}_0a1b2c3d"
        platform.live_session(one.webinar, room, active=True, started_at="now")
    streams = [subscribe(one.webinar) for one in lessons]
    assert [stream.opening.json["is_active"] for stream in streams] == [True, True]
    platform.run(
        "UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = ANY (%s)",
        [one.webinar for one in lessons],
    )
    for stream in streams:
        assert activity(stream, 2) == [True, False]


def test_what_was_rolled_back_is_not_told(stream, transaction, lesson, platform):
    say(transaction, lesson.host, lesson.webinar, "taken back")
    transaction.rollback()
    platform.say(lesson.host, lesson.webinar, "meant")
    assert messages(stream, 1) == ["meant"]


def test_a_transaction_is_told_when_it_is_committed_and_holds_nobody_up(
    stream, transaction, lesson, platform
):
    say(transaction, lesson.host, lesson.webinar, "written first")
    platform.say(lesson.host, lesson.webinar, "committed first")
    assert messages(stream, 1) == ["committed first"]
    transaction.commit()
    assert messages(stream, 2) == ["committed first", "written first"]
    assert stream.ids == sorted(set(stream.ids))


def test_what_one_transaction_wrote_is_told_in_the_order_of_writing(
    stream, transaction, lesson, platform, room
):
    platform.live_session(lesson.webinar, room, active=True, started_at="now")
    stream.wait_for("status", 2)
    say(transaction, lesson.host, lesson.webinar, "goodbye")
    transaction.execute(
        "UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = %s",
        [lesson.webinar],
    )
    say(transaction, lesson.host, lesson.webinar, "too late")
    transaction.commit()
    stream.wait_for("chat", 2)
    # Behind what it opens with, of which presence is left out, and the status.
    told = [event.data for event in stream.besides_presence[len(OPENING) :]]
    assert [
        word in data for word, data in zip(["goodbye", "false", "late"], told, strict=True)
    ] == [True] * 3
