"""The web server's side of FastCGI 1.0, as much of it as one request at a time needs."""

import email.parser
import socket
import struct

from Support.http import Response

BEGIN_REQUEST, END_REQUEST, PARAMS, STDIN, STDOUT = 1, 3, 4, 5, 6
RESPONDER = 1
HEADER = struct.Struct(">BBHHBx")


def exchange(
    address: str | tuple[str, int],
    parameters: dict[str, str],
    body: bytes = b"",
    timeout: float = 30,
):
    """Sends one request to the socket of a path, or of a host and a port.

    An unfinished answer raises ConnectionError.
    """
    with socket.socket(socket.AF_UNIX if isinstance(address, str) else socket.AF_INET) as channel:
        channel.settimeout(timeout)
        channel.connect(address)
        channel.sendall(request(parameters, body))
        return response(channel.makefile("rb"))


def request(parameters: dict[str, str], body: bytes) -> bytes:
    pairs = b"".join(pair(name.encode(), value.encode()) for name, value in parameters.items())
    begin = record(BEGIN_REQUEST, struct.pack(">HB5x", RESPONDER, 0))
    return begin + stream(PARAMS, pairs) + stream(STDIN, body)


def stream(kind: int, content: bytes) -> bytes:
    chunks = [content[at : at + 0xFFFF] for at in range(0, len(content), 0xFFFF)]
    return b"".join(record(kind, chunk) for chunk in [*chunks, b""])


def record(kind: int, content: bytes) -> bytes:
    return HEADER.pack(1, kind, 1, len(content), 0) + content


def pair(name: bytes, value: bytes) -> bytes:
    return length(len(name)) + length(len(value)) + name + value


def length(size: int) -> bytes:
    return bytes([size]) if size < 0x80 else struct.pack(">I", size | 0x80000000)


def response(file) -> Response:
    output = b""
    while header := file.read(HEADER.size):
        _, kind, _, size, padding = HEADER.unpack(header)
        content = file.read(size)
        file.read(padding)
        if kind == STDOUT:
            output += content
        if kind == END_REQUEST:
            return parse(output)
    raise ConnectionError("the worker closed the connection before the end of its answer")


def parse(output: bytes) -> Response:
    head, _, body = output.partition(b"\r\n\r\n")
    headers = email.parser.BytesParser().parsebytes(head)
    return Response(int(headers.get("Status", "200").split()[0]), headers, body)
