"""Behind a load balancer of TCP each client has its own address, by the PROXY protocol."""

import json
import socket
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from Support.http import Response, read_response

PORT = 8443
# Of an address ten go on to the pool of sign-in at once, and then five a second.
RUSH = 30


@pytest.fixture(scope="module")
def balancer(site):
    return site.network["balancer"]


def test_the_limit_by_address_is_that_of_the_client(site, balancer):
    def seconds(client: str) -> float:
        began = time.monotonic()
        assert sign_in(site, client).status == 400
        return time.monotonic() - began

    with balancer.entered(), ThreadPoolExecutor(RUSH) as pool:
        rush = [pool.submit(seconds, "198.51.100.7") for _ in range(RUSH)]
        time.sleep(1)
        other = seconds("198.51.100.8")
        slowest = max(one.result() for one in rush)
    assert slowest > 3
    assert other < slowest / 2


def test_the_log_names_the_client(site, balancer):
    with balancer.entered():
        answer = sign_in(site, "198.51.100.9")
    line = site.web[0].logged(answer.headers["X-Request-ID"])
    assert json.loads(line)["client"] == "198.51.100.9"


def test_nobody_else_says_who_he_is(site):
    answer = sign_in(site, "198.51.100.10")
    line = site.web[0].logged(answer.headers["X-Request-ID"])
    assert json.loads(line)["client"] == site.network["people"].address


def sign_in(site, client: str) -> Response:
    """Without a word that a worker would have to check."""
    host = site.web[0]
    with socket.create_connection((host.machine.address, PORT), 30) as channel:
        channel.sendall(f"PROXY TCP4 {client} 192.0.2.2 40000 443\r\n".encode())
        with host.client().tls.wrap_socket(channel, server_hostname="localhost") as secured:
            secured.sendall(
                b"POST /api/accounts/auth/login/ HTTP/1.1\r\nHost: live.example.org\r\n"
                b"Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
            )
            return read_response(secured)
