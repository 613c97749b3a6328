"""Unknown path, method, body, token, table: in this order."""

import pytest

from Support.contract import (
    INVALID_TOKEN,
    NO_CREDENTIALS,
    NO_WEBINAR,
    NOT_FOUND,
    assert_answer,
    method_not_allowed,
)

MEGABYTE = b"x" * 1024 * 1024


def test_an_unknown_path_comes_before_method_body_and_token(api):
    assert_answer(api.post("/api/live/stop/1/", body=MEGABYTE), NOT_FOUND)
    assert_answer(api.post("/api/live/start/abc/", body=MEGABYTE, token="x"), NOT_FOUND)
    assert_answer(api.post("/api/live/status/abc/"), NOT_FOUND)


@pytest.mark.parametrize("action", ["join", "status"])
def test_the_method_comes_before_body_and_token(api, lesson, action):
    path = f"/api/live/{action}/{lesson.webinar}/"
    assert_answer(api.post(path, body=MEGABYTE, token="x"), method_not_allowed("POST"))


@pytest.mark.parametrize("action", ["start", "end"])
def test_the_body_comes_before_the_token(api, lesson, action):
    response = api.post(f"/api/live/{action}/{lesson.webinar}/", body=MEGABYTE)
    assert response.status == 413


@pytest.mark.parametrize(
    ("method", "action"), [("POST", "start"), ("GET", "join"), ("POST", "end")]
)
def test_the_token_comes_before_the_webinar(api, method, action):
    path = f"/api/live/{action}/999999999/"
    assert_answer(api.request(method, path), NO_CREDENTIALS)
    assert_answer(api.request(method, path, token="x"), INVALID_TOKEN)


def test_digits_of_any_length_are_judged_by_the_table_after_the_token(api, lesson, tokens):
    path = f"/api/live/start/{'9' * 30}/"
    assert_answer(api.post(path), NO_CREDENTIALS)
    assert_answer(api.post(path, token=tokens.access(lesson.host)), NO_WEBINAR)
