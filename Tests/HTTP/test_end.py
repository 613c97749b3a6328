from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from Support.contract import (
    END_NOT_ALLOWED,
    NO_ACTIVE_SESSION,
    NO_WEBINAR,
    assert_answer,
)


def end(api, lesson, token):
    return api.post(f"/api/live/end/{lesson.webinar}/", token=token)


def start(api, lesson, tokens):
    return api.post(f"/api/live/start/{lesson.webinar}/", token=tokens.access(lesson.host))


def test_the_organizer_ends_the_session_and_is_told_when(api, lesson, tokens, platform):
    start(api, lesson, tokens)
    response = end(api, lesson, tokens.access(lesson.host))
    answer = {"message": "Live session ended successfully", "end_time": response.json["end_time"]}
    assert_answer(response, (200, answer))
    told = datetime.fromisoformat(answer["end_time"])
    assert told.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - told) < timedelta(seconds=10)
    (session,) = platform.sessions(lesson.webinar)
    assert not session["is_active"]
    assert session["end_time"] == told


def test_the_room_is_kept_when_the_session_ends(api, lesson, tokens, platform):
    room = start(api, lesson, tokens).json["room_name"]
    end(api, lesson, tokens.access(lesson.host))
    assert platform.sessions(lesson.webinar)[0]["room_name"] == room


def test_a_second_end_finds_no_active_session(api, lesson, tokens, platform):
    start(api, lesson, tokens)
    end(api, lesson, tokens.access(lesson.host))
    before = platform.sessions(lesson.webinar)
    assert_answer(end(api, lesson, tokens.access(lesson.host)), NO_ACTIVE_SESSION)
    assert platform.sessions(lesson.webinar) == before


def test_of_parallel_ends_one_ends_the_session(api, lesson, tokens, platform):
    start(api, lesson, tokens)
    token = tokens.access(lesson.host)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: end(api, lesson, token), range(8)))
    (ended,) = [answer for answer in answers if answer.status == 200]
    for answer in answers:
        if answer is not ended:
            assert_answer(answer, NO_ACTIVE_SESSION)
    told = datetime.fromisoformat(ended.json["end_time"])
    assert platform.sessions(lesson.webinar)[0]["end_time"] == told


def test_what_never_started_cannot_end(api, lesson, tokens):
    assert_answer(end(api, lesson, tokens.access(lesson.host)), NO_ACTIVE_SESSION)


def test_a_registered_student_cannot_end(api, lesson, tokens, platform):
    start(api, lesson, tokens)
    assert_answer(end(api, lesson, tokens.access(lesson.student)), END_NOT_ALLOWED)
    assert platform.sessions(lesson.webinar)[0]["is_active"]


def test_a_student_is_refused_also_where_no_session_is(api, lesson, tokens):
    assert_answer(end(api, lesson, tokens.access(lesson.student)), END_NOT_ALLOWED)


def test_an_unknown_webinar_is_not_found_before_anybody_is_refused(api, lesson, tokens):
    token = tokens.access(lesson.student)
    assert_answer(api.post("/api/live/end/999999999/", token=token), NO_WEBINAR)
