"""The access log is JSON, a line a request, whatever a client sends."""

import json
import os
import signal
import time
from pathlib import Path

import pytest

from Support.http import read_response
from Support.processes import wait_until

BEFORE = "/api/live/status/"


def line_of(instance, id: str) -> dict:
    """What was logged of a request; every line until then is JSON in UTF-8."""
    log = Path(instance.facts["LOG_DIR"]) / "access.log"
    wait_until(lambda: id.encode() in log.read_bytes())
    lines = [json.loads(line.decode("utf-8")) for line in log.read_bytes().splitlines()]
    (line,) = [line for line in lines if line["request_id"] == id]
    return line


def ask(api, target: bytes, header: bytes = b"") -> str:
    with api.socket() as channel:
        channel.sendall(b"GET " + target + b" HTTP/1.1\r\nHost: a\r\n" + header + b"\r\n")
        return read_response(channel).headers["X-Request-ID"]


@pytest.mark.parametrize(
    "end", ["%ff%fe", "%22", "%0A", "%00", "%1b[31m", "%22%7D%0A%7B%22a%22", '"}', "\\", "%5C%22"]
)
def test_a_path_is_logged_as_it_was_sent(api, instance, end):
    line = line_of(instance, ask(api, (BEFORE + end).encode()))
    # What is no request at all has no path: 1.22 keeps none of a line that it refuses.
    assert line["path"] in (BEFORE + end, "")


@pytest.mark.parametrize(
    "end", [b"\xff\xfe", b"\xc3\xa9", b"\xe2\x80\xa8", b"\xed\xa0\x80", b"\x7f"]
)
def test_a_path_ends_before_a_byte_that_no_address_may_hold(api, instance, end):
    assert line_of(instance, ask(api, BEFORE.encode() + end + b"/1?q=1"))["path"] in (BEFORE, "")


@pytest.mark.parametrize("name", [b"User-Agent", b"Referer", b"Origin", b"Authorization"])
def test_a_header_of_any_bytes_breaks_no_line(api, instance, name):
    header = name + b': \xff\xfe"\\\x1b\xed\xa0\x80\r\n'
    assert line_of(instance, ask(api, b"/api/live/status/1/", header))["status"] == 200


def test_a_query_is_not_logged(api, instance):
    assert line_of(instance, ask(api, b"/api/live/status/1/?a=\xff"))["path"] == BEFORE + "1/"


def test_a_line_is_written_within_a_second(api, instance):
    id = ask(api, b"/api/live/status/1/")
    answered = time.monotonic()
    line_of(instance, id)
    assert time.monotonic() - answered < 2


@pytest.fixture
def turned_over(instance):
    """Turns the log over as logrotate does, and gives the file that it was."""
    log = Path(instance.facts["LOG_DIR"]) / "access.log"
    kept = log.with_suffix(".1")

    def turned_over() -> Path:
        log.rename(kept)
        os.kill(int(instance.facts["NGINX_PID"]), signal.SIGUSR1)
        wait_until(log.exists)
        return kept

    yield turned_over
    # Whoever looks for a line looks in one file.
    log.write_bytes(kept.read_bytes() + log.read_bytes())
    kept.unlink()


def test_a_log_that_is_turned_over_has_each_line_until_then(api, instance, turned_over):
    before = {ask(api, b"/api/live/status/1/") for _ in range(8)}
    kept = turned_over()
    after = ask(api, b"/api/live/status/1/")
    wait_until(lambda: all(id in kept.read_text() for id in before))
    assert line_of(instance, after)["status"] == 200


def test_a_reload_loses_no_line(api, instance, subscribe, lesson):
    stream = subscribe(lesson.webinar)
    _ = stream.opening
    before = {ask(api, b"/api/live/status/1/") for _ in range(8)}
    os.kill(int(instance.facts["NGINX_PID"]), signal.SIGHUP)
    for id in before:
        line_of(instance, id)
    # A process of before the reload has it, and ends with it.
    stream.close()
    assert line_of(instance, stream.response.headers["X-Request-ID"])["route"] == "events"
