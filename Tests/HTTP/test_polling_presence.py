"""Who can only poll is there as long as the page says so."""

import pytest

from Support.contract import (
    NO_CREDENTIALS,
    NO_WEBINAR,
    NOT_REGISTERED,
    assert_answer,
    method_not_allowed,
)
from Support.processes import wait_until


@pytest.fixture
def say_present(api, tokens):
    def say_present(webinar, user):
        return api.post(f"/api/live/presence/{webinar}/", token=tokens.access(user))

    return say_present


def test_a_poller_counts(say_present, live_lesson):
    def counted() -> bool:
        response = say_present(live_lesson.webinar, live_lesson.student)
        assert_answer(response, (200, response.json))
        return response.json == {"participant_count": 1}

    wait_until(counted, 5)


def test_a_poller_who_also_has_a_stream_counts_once(
    api, say_present, subscribe, live_lesson, tokens
):
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    say_present(live_lesson.webinar, live_lesson.student)
    say_present(live_lesson.webinar, live_lesson.host)
    stream.wait_until(
        lambda: (
            stream.of("presence")[-1:]
            and stream.of("presence")[-1].json == {"participant_count": 2}
        )
    )
    assert subscribe(live_lesson.webinar).opening.json["participant_count"] == 2
    path = f"/api/live/participants/{live_lesson.webinar}/"
    listed = api.get(path, token=tokens.access(live_lesson.host)).json
    assert sorted(one["user_id"] for one in listed) == sorted(
        [live_lesson.host, live_lesson.student]
    )


def test_a_poller_is_told_to_who_has_a_stream(say_present, subscribe, live_lesson):
    stream = subscribe(live_lesson.webinar, live_lesson.host)
    _ = stream.opening
    say_present(live_lesson.webinar, live_lesson.student)
    (event,) = stream.wait_for("presence")
    assert event.json == {"participant_count": 1}


def test_saying_so_again_makes_no_second_stay(say_present, live_lesson, platform):
    for _ in range(3):
        assert say_present(live_lesson.webinar, live_lesson.student).status == 200
    query = """
        SELECT y.id FROM webinar_live.stay y
          JOIN live_sessions_livesession s ON s.id = y.session_id
         WHERE s.webinar_id = %s
    """
    assert len(platform.values(query, live_lesson.webinar)) == 1


def test_where_nothing_is_live_nobody_is_present(say_present, lesson):
    response = say_present(lesson.webinar, lesson.student)
    assert_answer(response, (200, {"participant_count": 0}))


def test_who_may_not_join_cannot_be_present(api, say_present, live_lesson, platform):
    path = f"/api/live/presence/{live_lesson.webinar}/"
    assert_answer(api.post(path), NO_CREDENTIALS)
    assert_answer(say_present(999999999, live_lesson.outsider), NO_WEBINAR)
    assert_answer(say_present(live_lesson.webinar, live_lesson.outsider), NOT_REGISTERED)
    other = platform.lesson()
    assert_answer(say_present(live_lesson.webinar, other.host), NOT_REGISTERED)
    response = api.get(path)
    assert_answer(response, method_not_allowed("GET"))
    assert response.headers["Allow"] == "POST, OPTIONS"
