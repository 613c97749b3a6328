"""Only nginx reaches the socket; what a broken one sends must still not end a worker."""

import socket

import pytest

from Support import fastcgi
from Support.contract import NOT_FOUND, NOT_LIVE, assert_answer

WHOLE = fastcgi.request({"REQUEST_METHOD": "GET", "PATH_INFO": "/api/live/status/1/"}, b"")


@pytest.mark.parametrize(
    "sent",
    [b"", b"\0", b"GET / HTTP/1.1\r\n\r\n" * 50, b"\xff" * 5000, WHOLE[:12], WHOLE[:40], WHOLE[:-8],
     fastcgi.request({}, b""), fastcgi.request({"PATH_INFO": "\0" * 70000}, b"x" * 100)],
)  # fmt: skip
def test_a_worker_outlives_whatever_is_sent(person, worker, lesson, sent):
    one = worker()
    for _ in range(3):
        with socket.socket(socket.AF_UNIX) as channel:
            channel.connect(one.path)
            channel.sendall(sent)
    response = person(None, at=one).asks_status(lesson, timeout=5)
    assert (response.status, response.json) == NOT_LIVE
    assert one.process.poll() is None


def test_a_body_longer_than_it_was_announced_is_not_waited_for(worker, lesson, tokens):
    parameters = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": f"/api/live/start/{lesson.webinar}",
        "HTTP_AUTHORIZATION": f"Bearer {tokens.access(lesson.host)}",
        "CONTENT_LENGTH": "0",
    }
    one = worker()
    assert fastcgi.exchange(one.path, parameters, b"x" * 100, timeout=5).status == 200
    assert_answer(one.get("/api/live/nothing"), NOT_FOUND)
