"""Who can only poll is there as long as the page says so."""

from Support.contract import (
    NO_CREDENTIALS,
    NO_WEBINAR,
    NOT_REGISTERED,
    assert_answer,
    method_not_allowed,
)
from Support.processes import wait_until


def test_a_poller_counts(student, live_lesson):
    def counted() -> bool:
        response = student.polls_presence(live_lesson)
        assert_answer(response, (200, response.json))
        return response.json == {"participant_count": 1}

    wait_until(counted, 5)


def test_a_poller_who_also_has_a_stream_counts_once(host, student, subscribe, live_lesson):
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    student.polls_presence(live_lesson)
    host.polls_presence(live_lesson)
    stream.wait_until(
        lambda: (
            stream.of("presence")[-1:] and stream.of("presence")[-1].json["participant_count"] == 2
        )
    )
    assert subscribe(live_lesson.webinar).opening.json["participant_count"] == 2
    listed = host.asks_participants(live_lesson).json
    assert sorted(one["user_id"] for one in listed) == sorted(
        [live_lesson.host, live_lesson.student]
    )


def test_a_poller_is_told_to_who_has_a_stream(student, subscribe, live_lesson):
    stream = subscribe(live_lesson.webinar, live_lesson.host)
    _ = stream.opening
    student.polls_presence(live_lesson)
    *_, event = stream.wait_for("presence", 2)
    assert event.json == {"participant_count": 1, "waiting_count": 0}


def test_saying_so_again_makes_no_second_stay(student, live_lesson, platform):
    for _ in range(3):
        assert student.polls_presence(live_lesson).status == 200
    query = """
        SELECT y.id FROM webinar_live.stay y
          JOIN live_sessions_livesession s ON s.id = y.session_id
         WHERE s.webinar_id = %s
    """
    assert len(platform.values(query, live_lesson.webinar)) == 1


def test_where_nothing_is_live_nobody_is_present(student, lesson):
    response = student.polls_presence(lesson)
    assert_answer(response, (200, {"participant_count": 0}))


def test_who_may_not_join_cannot_be_present(api, outsider, anyone, person, live_lesson, platform):
    assert_answer(anyone.polls_presence(live_lesson), NO_CREDENTIALS)
    assert_answer(outsider.polls_presence(999999999), NO_WEBINAR)
    assert_answer(outsider.polls_presence(live_lesson), NOT_REGISTERED)
    other = platform.lesson()
    assert_answer(person(other.host).polls_presence(live_lesson), NOT_REGISTERED)
    response = api.get(f"/api/live/presence/{live_lesson.webinar}/")
    assert_answer(response, method_not_allowed("GET"))
    assert response.headers["Allow"] == "POST, OPTIONS"
