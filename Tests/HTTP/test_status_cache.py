"""nginx keeps one status for a second; what fills it must not be what another client asks for."""

import time

import pytest

from Support.contract import NO_WEBINAR, NOT_LIVE, assert_answer
from Support.processes import wait_until

ORIGINS = ["https://allowed.example", "https://foreign.example"]


def set_active(platform, lesson, active: bool) -> None:
    """Behind the workers' back, as the platform's Django does."""
    platform.run("DELETE FROM live_sessions_livesession WHERE webinar_id = %s", lesson.webinar)
    if active:
        room = f"{lesson.room_prefix}0a1b2c3d"
        platform.live_session(lesson.webinar, room, active=True, started_at="now")


def is_active(response) -> bool:
    assert response.status == 200
    return response.json["is_active"]


def test_an_answer_is_kept_for_a_moment(anyone, lesson, platform):
    assert_answer(anyone.asks_status(lesson), NOT_LIVE)
    set_active(platform, lesson, True)
    assert_answer(anyone.asks_status(lesson), NOT_LIVE)


@pytest.mark.parametrize("idle", [0, 2.5, 5])
def test_an_answer_is_never_older_than_two_seconds(anyone, lesson, platform, idle):
    assert is_active(anyone.asks_status(lesson)) is False
    set_active(platform, lesson, True)
    time.sleep(idle)
    if idle < 2:
        deadline = time.monotonic() + 2.05
        while time.monotonic() < deadline:
            anyone.asks_status(lesson)
            time.sleep(0.05)
    assert is_active(anyone.asks_status(lesson)) is True


@pytest.mark.parametrize("first", ["HEAD", "GET"])
def test_head_and_get_do_not_spoil_each_other(api, lesson, first):
    second = {"HEAD": "GET", "GET": "HEAD"}[first]
    path = f"/api/live/status/{lesson.webinar}/"
    answers = {method: api.request(method, path) for method in (first, second)}
    assert_answer(answers["GET"], NOT_LIVE)
    assert (answers["HEAD"].status, answers["HEAD"].body) == (200, b"")


@pytest.mark.parametrize("slashes", [("", "/"), ("/", "")])
def test_both_slash_forms_are_one_entry(api, lesson, platform, slashes):
    first, second = (f"/api/live/status/{lesson.webinar}{slash}" for slash in slashes)
    assert_answer(api.get(first), NOT_LIVE)
    set_active(platform, lesson, True)
    assert is_active(api.get(second)) is False


@pytest.mark.parametrize("order", [ORIGINS, ORIGINS[::-1]])
def test_the_headers_of_one_origin_are_not_given_to_another(anyone, lesson, order):
    for origin in order:
        response = anyone.asks_status(lesson, headers={"Origin": origin})
        assert_answer(response, NOT_LIVE)
        granted = origin if origin == ORIGINS[0] else None
        assert response.headers["Access-Control-Allow-Origin"] == granted


@pytest.mark.parametrize("known_first", [True, False])
def test_known_and_unknown_webinars_are_kept_apart(anyone, lesson, known_first):
    known = (lesson.webinar, NOT_LIVE)
    unknown = (lesson.webinar + 500_000_000, NO_WEBINAR)
    for webinar, expected in [known, unknown] if known_first else [unknown, known]:
        assert_answer(anyone.asks_status(webinar), expected)
        assert_answer(anyone.asks_status(webinar), expected)


@pytest.mark.parametrize("poison", ["%0A", "%0A/", "%0D%0A", "%20", "%3F", "%23", ";x", "//x"])
@pytest.mark.parametrize("poison_first", [True, False])
def test_no_spelling_puts_its_refusal_before_a_webinar(api, lesson, poison, poison_first):
    good = (f"/api/live/status/{lesson.webinar}", 200)
    bad = (f"/api/live/status/{lesson.webinar}{poison}", 404)
    for path, expected in [bad, good, bad] if poison_first else [good, bad, good]:
        assert api.get(path).status == expected


@pytest.mark.parametrize("method", ["POST", "OPTIONS", "DELETE"])
def test_other_methods_neither_fill_nor_read_the_cache(api, anyone, lesson, method):
    path = f"/api/live/status/{lesson.webinar}/"
    first = api.request(method, path)
    assert_answer(anyone.asks_status(lesson), NOT_LIVE)
    assert api.request(method, path).status == first.status != 200


def test_a_webinar_that_appears_is_known_within_two_seconds(anyone, platform):
    # An id that nobody else will be given.
    future = platform.value("SELECT nextval(pg_get_serial_sequence('webinars_event', 'id'))")
    assert_answer(anyone.asks_status(future), NO_WEBINAR)
    platform.run("UPDATE webinars_event SET id = %s WHERE id = %s", future, platform.webinar(1))
    wait_until(lambda: anyone.asks_status(future).status == 200, 2.05)
    assert_answer(anyone.asks_status(future), NOT_LIVE)


def test_join_start_and_end_are_never_cached(host, lesson):
    seen = []
    for _ in range(3):
        host.starts(lesson)
        seen.append(host.joins(lesson).status)
        host.ends(lesson)
        seen.append(host.joins(lesson).status)
    assert seen == [200, 403] * 3
