"""The hosts of nginx as people reach them: a name with several addresses, of which a browser takes
one, and another one where nobody answers there. What was sent to one is not sent to another.
"""

import http.client
import itertools
import ssl
from socket import create_connection
from socket import socket as Socket

from Support.http import Client

# How long somebody waits for a host to answer its call.
CONNECT_SECONDS = 2


class Doors(Client):
    """`timeout` is how long somebody waits for an answer of a host that took the call."""

    def __init__(self, doors: list[Client], timeout: float):
        first = doors[0]
        self.host, self.port, self.timeout = first.host, first.port, timeout
        self.source, self.tls, self.judge = first.source, first.tls, first.judge
        self.hosts = [door.host for door in doors]
        self.turn = itertools.count()

    def connection(self) -> "Door":
        return Door(self)

    def socket(self) -> ssl.SSLSocket:
        return self.tls.wrap_socket(self.reach(), server_hostname="localhost")

    def reach(self) -> Socket:
        """Each takes the next one, and all the others where that one is away."""
        first = next(self.turn)
        for number in range(len(self.hosts)):
            host = self.hosts[(first + number) % len(self.hosts)]
            try:
                channel = create_connection((host, self.port), CONNECT_SECONDS)
            except OSError as error:
                last = error
                continue
            channel.settimeout(self.timeout)
            return channel
        raise last


class Door(http.client.HTTPSConnection):
    """A connection to one of them; a lost one is made anew to any."""

    def __init__(self, doors: Doors):
        super().__init__(doors.host, doors.port, timeout=doors.timeout, context=doors.tls)
        self.doors = doors

    def connect(self) -> None:
        self.sock = self.doors.socket()
