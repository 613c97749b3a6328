"""Many pages that follow one lesson, each as the portal does: after any failure it waits a jittered
time, gets a new ticket, and opens a new stream that goes on after the last id it heard.
"""

import http.client
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from Support.event_stream import Event
from Support.stream import Stream
from Support.streams import Streams
from Support.tickets import Tickets

OPENERS = 8
JITTER_SECONDS = (0.2, 2.0)


class Page:
    def __init__(self, crowd, user: int):
        self.crowd, self.user = crowd, user
        self.ids: list[int] = []
        self.resets = 0
        self.stream: Stream | None = None

    def take(self, events: list[Event]) -> None:
        for event in events:
            if event.id is not None:
                self.ids.append(int(event.id))
                self.crowd.heard(int(event.id), event.data)
            elif event.kind == "reset":
                self.resets += 1

    @property
    def is_open(self) -> bool:
        return self.stream is not None and self.stream.heard > 0 and self.stream.ended is None

    def open(self) -> None:
        """On a thread of its own, because a ticket and TLS take their time."""
        if self.crowd.closed:
            return
        try:
            ticket = self.crowd.ticket(self.user)
            self.stream = self.crowd.streams.open(
                self.crowd.webinar,
                ticket=ticket,
                after=self.ids[-1] if self.ids else None,
                kind=lambda *arguments: PageStream(self, *arguments),
            )
        except (OSError, AssertionError, http.client.HTTPException):
            self.come_back()

    def come_back(self) -> None:
        self.crowd.later(random.uniform(*JITTER_SECONDS), self.open)


class PageStream(Stream):
    """Hands on what it hears: a thousand of them keep one list each, of numbers."""

    def __init__(self, page: Page, *arguments):
        super().__init__(*arguments)
        self.page = page
        self.heard = 0

    def take(self, events: list[Event]) -> None:
        self.heard += len(events)
        self.page.take(events)

    def end(self, now: float) -> None:
        super().end(now)
        self.page.crowd.ends.append(now)
        self.page.come_back()


class Crowd:
    def __init__(self, streams: Streams, tickets: Tickets, webinar: int, users: list[int]):
        self.streams, self.tickets, self.webinar = streams, tickets, webinar
        self.data: dict[int, str] = {}
        self.contradictions: list[int] = []
        self.ends: list[float] = []
        self.closed = False
        self.connections = threading.local()
        self.pool = ThreadPoolExecutor(OPENERS)
        self.pages = [Page(self, user) for user in users]

    def __enter__(self):
        for page in self.pages:
            self.pool.submit(page.open)
        self.wait_until_open(60)
        return self

    def __exit__(self, *_):
        self.closed = True
        self.pool.shutdown()
        for page in self.pages:
            if page.stream is not None:
                page.stream.close()

    def ticket(self, user: int) -> str:
        if not hasattr(self.connections, "kept"):
            self.connections.kept = self.tickets.api.connection()
        try:
            return self.tickets.get(self.webinar, user, in_room=True, keep=self.connections.kept)
        except (OSError, http.client.HTTPException):
            self.connections.kept.close()
            raise

    def later(self, seconds: float, action) -> None:
        if not self.closed:
            self.streams.reader.later(seconds, lambda: self.closed or self.pool.submit(action))

    def heard(self, id: int, data: str) -> None:
        if self.data.setdefault(id, data) != data:
            self.contradictions.append(id)

    def forget(self) -> None:
        """Begins a new count; each page goes on after the last id of the old one."""
        with self.streams.reader.changed:
            for page in self.pages:
                page.ids, page.resets = page.ids[-1:], 0
            self.ends.clear()
            self.contradictions.clear()

    def wait_until(self, condition, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, f"not within {seconds} s; {self}"
            time.sleep(0.1)

    def wait_until_open(self, seconds: float) -> None:
        self.wait_until(lambda: all(page.is_open for page in self.pages), seconds)

    def wait_for(self, id: int, seconds: float) -> None:
        """Returns when every page has heard the event."""
        self.wait_until(lambda: all(page.ids[-1:] >= [id] for page in self.pages), seconds)

    def __str__(self) -> str:
        opened = sum(page.is_open for page in self.pages)
        last = sorted(page.ids[-1] if page.ids else 0 for page in self.pages)
        return (
            f"{opened} of {len(self.pages)} open, {len(self.ends)} ended, ids {last[0]}…{last[-1]}"
        )
