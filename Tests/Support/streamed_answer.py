"""An HTTP/1.1 answer that arrives piece by piece: its head, then the events of its body."""

import email.parser
import json
from email.message import Message

from Support.event_stream import Event, EventParser


class Chunks:
    """Takes the chunked transfer coding off (RFC 9112, section 7.1)."""

    def __init__(self):
        self.rest = b""
        self.ended = False

    def feed(self, data: bytes) -> bytes:
        content, self.rest = b"", self.rest + data
        while not self.ended and b"\r\n" in self.rest:
            line, _, after = self.rest.partition(b"\r\n")
            size = int(line.partition(b";")[0], 16)
            if len(after) < size + 2:
                break
            content += after[:size]
            self.rest, self.ended = after[size + 2 :], size == 0
        return content


class StreamedAnswer:
    def __init__(self):
        self.status: int | None = None
        self.headers = Message()
        self.body = b""
        self.events = EventParser()
        self.head = b""
        self.chunks: Chunks | None = None

    def feed(self, data: bytes, now: float) -> list[Event]:
        if self.status is None:
            head, end, data = (self.head + data).partition(b"\r\n\r\n")
            if not end:
                self.head = head
                return []
            self.take_head(head)
        content = data if self.chunks is None else self.chunks.feed(data)
        if self.is_stream:
            return self.events.feed(content, now)
        self.body += content
        return []

    def take_head(self, head: bytes) -> None:
        first, _, fields = head.partition(b"\r\n")
        self.status = int(first.split()[1])
        self.headers = email.parser.BytesParser().parsebytes(fields)
        if self.headers.get("Transfer-Encoding") == "chunked":
            self.chunks = Chunks()

    @property
    def is_stream(self) -> bool:
        return self.headers.get_content_type() == "text/event-stream"

    @property
    def is_whole(self) -> bool:
        """Whether nothing more can come of it."""
        if self.status is None:
            return False
        if self.chunks is not None:
            return self.chunks.ended
        length = self.headers.get("Content-Length")
        return length is not None and len(self.body) >= int(length)

    @property
    def json(self):
        return json.loads(self.body)
