import pytest

from Support.contract import NO_WEBINAR, NOT_LIVE, assert_answer


def status(api, lesson, **options):
    return api.get(f"/api/live/status/{lesson.webinar}/", **options)


def start(api, lesson, tokens) -> str:
    token = tokens.access(lesson.host)
    return api.post(f"/api/live/start/{lesson.webinar}/", token=token).json["room_name"]


def test_anyone_may_ask_and_is_told_the_room_of_a_live_session(api, lesson, tokens):
    room = start(api, lesson, tokens)
    assert_answer(status(api, lesson), (200, {"is_active": True, "room_name": room}))


def test_a_webinar_that_never_started_is_not_live(api, lesson):
    assert_answer(status(api, lesson), NOT_LIVE)


def test_the_room_of_an_ended_session_is_not_told(api, lesson, tokens):
    start(api, lesson, tokens)
    api.post(f"/api/live/end/{lesson.webinar}/", token=tokens.access(lesson.host))
    assert_answer(status(api, lesson), NOT_LIVE)


def test_an_unknown_webinar_is_not_found(api):
    assert_answer(api.get("/api/live/status/999999999/"), NO_WEBINAR)


@pytest.mark.parametrize(
    "header", ["Bearer not.a.token", "Bearer", "Basic aG9zdDpob3N0", "x" * 900]
)
def test_the_authorization_header_is_not_even_looked_at(api, lesson, header):
    assert_answer(status(api, lesson, headers={"Authorization": header}), NOT_LIVE)


def test_a_query_changes_nothing(api, lesson):
    assert_answer(api.get(f"/api/live/status/{lesson.webinar}/?id=1&x=%0A"), NOT_LIVE)


def test_head_answers_without_a_body(api, lesson):
    response = api.request("HEAD", f"/api/live/status/{lesson.webinar}/")
    assert (response.status, response.body) == (200, b"")
    assert response.headers["Cache-Control"] == "no-store"
