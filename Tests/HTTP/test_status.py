import pytest

from Support.contract import NO_WEBINAR, NOT_LIVE, assert_answer


def test_anyone_may_ask_and_is_told_the_room_of_a_live_session(host, anyone, lesson):
    room = host.starts(lesson).json["room_name"]
    assert_answer(anyone.asks_status(lesson), (200, {"is_active": True, "room_name": room}))


def test_a_webinar_that_never_started_is_not_live(anyone, lesson):
    assert_answer(anyone.asks_status(lesson), NOT_LIVE)


def test_the_room_of_an_ended_session_is_not_told(host, anyone, live_lesson):
    host.ends(live_lesson)
    assert_answer(anyone.asks_status(live_lesson), NOT_LIVE)


def test_an_unknown_webinar_is_not_found(anyone):
    assert_answer(anyone.asks_status(999999999), NO_WEBINAR)


@pytest.mark.parametrize(
    "header", ["Bearer not.a.token", "Bearer", "Basic aG9zdDpob3N0", "x" * 900]
)
def test_the_authorization_header_is_not_even_looked_at(anyone, lesson, header):
    assert_answer(anyone.asks_status(lesson, headers={"Authorization": header}), NOT_LIVE)


def test_a_query_changes_nothing(api, lesson):
    assert_answer(api.get(f"/api/live/status/{lesson.webinar}/?id=1&x=%0A"), NOT_LIVE)


def test_head_answers_without_a_body(api, lesson):
    response = api.request("HEAD", f"/api/live/status/{lesson.webinar}/")
    assert (response.status, response.body) == (200, b"")
    assert response.headers["Cache-Control"] == "no-store"
