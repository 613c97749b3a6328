"""A peer that stops half-way is cut off: a worker is never its for ever."""

import socket
import time
from contextlib import ExitStack

from Support import fastcgi
from Support.contract import NOT_LIVE

STATUS = {"REQUEST_METHOD": "GET", "PATH_INFO": "/api/live/status/1/"}
WITH_BODY = fastcgi.request({**STATUS, "CONTENT_LENGTH": "90000"}, b"x" * 90_000)
RECEIVE_SECONDS, ANSWER_SECONDS = 5, 15


HALVES = [b"", *(WITH_BODY[:size] for size in (4, 12, 40, 200, -8))]


def test_half_a_request_holds_a_worker_for_a_bounded_time(person, worker, lesson):
    with ExitStack() as peers:
        held = [(sent, worker()) for sent in HALVES]
        for sent, one in held:
            peer = peers.enter_context(socket.socket(socket.AF_UNIX))
            peer.connect(one.path)
            peer.sendall(sent)
        began = time.monotonic()
        for sent, one in held:
            anyone = person(None, at=one)
            response = anyone.asks_status(lesson, timeout=RECEIVE_SECONDS + 5)
            assert (response.status, response.json) == NOT_LIVE, sent[:12]
            assert time.monotonic() - began < RECEIVE_SECONDS + 2


def test_a_drop_a_second_is_no_whole_request_either(person, worker, lesson):
    one = worker()
    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(one.path)
        began = time.monotonic()
        for byte in WITH_BODY[: RECEIVE_SECONDS * 2]:
            try:
                channel.sendall(bytes([byte]))
            except BrokenPipeError:
                break
            time.sleep(1)
        assert RECEIVE_SECONDS - 1 < time.monotonic() - began < RECEIVE_SECONDS + 3
        assert person(None, at=one).asks_status(lesson, timeout=5).status == 200


def test_an_answer_that_nobody_reads_holds_a_worker_for_a_bounded_time(
    person, worker, lesson, platform
):
    platform.run(
        """
        INSERT INTO webinars_event
               (title, description, date, time, duration, price, manual_status, organizer_id,
                created_at, updated_at)
        SELECT 'Long', repeat('x', 5000), '2020-01-01', '10:00', 60, 0, '', %s, now(), now()
          FROM generate_series(1, 500)
        """,
        lesson.host,
    )
    one = worker()
    try:
        with socket.socket(socket.AF_UNIX) as channel:
            channel.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            channel.connect(one.path)
            channel.sendall(
                fastcgi.request({"REQUEST_METHOD": "GET", "PATH_INFO": "/api/webinars/"}, b"")
            )
            began = time.monotonic()
            assert person(None, at=one).asks_status(lesson, timeout=30).status == 200
            assert ANSWER_SECONDS - 2 < time.monotonic() - began < ANSWER_SECONDS + 5
    finally:
        platform.run("DELETE FROM webinars_event WHERE title = 'Long'")
