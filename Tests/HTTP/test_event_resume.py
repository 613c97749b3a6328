"""Who comes back gets what it missed: in order, once, or is told that it cannot."""

import time

import pytest

from Support.contract import BAD_REQUEST, assert_answer

QUIET = 0.5


@pytest.fixture
def ids(subscribe, lesson, platform):
    """The ids of five messages, "0" to "4"."""
    stream = subscribe(lesson.webinar, lesson.student)
    _ = stream.opening
    for number in range(5):
        platform.say(lesson.host, lesson.webinar, str(number))
    stream.wait_for("chat", 5)
    return stream.ids


@pytest.fixture
def resume(subscribe, lesson):
    def resume(**options):
        return subscribe(lesson.webinar, lesson.student, **options)

    return resume


def said(stream) -> list[str]:
    return [event.json["message"] for event in stream.of("chat")]


def assert_missed(stream, expected: list[str]) -> None:
    """Exactly these came, after the opening status, and nothing else follows."""
    assert stream.opening.kind == "status"
    stream.wait_for("chat", len(expected)) if expected else None
    time.sleep(QUIET)
    assert said(stream) == expected
    assert stream.ids == sorted(set(stream.ids))


def test_each_way_to_say_an_id_gives_what_came_after_it(resume, ids):
    by_query = resume(after=ids[1])
    by_header = resume(last_event_id=ids[3])
    newest = resume(after=ids[4])
    assert_missed(by_query, ["2", "3", "4"])
    assert_missed(by_header, ["4"])
    assert_missed(newest, [])
    for stream in (by_query, by_header, newest):
        assert stream.of("reset") == []


def test_the_larger_of_two_ids_wins(resume, ids):
    # A browser left to itself repeats the address, with the query of the first time.
    streams = [
        resume(after=ids[0], last_event_id=ids[3]),
        resume(after=ids[3], last_event_id=ids[0]),
    ]
    for stream in streams:
        assert_missed(stream, ["4"])


def test_the_opening_status_of_who_comes_back_is_the_present_one(host, resume, ids, lesson):
    witness = resume()
    _ = witness.opening
    host.starts(lesson)
    witness.wait_for("status", 2)
    stream = resume(after=ids[4])
    assert (stream.opening.id, stream.opening.json["is_active"]) == (None, True)
    missed = stream.wait_for("status", 2)[1]
    assert (missed.id is not None, missed.json["is_active"]) == (True, True)


def test_a_public_stream_begins_with_the_present_status_whatever_it_missed(
    host, subscribe, ids, lesson
):
    witness = subscribe(lesson.webinar)
    _ = witness.opening
    assert host.starts(lesson).status == 200
    witness.wait_for("status", 2)
    stream = subscribe(lesson.webinar, after=ids[0])
    assert stream.opening.json["is_active"] is True
    assert_missed(stream, [])
    assert [event.kind for event in stream.received] == ["status", "webinar", "capture"]
    assert host.ends(lesson).status == 200
    assert stream.wait_for("status", 2)[1].json["is_active"] is False


def test_a_message_that_is_gone_is_told_to_nobody_who_comes_back(
    resume, hub, ids, lesson, platform
):
    witness = resume()
    _ = witness.opening
    messages = "communications_webinarchatmessage"
    gone = platform.value(
        f"DELETE FROM {messages} WHERE event_id = %s AND message = '2' RETURNING id", lesson.webinar
    )
    platform.run(
        f"UPDATE {messages} SET message = 'other' WHERE event_id = %s AND message = '3'",
        lesson.webinar,
    )
    told = witness.wait_for("chat_removed", 2)
    assert told[0].json == {"id": gone}
    assert witness.wait_for("chat")[0].json["id"] == told[1].json["id"]
    for stream in (resume(after=ids[0]), resume(after=ids[0], at=hub().streams)):
        stream.wait_for("chat", 3)
        assert_missed(stream, ["1", "4", "other"])


def test_a_hub_that_has_not_seen_the_events_gives_them_all_the_same(resume, hub, ids):
    stream = resume(after=ids[0], at=hub().streams)
    assert_missed(stream, ["1", "2", "3", "4"])


def test_what_is_missed_and_what_is_new_are_one_row(resume, hub, ids, lesson, platform):
    others = [resume(after=ids[1]), resume(after=ids[1], at=hub().streams)]
    for number in range(5, 50):
        platform.say(lesson.host, lesson.webinar, str(number))
    for stream in others:
        stream.wait_for("chat", 48)
        assert said(stream) == [str(number) for number in range(2, 50)]


def test_an_id_from_before_what_is_kept_is_answered_with_reset(resume, hub, ids, lesson, platform):
    platform.run(
        "DELETE FROM webinar_live.event WHERE webinar_id = %s AND id <= %s", lesson.webinar, ids[2]
    )
    platform.run("UPDATE webinar_live.event_horizon SET id = %s WHERE id < %s", ids[2], ids[2])
    fresh = hub().streams
    trimmed, kept = resume(after=ids[1], at=fresh), resume(after=ids[2], at=fresh)
    trimmed.wait_for("reset")
    assert [(event.kind, event.id) for event in trimmed.received[:8]] == [
        ("status", None),
        ("webinar", None),
        ("capture", None),
        ("settings", None),
        ("notice", None),
        ("muted", None),
        ("presence", None),
        ("reset", None),
    ]
    assert_missed(kept, ["3", "4"])
    assert kept.of("reset") == []
    # It goes on from there.
    platform.say(lesson.host, lesson.webinar, "new")
    trimmed.wait_until(lambda: said(trimmed)[-1:] == ["new"])


def test_an_id_that_was_never_given_is_answered_with_reset(resume, ids, lesson, platform):
    stream = resume(after=ids[4] + 1_000_000)
    stream.wait_for("reset")
    platform.say(lesson.host, lesson.webinar, "new")
    stream.wait_for("chat")
    assert said(stream) == ["new"]


@pytest.mark.parametrize("id", ["", "9" * 30])
def test_an_id_that_says_nothing_or_is_newer_than_any_harms_nothing(resume, lesson, platform, id):
    streams = [resume(after=id), resume(last_event_id=id)]
    for stream in streams:
        assert stream.opening.kind == "status"
    platform.say(lesson.host, lesson.webinar, "new")
    for stream in streams:
        stream.wait_for("chat")
        assert said(stream) == ["new"]


@pytest.mark.parametrize("id", ["abc", "-1", "1.5", "1 OR 1=1", "é"])
def test_an_id_that_is_none_is_refused_at_once(resume, id):
    streams = [resume(after=id), resume(last_event_id=id)] if id.isascii() else [resume(after=id)]
    for stream in streams:
        assert_answer(stream.response, BAD_REQUEST)
