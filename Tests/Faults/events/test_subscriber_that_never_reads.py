"""A page that takes nothing any more costs the hub a bounded amount, then its stream."""

import re
import select
import socket
import time
from contextlib import ExitStack
from pathlib import Path

from Support.processes import wait_until
from Support.streams import request, unix_socket

SILENT = 20
MESSAGES = 400
# Four bytes a character: the longest message that the platform accepts.
LONGEST = "😀" * 1000
MEGABYTE = 1024
# From one sign of life to the next but one.
PATIENCE = 30


def resident(pid: int) -> int:
    """Kibibytes."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text()).group(1))


def is_cut(channel: socket.socket) -> bool:
    poll = select.poll()
    poll.register(channel, 0)
    return bool(poll.poll(0))


def test_subscribers_that_never_read_are_cut_and_nobody_else_notices(
    hub, subscribe, tickets, lesson, platform
):
    one = hub()
    reading = [subscribe(lesson.webinar, lesson.student, at=one.streams) for _ in range(SILENT)]
    for stream in reading:
        _ = stream.opening
    ticket = tickets.get(lesson.webinar, lesson.student)
    with ExitStack() as opened:
        silent = [opened.enter_context(unix_socket(one.path)) for _ in range(SILENT)]
        for channel in silent:
            channel.sendall(request(f"/api/live/events/{lesson.webinar}/?ticket={ticket}"))
        platform.say(lesson.host, lesson.webinar)
        for stream in reading:
            stream.wait_for("chat")
        before = peak = resident(one.process.pid)
        slowest = 0.0
        for number in range(MESSAGES):
            said = time.monotonic()
            platform.say(lesson.host, lesson.webinar, LONGEST)
            for stream in reading:
                (*_, last) = stream.wait_for("chat", number + 2, 5)
                slowest = max(slowest, last.arrived - said)
            peak = max(peak, resident(one.process.pid))
        wait_until(lambda: all(is_cut(channel) for channel in silent), PATIENCE + 5, "not cut")
    # A megabyte and a half was written to each: what waits for one is what waits for all.
    assert peak - before < SILENT * MEGABYTE / 2
    assert slowest < 1
    assert all(stream.ended is None for stream in reading)
