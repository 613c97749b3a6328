"""Opens event streams at one door: nginx's, or a hub's own socket."""

import socket
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

from Support.stream import Reader, Stream


class Streams:
    def __init__(self, reader: Reader, connect: Callable[[], socket.socket]):
        self.reader, self.connect = reader, connect

    def open(
        self,
        webinar,
        *,
        last_event_id=None,
        headers: tuple[tuple[str, str], ...] = (),
        kind: Callable[..., Stream] = Stream,
        **query,
    ) -> Stream:
        """A stream whose request is sent; without a webinar that of what is on the air.

        The query's fields with a value are `ticket`, `after`.
        """
        if last_event_id is not None:
            headers += (("Last-Event-ID", str(last_event_id)),)
        asked = urlencode({name: value for name, value in query.items() if value is not None})
        channel = self.connect()
        followed = "" if webinar is None else f"{webinar}/"
        channel.sendall(request(f"/api/live/events/{followed}?{asked}".rstrip("?"), headers))
        return self.reader.add(kind(channel, self.reader.changed))


def request(target: str, headers: tuple[tuple[str, str], ...] = ()) -> bytes:
    fields = (("Host", "localhost"), ("Accept", "text/event-stream"), *headers)
    lines = [f"GET {target} HTTP/1.1", *(f"{name}: {value}" for name, value in fields), "", ""]
    return "\r\n".join(lines).encode()


def unix_socket(path: str | Path, timeout: float = 30) -> socket.socket:
    channel = socket.socket(socket.AF_UNIX)
    channel.settimeout(timeout)
    channel.connect(str(path))
    return channel
