from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from Support.contract import (
    END_NOT_ALLOWED,
    NO_ACTIVE_SESSION,
    NO_WEBINAR,
    assert_answer,
)


def test_the_organizer_ends_the_session_and_is_told_when(host, lesson, platform):
    host.starts(lesson)
    response = host.ends(lesson)
    answer = {"message": "Live session ended successfully", "end_time": response.json["end_time"]}
    assert_answer(response, (200, answer))
    told = datetime.fromisoformat(answer["end_time"])
    assert told.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - told) < timedelta(seconds=10)
    (session,) = platform.sessions(lesson.webinar)
    assert not session["is_active"]
    assert session["end_time"] == told


def test_the_room_is_kept_when_the_session_ends(host, lesson, platform):
    room = host.starts(lesson).json["room_name"]
    host.ends(lesson)
    assert platform.sessions(lesson.webinar)[0]["room_name"] == room


def test_a_second_end_finds_no_active_session(host, lesson, platform):
    host.starts(lesson)
    host.ends(lesson)
    before = platform.sessions(lesson.webinar)
    assert_answer(host.ends(lesson), NO_ACTIVE_SESSION)
    assert platform.sessions(lesson.webinar) == before


def test_of_parallel_ends_one_ends_the_session(host, lesson, platform):
    host.starts(lesson)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: host.ends(lesson), range(8)))
    (ended,) = [answer for answer in answers if answer.status == 200]
    for answer in answers:
        if answer is not ended:
            assert_answer(answer, NO_ACTIVE_SESSION)
    told = datetime.fromisoformat(ended.json["end_time"])
    assert platform.sessions(lesson.webinar)[0]["end_time"] == told


def test_what_never_started_cannot_end(host, lesson):
    assert_answer(host.ends(lesson), NO_ACTIVE_SESSION)


def test_a_registered_student_cannot_end(host, student, lesson, platform):
    host.starts(lesson)
    assert_answer(student.ends(lesson), END_NOT_ALLOWED)
    assert platform.sessions(lesson.webinar)[0]["is_active"]


def test_a_student_is_refused_also_where_no_session_is(student, lesson):
    assert_answer(student.ends(lesson), END_NOT_ALLOWED)


def test_an_unknown_webinar_is_not_found_before_anybody_is_refused(student):
    assert_answer(student.ends(999999999), NO_WEBINAR)
