"""Event streams as a browser reads them: HTML standard, section 9.2.6."""

import json
import re
from dataclasses import dataclass

# A carriage return at the very end may be half of a line's end: it waits for the next byte.
LINE_END = re.compile(rb"\r\n|\n|\r(?=[^\n])")


@dataclass(frozen=True, slots=True)
class Event:
    kind: str
    # The block's own `id` field; the standard's last event id outlives a block without one.
    id: str | None
    data: str
    arrived: float

    @property
    def json(self):
        return json.loads(self.data)


class EventParser:
    def __init__(self):
        self.last_event_id = ""
        self.retry: int | None = None
        self.comments: list[float] = []
        self.rest = b""
        self.begun = False
        self.begin_block()

    def begin_block(self) -> None:
        self.kind, self.id, self.data = b"", None, []

    def feed(self, data: bytes, now: float) -> list[Event]:
        """The events that are complete with these bytes; an unfinished one is never told."""
        *lines, self.rest = LINE_END.split(self.rest + data)
        if lines and not self.begun:
            self.begun = True
            lines[0] = lines[0].removeprefix(b"\xef\xbb\xbf")
        events = []
        for line in lines:
            if line.startswith(b":"):
                self.comments.append(now)
            elif line:
                self.take_field(*field(line))
            else:
                events += self.end_block(now)
        return events

    def take_field(self, name: bytes, value: bytes) -> None:
        match name:
            case b"data":
                self.data.append(value)
            case b"event":
                self.kind = value
            case b"id" if b"\0" not in value:
                self.id = text(value)
            case b"retry" if re.fullmatch(rb"[0-9]+", value):
                self.retry = int(value)

    def end_block(self, now: float) -> list[Event]:
        if self.id is not None:
            self.last_event_id = self.id
        event = Event(text(self.kind) or "message", self.id, text(b"\n".join(self.data)), now)
        # A block without data is none, whatever its name.
        told = [event] if self.data else []
        self.begin_block()
        return told


def field(line: bytes) -> tuple[bytes, bytes]:
    name, _, value = line.partition(b":")
    return name, value.removeprefix(b" ")


def text(value: bytes) -> str:
    return value.decode("utf-8", "replace")
