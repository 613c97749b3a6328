"""What a hub cannot read, or cannot take in: said at once, and nobody else notices."""

import resource
import time
from contextlib import ExitStack

import pytest

from Support.contract import BAD_REQUEST, UNAVAILABLE, assert_answer
from Support.http import read_response
from Support.processes import cpu_seconds, wait_until
from Support.streams import request, unix_socket

UNREADABLE = [
    b"\x00\x01\x02\r\n\r\n",
    b"BREW /api/live/events/1/ HTTP/1.1\r\n\r\n",
    b"GET /api/live/events/1/ HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    b"GET /api/live/events/1/ HTTP/1.1\r\nA\x01: x\r\n\r\n",
    b"GET /api/live/events/1/ HTTP/1.1\r\nX: " + b"x" * 100_000 + b"\r\n\r\n",
]
REQUEST_SECONDS = 10
DESCRIPTORS = 64
OWN_CONNECTIONS = 3


@pytest.fixture(scope="module")
def one(hub_of_module):
    return hub_of_module()


@pytest.mark.parametrize("sent", UNREADABLE, ids=range(len(UNREADABLE)))
def test_a_request_that_cannot_be_read_is_refused_at_once(one, sent):
    with unix_socket(one.path, timeout=2) as channel:
        channel.sendall(sent)
        assert_answer(read_response(channel), BAD_REQUEST)


@pytest.mark.parametrize("sent", [b"", b"GET /api/live/events/1/ HTTP/1.1\r\nHost: x\r\n"])
def test_a_request_that_does_not_end_is_cut(one, sent):
    began = time.monotonic()
    with unix_socket(one.path, timeout=REQUEST_SECONDS + 5) as channel:
        channel.sendall(sent)
        assert channel.recv(1) == b""
    assert time.monotonic() - began > REQUEST_SECONDS - 1


def test_no_descriptors_left_is_said_once_and_costs_nothing(hub, subscribe, lesson):
    one = hub()
    _ = subscribe(lesson.webinar, at=one.streams).opening
    resource.prlimit(one.process.pid, resource.RLIMIT_NOFILE, (DESCRIPTORS, DESCRIPTORS))
    asked = request(f"/api/live/events/{lesson.webinar}/")
    with ExitStack() as opened:
        for _ in range(2 * DESCRIPTORS):
            opened.enter_context(unix_socket(one.path)).sendall(asked)
        said = "cannot accept connections"
        wait_until(lambda: said in one.log.read_text(), 5)
        before = cpu_seconds(one.process.pid)
        time.sleep(3)
        assert cpu_seconds(one.process.pid) - before < 0.3
        assert one.log.read_text().count(said) == 1
        assert "Too many open files" in one.log.read_text()
    # Those who have left make room.
    assert subscribe(lesson.webinar, at=one.streams).opening.kind == "status"
    wait_until(lambda: "accepts connections again" in one.log.read_text(), 5)


@pytest.fixture
def full(hub, subscribe, lesson):
    """A hub with few descriptors, and the streams that it takes."""
    one = hub()
    one.stop()
    one.start(descriptors=2 * DESCRIPTORS)
    streams = [subscribe(lesson.webinar, at=one.streams)]
    while streams[-1].response.is_stream:
        streams.append(subscribe(lesson.webinar, at=one.streams))
        assert len(streams) < 2 * DESCRIPTORS
    return one, streams[:-1], streams[-1]


def test_beyond_its_descriptors_a_stream_is_refused_at_once(full, subscribe, lesson):
    one, streams, refused = full
    assert len(streams) > DESCRIPTORS / 2
    assert_answer(refused.response, UNAVAILABLE)
    assert "cannot accept connections" not in one.log.read_text()
    # Who leaves makes room.
    streams[0].close()
    streams[0].wait_for_end()

    def room() -> bool:
        return subscribe(lesson.webinar, at=one.streams).response.is_stream

    wait_until(room, 5)


def test_streams_leave_the_hub_descriptors_for_connections_of_its_own(full, host, lesson, platform):
    one, streams, _ = full
    asked = request(f"/api/live/events/{lesson.webinar}/")
    with ExitStack() as opened:
        # Those who only connect take none of them either.
        for _ in range(2 * DESCRIPTORS):
            opened.enter_context(unix_socket(one.path))
        refused = opened.enter_context(unix_socket(one.path))
        refused.sendall(asked)
        assert_answer(read_response(refused), UNAVAILABLE)
        ended = platform.values(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
            "webinar_live_events_worker",
        )
        assert len(ended) >= OWN_CONNECTIONS
        wait_until(lambda: "reads events again" in one.log.read_text(), 10)
        assert host.starts(lesson).status == 200
        for stream in streams:
            assert stream.wait_for("status", 2)[1].json["is_active"]
