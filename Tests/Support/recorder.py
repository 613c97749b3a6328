"""Stand-ins for the pool and the hub that record what nginx sends."""

import socket
import struct
import threading
from contextlib import contextmanager
from pathlib import Path

from Support import fastcgi

ANSWER = b"Status: 200 OK\r\nContent-Type: application/json\r\n\r\n{}"
HTTP_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


@contextmanager
def recorded_request(path: Path, answer: bytes = ANSWER):
    """Serves one FastCGI request at `path`; its parameters are in the dictionary at the end."""
    parameters: dict[str, str] = {}
    with stand_in(path, serve_fastcgi, parameters, answer):
        yield parameters


@contextmanager
def recorded_http_request(path: Path, deaths: int = 0):
    """Serves one HTTP request at `path`, after `deaths` that it lets fall; its lines are in the
    list at the end."""
    lines: list[str] = []
    with stand_in(path, serve_http, lines, deaths):
        yield lines


@contextmanager
def stand_in(path: Path, serve, *arguments):
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        path.chmod(0o666)
        listener.listen()
        listener.settimeout(10)
        thread = threading.Thread(target=serve, args=(listener, *arguments))
        thread.start()
        yield
        thread.join()
    path.unlink()


def serve_http(listener: socket.socket, lines: list[str], deaths: int) -> None:
    for _ in range(deaths):
        channel, _ = listener.accept()
        channel.recv(1)
        channel.close()
    channel, _ = listener.accept()
    with channel, channel.makefile("rb") as file:
        while line := file.readline().rstrip():
            lines.append(line.decode())
        channel.sendall(HTTP_ANSWER)


def serve_fastcgi(listener: socket.socket, parameters: dict[str, str], answer: bytes) -> None:
    channel, _ = listener.accept()
    with channel, channel.makefile("rb") as file:
        content = {fastcgi.PARAMS: b"", fastcgi.STDIN: b""}
        while header := file.read(fastcgi.HEADER.size):
            _, kind, _, size, padding = fastcgi.HEADER.unpack(header)
            content[kind] = content.get(kind, b"") + file.read(size)
            file.read(padding)
            if kind == fastcgi.STDIN and size == 0:
                break
        parameters.update(pairs(content[fastcgi.PARAMS]))
        end = fastcgi.record(fastcgi.END_REQUEST, bytes(8))
        channel.sendall(fastcgi.stream(fastcgi.STDOUT, answer) + end)


def pairs(data: bytes):
    while data:
        name, data = length(data)
        value, data = length(data)
        yield data[:name].decode(), data[name : name + value].decode("latin-1")
        data = data[name + value :]


def length(data: bytes) -> tuple[int, bytes]:
    if data[0] < 0x80:
        return data[0], data[1:]
    return struct.unpack(">I", data[:4])[0] & 0x7FFFFFFF, data[4:]
