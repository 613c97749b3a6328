"""Standard error is a pipe, and whoever should read it does not: no request waits for the log."""

import fcntl
import os
import socket
import subprocess
import time
from dataclasses import dataclass

import pytest

from Support import fastcgi
from Support.http import Response
from Support.paths import HUB, PROGRAM
from Support.streams import Streams, unix_socket
from Support.worker import environment

# The least that a pipe can hold: a few dozen lines.
PIPE = 4096
REQUESTS = 100
BOUND = 1


@dataclass
class Unread:
    """A program on a socket of its own, its log in a pipe."""

    path: str
    process: subprocess.Popen
    log: int

    def request(self, method, path, token=None, timeout=30) -> Response:
        parameters = {"REQUEST_METHOD": method, "PATH_INFO": path, "REQUEST_ID": "0" * 32}
        if token is not None:
            parameters["HTTP_AUTHORIZATION"] = f"Bearer {token}"
        return fastcgi.exchange(self.path, parameters, b"", timeout)

    def read(self) -> str:
        """All that is in the pipe by now."""
        return os.read(self.log, 1 << 20).decode()


@pytest.fixture
def unread(tmp_path, settings):
    """Starts a program whose log nobody reads: `unread([PROGRAM, "worker"])`.

    `filled` bytes are in the pipe already.
    """
    started = []

    def start(command, filled=0, **changes) -> Unread:
        path = str(tmp_path / "program.sock")
        reading, writing = os.pipe()
        fcntl.fcntl(reading, fcntl.F_SETPIPE_SZ, PIPE)
        os.set_blocking(reading, False)
        os.write(writing, b"\n" * filled)
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(path)
            listener.listen(64)
            process = subprocess.Popen(
                command, stdin=listener, stderr=writing, env=environment(settings | changes)
            )
        os.close(writing)
        started.append(Unread(path, process, reading))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()
        os.close(one.log)


def test_a_worker_answers_in_time_and_says_later_what_was_not_logged(unread, person, lesson):
    one = unread([PROGRAM, "worker"])
    host = person(lesson.host, at=one)
    slowest = 0
    # Each start and each end is a line of the log.
    for asks in (host.starts, host.ends) * (REQUESTS // 2):
        began = time.monotonic()
        assert asks(lesson, timeout=5).status == 200
        slowest = max(slowest, time.monotonic() - began)
    assert slowest < BOUND
    # What is there is whole lines, and what is not is said once there is room.
    assert one.read().endswith("\n")
    assert host.starts(lesson, timeout=5).status == 200
    assert "lines of the log are missing" in one.read()
    one.process.terminate()
    assert one.process.wait(10) == 0


def test_a_hub_that_can_log_nothing_opens_streams_and_tells_what_happens(
    unread, instance, reader, host, live_lesson
):
    database = instance.facts["EVENTS_DATABASE"]
    one = unread([HUB], filled=PIPE, WEBINAR_LIVE_EVENTS_DATABASE=database)
    stream = Streams(reader, lambda: unix_socket(one.path)).open(live_lesson.webinar)
    try:
        assert stream.opening.json["is_active"]
        assert host.ends(live_lesson).status == 200
        stream.wait_for("status", 2)
    finally:
        stream.close()
    assert one.read() == "\n" * PIPE
