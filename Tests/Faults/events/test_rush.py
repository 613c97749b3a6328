"""A school comes back all at once: who cannot be served at this moment waits, nobody is refused."""

import os
import signal

from Support.streams import unix_socket

RUSH = 2000


def test_a_rush_waits_in_the_hubs_socket(subscribe, hub, lesson):
    one = hub()
    assert subscribe(lesson.webinar, at=one.streams).opening.kind == "status"
    os.kill(one.process.pid, signal.SIGSTOP)
    try:
        # A connection that finds no place to wait raises BlockingIOError.
        waiting = [unix_socket(one.path, timeout=0) for _ in range(RUSH)]
    finally:
        os.kill(one.process.pid, signal.SIGCONT)
    for channel in waiting:
        channel.close()
    assert subscribe(lesson.webinar, at=one.streams).opening.kind == "status"
