"""What nginx refuses by itself, whichever status it is, is said as the API says it."""

import re
import subprocess

import pytest

from Support.contract import NOT_FOUND, assert_answer, method_not_allowed, rejected

PRECONDITION_FAILED = rejected(412, "precondition_failed", "Precondition failed.")
RANGE_NOT_SATISFIABLE = rejected(416, "range_not_satisfiable", "Requested range not satisfiable.")
NOT_IMPLEMENTED = rejected(501, "not_implemented", "Not implemented.")
VERSION_NOT_SUPPORTED = rejected(505, "http_version_not_supported", "HTTP version not supported.")

LONG_AGO = "Mon, 01 Jan 2001 00:00:00 GMT"


@pytest.mark.parametrize(
    ("name", "value"), [("If-Match", '"x"'), ("If-Unmodified-Since", LONG_AGO)]
)
@pytest.mark.parametrize("path", ["/api/live/status/1/", "/settings.json", "/"])
def test_a_condition_that_does_not_hold_is_refused_in_json(api, path, name, value):
    response = api.get(path, headers={name: value})
    assert (response.status, response.json) == PRECONDITION_FAILED
    assert response.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize(("name", "value"), [("If-Match", '"x"'), ("If-Modified-Since", LONG_AGO)])
def test_what_is_not_kept_knows_no_conditions(host, live_lesson, name, value):
    assert host.joins(live_lesson, headers={name: value}).status == 200


@pytest.mark.parametrize("range", ["5-2", "0-3", "900-", "-5", "0-1,3-4"])
def test_a_status_is_never_partial(anyone, lesson, range):
    whole = anyone.asks_status(lesson)
    part = anyone.asks_status(lesson, headers={"Range": f"bytes={range}"})
    assert (part.status, part.body) == (200, whole.body)


def test_a_part_beyond_the_end_of_a_file_is_refused_in_json(api):
    response = api.get("/icon.svg", headers={"Range": "bytes=9999999-"})
    assert (response.status, response.json) == RANGE_NOT_SATISFIABLE


def test_a_body_in_an_unknown_encoding_is_refused_in_json(api):
    request = (
        b"POST /api/live/start/1/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: foo\r\n\r\n"
    )
    assert_answer(api.raw(request), NOT_IMPLEMENTED)


@pytest.mark.parametrize("version", ["2.0", "3.0"])
def test_another_version_of_http_is_refused_in_json(api, version):
    request = f"GET /api/live/status/1/ HTTP/{version}\r\nHost: localhost\r\n\r\n"
    assert_answer(api.raw(request.encode()), VERSION_NOT_SUPPORTED)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"])
@pytest.mark.parametrize("path", ["/settings.json", "/", "/webinars/1/live", "/icon.svg"])
def test_pages_and_settings_are_only_read(api, path, method):
    response = api.request(method, path)
    assert (response.status, response.json) == method_not_allowed(method)
    assert response.headers["Allow"] == "GET, HEAD"


def test_the_head_of_the_settings_is_that_of_their_get(api):
    get, head = (api.request(method, "/settings.json") for method in ("GET", "HEAD"))
    assert (head.status, head.body) == (get.status, b"") == (200, b"")
    assert head.headers["Content-Length"] == str(len(get.body))


@pytest.mark.parametrize("path", ["/api/.refused", "/api/.refused/", "/api/.refused/431"])
def test_where_refusals_are_made_cannot_be_asked(api, path):
    assert_answer(api.get(path), NOT_FOUND)


@pytest.mark.parametrize(("end", "status"), [("", 204), ("x", 404)])
def test_a_status_line_has_words_or_at_least_their_space(api, lesson, end, status):
    assert first_line(api, "OPTIONS", f"/api/live/join/{lesson.webinar}/{end}") == status


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/api/live/status/0/", 404), ("GET", "/api/live/join/1/", 401),
     ("GET", "/api/live/start/1/", 405), ("GET", "/api/webinars/", 200),
     ("GET", "/api/communications/chat/", 401), ("HEAD", "/api/live/status/0/", 404),
     ("GET", f"/api/live/status/1/?{'x' * 9000}", 414)],
)  # fmt: skip
def test_so_has_that_of_a_refusal_whoever_makes_it(api, method, path, status):
    assert first_line(api, method, path) == status


def test_so_has_that_of_a_flood_of_headers(api):
    assert first_line(api, "GET", "/", f"X-Long: {'x' * 9000}\r\n") == 431


def first_line(api, method: str, path: str, headers: str = "") -> int:
    """The status of an answer whose first line is one of RFC 9112, section 4."""
    request = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{headers}\r\n"
    with api.socket() as channel:
        channel.sendall(request.encode())
        line = channel.makefile("rb").readline().decode()
    found = re.fullmatch(r"HTTP/1\.1 (\d{3}) [ -~]*\r\n", line)
    assert found, line
    return int(found.group(1))


@pytest.mark.parametrize("version", ["--http1.1", "--http2"])
@pytest.mark.parametrize("path", ["/api/live/status/1/", "/"])
def test_a_flood_of_headers_is_refused_in_json_over_each_version(api, instance, path, version):
    headers = [
        option for number in range(55) for option in ("--header", f"X-Many-{number}: {'x' * 1000}")
    ]
    written = ["--write-out", "\n%{http_code} %{content_type}"]
    result = subprocess.run(
        ["curl", "--silent", "--cacert", instance.facts["CERTIFICATE"], version, *headers, *written,
         instance.facts["ADDRESS"] + path],
        capture_output=True,
        text=True,
    )  # fmt: skip
    body, _, answer = result.stdout.rpartition("\n")
    assert answer == "431 application/json", result.stderr
    assert '"code":"headers_too_large"' in body


def test_headers_below_the_bound_are_no_flood(anyone, lesson):
    headers = {f"X-Many-{number}": "x" * 1000 for number in range(28)}
    assert anyone.asks_status(lesson, headers=headers).status == 200
