import pytest

from Support.contract import NO_WEBINAR, NOT_FOUND, NOT_LIVE, assert_answer

ROUTES = [("POST", "start"), ("GET", "join"), ("GET", "status"), ("POST", "end")]
NOT_DIGITS = [
    "abc", "-1", "+1", "1;drop", "1%3Bdrop", "1.0", "1e3", "0x1", "%20", "1%20", "%201",
    "1%0A", "1%0a/", "1%00", "%D9%A1", "1%25", "1%252F", "1/2", "1//x", "", "~1",
]  # fmt: skip


@pytest.mark.parametrize(("method", "action"), ROUTES)
@pytest.mark.parametrize("id", NOT_DIGITS)
def test_an_id_that_is_not_digits_is_an_unknown_path(api, method, action, id):
    response = api.request(method, f"/api/live/{action}/{id}")
    # nginx itself refuses a null byte; every other path is a path that does not exist.
    assert response.status == (400 if "%00" in id else 404)
    assert response.headers["Content-Type"] == "application/json"
    if response.status == 404:
        assert_answer(response, NOT_FOUND)


@pytest.mark.parametrize(
    "id", ["0", "00", "9223372036854775807", "9223372036854775808", "9" * 30, "1" * 1000]
)
def test_digits_that_are_no_webinars_id_are_a_webinar_that_does_not_exist(host, id):
    for asks in (host.starts, host.joins, host.asks_status, host.ends):
        assert_answer(asks(id), NO_WEBINAR)


def percent_encoded(id: int) -> str:
    return "".join(f"%{ord(digit):02x}" for digit in str(id))


@pytest.mark.parametrize(
    "spell",
    [
        "/api/live/status/{encoded}/",
        "/api/live/status/1/../{id}/",
        "/api/live/status/./{id}/",
        "/api/live/start/../status/{id}/",
        "/api/live/status//{id}/",
        "/api//live/status/{id}/",
        "/api/live/%73tatus/{id}/",
        "/api/live/status%2F{id}/",
        "/api/live/status/00{id}/",
    ],
)
def test_the_path_is_decoded_and_normalised_once(api, host, lesson, spell):
    room = host.starts(lesson).json["room_name"]
    path = spell.format(id=lesson.webinar, encoded=percent_encoded(lesson.webinar))
    assert_answer(api.get(path), (200, {"is_active": True, "room_name": room}))


def test_a_path_is_not_decoded_twice(api, lesson):
    twice = percent_encoded(lesson.webinar).replace("%", "%25")
    assert_answer(api.get(f"/api/live/status/{twice}/"), NOT_FOUND)


@pytest.mark.parametrize("slash", ["", "/"])
def test_the_final_slash_is_optional(host, anyone, lesson, slash):
    assert host.post(f"/api/live/start/{lesson.webinar}{slash}").status == 200
    assert host.get(f"/api/live/join/{lesson.webinar}{slash}").status == 200
    assert anyone.get(f"/api/live/status/{lesson.webinar}{slash}").status == 200
    assert host.post(f"/api/live/end/{lesson.webinar}{slash}").status == 200


def test_an_id_with_leading_zeros_is_the_same_webinar_for_every_route(host, anyone, lesson):
    assert host.starts(f"000{lesson.webinar}").status == 200
    assert host.joins(lesson).status == 200
    assert host.ends(f"00{lesson.webinar}").status == 200
    assert_answer(anyone.asks_status(lesson), NOT_LIVE)


@pytest.mark.parametrize(
    "path", ["/api/", "/api/live", "/api/live/", "/api/live/start", "/api/live/stop/1/", "/api/x"]
)
def test_a_path_that_is_no_route_is_not_found(api, path):
    assert_answer(api.get(path), NOT_FOUND)
