"""What reaches the sockets is bent at random.

A worker and a hub stay, answer in time, and answer well-formed.
"""

import contextlib
import json
import random
import signal
import socket
import subprocess
import time

from Support import fastcgi
from Support.contract import NOT_LIVE
from Support.http import Response

SEED = 20_261
SECONDS = 20
VALUES = [
    "",
    "0",
    "-1",
    "9" * 40,
    "٣",
    "%00",
    "%C0%AF",
    "a" * 9_000,
    "{}",
    "[1,",
    '{"webinar":1}',
    "\r\nX: y",
    "null",
]
NAMES = [
    "REQUEST_METHOD",
    "PATH_INFO",
    "QUERY_STRING",
    "HTTP_AUTHORIZATION",
    "CONTENT_LENGTH",
    "CONTENT_TYPE",
]


def requests(chance, lesson, tokens):
    """Good requests, one after the other, for chance to bend."""
    bearer = {"HTTP_AUTHORIZATION": f"Bearer {tokens.access(lesson.student)}"}
    paths = [
        ("GET", f"/api/live/status/{lesson.webinar}/", b""),
        ("POST", f"/api/live/join/{lesson.webinar}/", b"{}"),
        ("GET", "/api/communications/chat/", b""),
        ("POST", "/api/communications/chat/", b'{"webinar": 1, "message": "Hello"}'),
        ("PUT", f"/api/live/settings/{lesson.webinar}/", b'{"audience": "talks", "co_hosts": []}'),
        ("GET", "/api/webinars/", b""),
        ("POST", "/api/live/jitsi/events/room/created", b'{"room_name": "a", "created_at": 1}'),
    ]
    while True:
        method, path, body = chance.choice(paths)
        yield (
            bearer
            | {"REQUEST_METHOD": method, "PATH_INFO": path, "CONTENT_LENGTH": str(len(body))},
            body,
        )


def bent(chance, parameters, body):
    """As bytes: another value of a parameter or a byte, a piece twice, or the end missing."""
    parameters = dict(parameters)
    if chance.random() < 0.6:
        parameters[chance.choice(NAMES)] = chance.choice(VALUES)
    raw = bytearray(fastcgi.request(parameters, body))
    for _ in range(chance.choice([0, 0, 1, 3])):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    if chance.random() < 0.1:
        at = chance.randrange(len(raw))
        raw[at:at] = raw[chance.randrange(len(raw)) :][:200]
    if chance.random() < 0.1:
        del raw[chance.randrange(len(raw)) :]
    return bytes(raw)


def answer(path: str, sent: bytes) -> Response | None:
    """None where there was no whole answer: to what is no FastCGI there need be none."""
    with socket.socket(socket.AF_UNIX) as channel:
        channel.settimeout(5)
        channel.connect(path)
        try:
            channel.sendall(sent)
            channel.shutdown(socket.SHUT_WR)
            return fastcgi.response(channel.makefile("rb"))
        except (ConnectionError, BrokenPipeError):
            return None


def has_met_the_librarys_limit(one) -> bool:
    """Whether libfcgi has ended the worker.

    It asserts that it gets the memory that a parameter's length announces. nginx announces no such
    length, and only nginx reaches the socket; the pool's manager starts another worker.
    """
    with contextlib.suppress(subprocess.TimeoutExpired):
        one.process.wait(0.05)
    if one.process.poll() is None:
        return False
    assert one.process.returncode == -signal.SIGABRT
    return "fcgiapp.c" in one.log.read_text()


def test_a_worker_is_bent_by_nothing(person, worker, lesson, tokens):
    one = worker()
    chance = random.Random(SEED)
    good = requests(chance, lesson, tokens)
    whole = 0
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        sent = bent(chance, *next(good))
        began = time.monotonic()
        response = answer(one.path, sent)
        assert time.monotonic() - began < 5, sent
        if response is None and has_met_the_librarys_limit(one):
            one = worker()
        assert one.process.poll() is None, sent
        if response:
            whole += 1
            assert response.status < 500, (sent, response)
            if response.body:
                json.loads(response.body)
    assert whole > 200
    status = person(None, at=one).asks_status(lesson, timeout=5)
    assert (status.status, status.json) == NOT_LIVE


HEADS = [
    b"GET /api/live/events/%d/?after=3 HTTP/1.1\r\nHost: a\r\n\r\n",
    b"GET /api/live/events/ HTTP/1.1\r\nHost: a\r\nLast-Event-ID: 7\r\n\r\n",
    b"POST /api/live/events/%d/ HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
    b"GET /api/live/events/%d/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"5\r\nabcde\r\n0\r\n\r\n",
]


def test_a_hub_is_bent_by_nothing(hub, lesson, subscribe):
    one = hub()
    chance = random.Random(SEED)
    end = time.monotonic() + SECONDS
    tries = 0
    while time.monotonic() < end:
        head = chance.choice(HEADS)
        raw = bytearray(head % lesson.webinar if b"%d" in head else head)
        for _ in range(chance.choice([1, 2, 8])):
            raw[chance.randrange(len(raw))] = chance.randrange(256)
        if chance.random() < 0.2:
            del raw[chance.randrange(len(raw)) :]
        with socket.socket(socket.AF_UNIX) as channel:
            channel.settimeout(5)
            channel.connect(str(one.path))
            channel.sendall(raw)
            if chance.random() < 0.5:
                channel.shutdown(socket.SHUT_WR)
                first = channel.recv(15)
                assert first == b"" or first.startswith(b"HTTP/1.1 "), (bytes(raw), first)
        tries += 1
        assert one.process.poll() is None, bytes(raw)
    assert tries > 200
    assert subscribe(lesson.webinar, at=one.streams).opening
