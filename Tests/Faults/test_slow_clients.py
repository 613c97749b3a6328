"""Clients that trickle, stall or vanish hold no worker."""

import time
from contextlib import ExitStack

import pytest

from Support.cluster import lock, wait_for_waiter
from Support.instance import WORKERS

TRICKLES = {
    "header": b"POST /api/live/start/1/ HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
    "body": b"POST /api/live/start/1/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx",
}


@pytest.mark.parametrize("part", TRICKLES)
def test_more_slow_clients_than_workers_hold_nobody_up(api, host, live_lesson, part):
    with ExitStack() as open_channels:
        channels = [open_channels.enter_context(api.socket()) for _ in range(5 * WORKERS)]
        for channel in channels:
            channel.sendall(TRICKLES[part])
        for _ in range(20):
            for channel in channels:
                channel.sendall(b"x")
            began = time.monotonic()
            assert host.joins(live_lesson).status == 200
            assert time.monotonic() - began < 1
            time.sleep(0.05)


@pytest.mark.parametrize("part", TRICKLES)
def test_a_client_that_stalls_is_dropped(api, part):
    with api.socket() as channel:
        channel.sendall(TRICKLES[part])
        channel.settimeout(20)
        try:
            answer = channel.recv(1000)
        except ConnectionResetError:
            answer = b""
    assert answer == b"" or answer.startswith(b"HTTP/1.1 408 ")


def test_clients_that_vanish_with_a_request_in_hand_kill_no_worker(
    api, host, instance, platform, live_lesson
):
    workers = instance.workers
    request = (
        f"GET /api/live/join/{live_lesson.webinar}/ HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {host.token}\r\n\r\n"
    ).encode()
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE live_sessions_livesession"):
        held = frozenset()
        for _ in range(WORKERS):
            channel = api.socket()
            channel.sendall(request)
            held = wait_for_waiter(platform, besides=held)
            channel.close()
    assert [host.joins(live_lesson).status for _ in range(3 * WORKERS)] == [200] * 3 * WORKERS
    assert instance.workers == workers
