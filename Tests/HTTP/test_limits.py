"""What a client may not send; nginx's own refusals are JSON too."""

import pytest

CODES = {
    400: "bad_request",
    413: "body_too_large",
    414: "uri_too_long",
    429: "throttled",
    431: "headers_too_large",
}


def assert_refused(response, status: int) -> None:
    assert response.status == status
    assert response.headers["Content-Type"] == "application/json"
    assert response.headers["Cache-Control"] == "no-store"
    assert response.json.keys() == {"detail", "code"}
    assert response.json["detail"]
    assert response.json["code"] == CODES[status]


def test_a_body_of_one_megabyte_is_too_large(host, lesson):
    assert_refused(host.starts(lesson, body=b"x" * 1024 * 1024), 413)


def test_the_bound_of_a_body_is_64_kib(host, lesson):
    assert host.starts(lesson, body=b"x" * 65536).status == 200
    assert_refused(host.starts(lesson, body=b"x" * 65537), 413)


@pytest.mark.parametrize(
    "lengths",
    [
        "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: +5\r\n",
    ],
)
def test_a_request_that_ends_in_two_places_is_refused(api, lesson, lengths):
    head = f"POST /api/live/start/{lesson.webinar}/ HTTP/1.1\r\nHost: localhost\r\n{lengths}\r\n"
    assert_refused(api.raw(head.encode() + b"0\r\n\r\n"), 400)


def test_a_body_of_unannounced_length_is_bounded_too(api, lesson, tokens):
    chunk = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
    head = (
        f"POST /api/live/start/{lesson.webinar}/ HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {tokens.access(lesson.host)}\r\n"
        "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    ).encode()
    assert api.raw(head + chunk + b"0\r\n\r\n").status == 200
    assert_refused(api.raw(head + 3 * chunk + b"0\r\n\r\n"), 413)


def test_an_unread_body_does_not_matter_to_status(anyone, lesson):
    assert anyone.asks_status(lesson, body=b"{}").status == 200


@pytest.mark.parametrize("path", ["/api/live/status/1/", "/api/live/start/1/", "/"])
def test_an_oversized_header_is_refused(api, path):
    assert_refused(api.get(path, headers={"X-Long": "x" * 16_000}), 431)


def test_too_many_headers_are_refused(anyone):
    headers = {f"X-Many-{number}": "x" * 1000 for number in range(60)}
    assert_refused(anyone.asks_status(1, headers=headers), 431)


def test_a_long_address_is_refused(api):
    assert_refused(api.get("/api/live/status/1/?" + "x" * 16_000), 414)


@pytest.mark.parametrize(
    "request_line",
    [
        b"NONSENSE\r\n\r\n",
        b"GET /api/live/status/1/ HTTP/1.1\r\n\r\n",
        b"GET /api/live/status/%zz/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /api/live/status/1%00/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET /../api/live/status/1/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"POST /api/live/start/1/ HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        b"POST /api/live/start/1/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n",
    ],
)
def test_a_request_that_is_no_http_is_refused(api, request_line):
    assert_refused(api.raw(request_line), 400)


def test_a_token_that_starts_again_and_again_is_throttled(api, host, person, lesson):
    connection = api.connection()
    answers = (host.starts(lesson, keep=connection) for _ in range(500))
    throttled = next(answer for answer in answers if answer.status != 200)
    connection.close()
    assert_refused(throttled, 429)
    seconds = int(throttled.headers["Retry-After"])
    text = f"Request was throttled. Expected available in {seconds} seconds."
    assert throttled.json["detail"] == text
    # The limit belongs to the token, not to the address or the webinar.
    assert person(lesson.host).starts(lesson).status == 200
