"""An HTTP/1.1 client that sends exactly what it is told: no path is normalised, no header added."""

import contextlib
import gzip
import http.client
import json
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message


@dataclass(frozen=True)
class Response:
    status: int
    headers: Message
    body: bytes

    @property
    def json(self):
        packed = self.headers.get("Content-Encoding") == "gzip"
        return json.loads(gzip.decompress(self.body) if packed else self.body)


class Client:
    """`source` is the address that it comes from, where the system's choice will not do.

    `judge` is handed each answer, with the method and the target of its request.
    """

    def __init__(
        self,
        host: str,
        port: int,
        certificate: str,
        timeout: float = 30,
        source: str | None = None,
        judge: Callable[[str, str, Response], None] = lambda *_: None,
    ):
        self.judge = judge
        self.host, self.port, self.timeout = host, port, timeout
        self.source = source and (source, 0)
        self.tls = ssl.create_default_context(cafile=certificate)
        # The certificate's names are test_tls's business.
        self.tls.check_hostname = False

    def connection(self) -> http.client.HTTPSConnection:
        return http.client.HTTPSConnection(
            self.host,
            self.port,
            timeout=self.timeout,
            source_address=self.source,
            context=self.tls,
        )

    def get(self, path: str, **options) -> Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options) -> Response:
        return self.request("POST", path, **options)

    def request(self, method: str, path: str, *, keep=None, **options) -> Response:
        """One exchange, on a connection of its own or on `keep`."""
        connection = keep or self.connection()
        try:
            response = exchange(connection, method, path, **options)
        finally:
            if keep is None:
                connection.close()
        self.judge(method, path, response)
        return response

    def raw(self, request: bytes) -> Response:
        """Sends bytes as they are, for requests that no proper client would make."""
        with self.socket() as channel:
            channel.sendall(request)
            return read_response(channel)

    def socket(self) -> ssl.SSLSocket:
        plain = socket.create_connection((self.host, self.port), self.timeout, self.source)
        return self.tls.wrap_socket(plain, server_hostname="localhost")


def exchange(
    connection, method, path, *, token=None, headers=(), body=None, message=None
) -> Response:
    """`message` is sent as JSON."""
    if message is not None:
        body = json.dumps(message).encode()
    connection.putrequest(method, path, skip_accept_encoding=True)
    fields = list(headers.items() if isinstance(headers, dict) else headers)
    if token is not None:
        fields.append(("Authorization", f"Bearer {token}"))
    if body is not None or method == "POST":
        fields.append(("Content-Length", str(len(body or b""))))
    for name, value in fields:
        connection.putheader(name, value)
    # A server may answer and close before it has read a body that it refuses.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        connection.endheaders(body)
    answer = connection.getresponse()
    return Response(answer.status, answer.headers, answer.read())


def read_response(channel) -> Response:
    answer = http.client.HTTPResponse(channel)
    answer.begin()
    return Response(answer.status, answer.headers, answer.read())
