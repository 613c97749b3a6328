"""Workers on a host apart answer the hosts of nginx that the operator names, and nobody else."""

import socket
import subprocess

import pytest

from Hosts.workers import PORTS
from Support import fastcgi
from Support.paths import PROGRAM
from Support.worker import environment

every_port = pytest.mark.parametrize("port", PORTS.values(), ids=PORTS)


@every_port
def test_a_host_of_nginx_is_answered(site, port):
    with site.web[0].machine.entered():
        assert ask(site, port).status == 404


@every_port
def test_nobody_else_is(site, port):
    """The test is where people are."""
    with pytest.raises(ConnectionError):
        ask(site, port)


@pytest.mark.parametrize("servers", ["web1", "192.0.2.11,", "192.0.2.0/24", ""])
def test_a_list_that_is_none_stops_the_worker_with_a_sentence(site, servers):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ended = subprocess.run(
            [PROGRAM, "worker"],
            stdin=listener,
            env=environment(site.settings | {"FCGI_WEB_SERVER_ADDRS": servers}),
            capture_output=True,
            text=True,
            timeout=30,
        )
    assert ended.returncode != 0
    assert "FCGI_WEB_SERVER_ADDRS must be addresses with commas between them" in ended.stderr


def ask(site, port: int):
    parameters = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": "/api/live/status/0/",
        "REQUEST_ID": "0" * 32,
    }
    return fastcgi.exchange((site.app.machine.address, port), parameters)
