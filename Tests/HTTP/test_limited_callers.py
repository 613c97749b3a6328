"""Whom a limit counts: a caller however the header is spelled, an IPv6 client by its network."""

import itertools
import subprocess
from http.client import HTTPConnection

import pytest

from Support.instance import free_port
from Support.paths import REPOSITORY
from Support.processes import wait_until

SERVER = """
daemon off;
master_process off;
pid nginx.pid;
events {{ }}
http {{
    include {limits};
    access_log off;
    server {{
        listen 127.0.0.1:{port};
        set_real_ip_from 127.0.0.1;
        real_ip_header X-Real-IP;
        return 200 $webinar_live_limited_address;
    }}
}}
"""


@pytest.fixture(scope="module")
def key(tmp_path_factory):
    """What the limits by address count a client of this address by: an nginx says it."""
    folder, port = tmp_path_factory.mktemp("nginx"), free_port()
    limits = REPOSITORY / "nginx/webinar-live/limits.conf"
    (folder / "nginx.conf").write_text(SERVER.format(limits=limits, port=port))
    command = ["nginx", "-e", "error.log", "-p", folder, "-c", folder / "nginx.conf"]
    nginx = subprocess.Popen(command)
    wait_until(lambda: (folder / "nginx.pid").exists())

    def key(address: str) -> bytes:
        connection = HTTPConnection("127.0.0.1", port)
        connection.request("GET", "/", headers={"X-Real-IP": address})
        return connection.getresponse().read()

    yield key
    nginx.terminate()
    nginx.wait()


@pytest.mark.parametrize(
    ("one", "other"),
    [("2001:db8::1", "2001:db8:0:0:1::1"), ("2001:db8::1", "2001:db8::ffff:ffff:ffff:ffff"),
     ("2001:db8:0:1::", "2001:db8:0:1:2:3:4:5"), ("2001:db8:1:0:1::", "2001:db8:1::1"),
     ("fe80::1", "fe80::2"), ("2001:db8::3a2e", "2001:db8::d0a:3a2e"),
     ("::ffff:192.0.2.1", "192.0.2.1")],
)  # fmt: skip
def test_one_network_is_one_client(key, one, other):
    assert key(one) == key(other) != b""


@pytest.mark.parametrize(
    ("one", "other"),
    [("2001:db8::1", "2001:db8:0:1::1"), ("2001:db8::1", "2001:db8:1::1"),
     ("2001:db8:0:a::", "2001:db8:0:b::"), ("::2", "2001:db8::2"),
     ("192.0.2.1", "192.0.2.2"), ("::ffff:192.0.2.1", "::ffff:192.0.2.2"),
     ("::ffff:192.0.2.1", "::c000:201")],
)  # fmt: skip
def test_two_networks_or_addresses_of_ipv4_are_two_clients(key, one, other):
    assert key(one) != key(other)


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_the_host_itself_is_not_counted(key, address):
    assert key(address) == b""


def test_no_spelling_of_the_header_makes_a_new_caller(anyone, api, host, lesson):
    token, signed = host.token, host.token.rpartition(".")[0]
    spellings = [f"Bearer {token}", f"bearer {token}", f"BEARER  {token}", f"Bearer \t{token}",
                 f"Bearer {signed}.AAAA", f"Bearer {signed}."]  # fmt: skip
    headers = itertools.cycle([{"Authorization": spelling} for spelling in spellings])
    connection = api.connection()
    # Each alone may do 100 at once.
    answers = [
        anyone.starts(lesson, headers=next(headers), keep=connection).status for _ in range(300)
    ]
    connection.close()
    assert set(answers) == {200, 401, 429}
