"""A name server that says nothing costs a request a second or two, and the next ones nothing."""

import os
import socket
import subprocess
import time

import pytest

from Support.contract import UNAVAILABLE, assert_answer
from Support.worker import Worker

ADDRESS = "127.0.0.99"
NAMESPACE = ["unshare", "--mount"]
CAN_HAVE_A_NAMESPACE = os.geteuid() == 0 and subprocess.run([*NAMESPACE, "true"]).returncode == 0


@pytest.fixture
def silent_name_server(tmp_path):
    """A resolv.conf whose name server takes every question and answers none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind((ADDRESS, 53))
        configuration = tmp_path / "resolv.conf"
        configuration.write_text(f"nameserver {ADDRESS}\n")
        yield configuration, server


@pytest.mark.skipif(not CAN_HAVE_A_NAMESPACE, reason="needs root and a mount namespace")
def test_a_silent_name_server_is_waited_for_a_bounded_time(
    person, settings, tmp_path, lesson, silent_name_server
):
    configuration, server = silent_name_server
    mounted = f'mount --bind {configuration} /etc/resolv.conf && exec "$@"'
    one = Worker(
        tmp_path,
        settings | {"WEBINAR_LIVE_DATABASE": "host=db.example.org dbname=x connect_timeout=2"},
        under=[*NAMESPACE, "bash", "-c", mounted, "-"],
    )
    anyone = person(None, at=one)
    try:
        times = []
        for _ in range(3):
            began = time.monotonic()
            assert_answer(anyone.asks_status(lesson), UNAVAILABLE)
            times.append(time.monotonic() - began)
        assert max(times) < 4
        server.settimeout(1)
        assert b"example" in server.recv(512), "nobody was asked"
    finally:
        one.stop()
