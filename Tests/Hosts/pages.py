"""Pages in the room of one lesson, which come back to whatever host answers and miss no line."""

import http.client
import threading
import time
from functools import partial

from Support.crowd import Crowd, Page
from Support.event_stream import Event
from Support.people import Person

# A hub says something at least every 20 s.
SILENCE_SECONDS = 25


class ChatPage(Page):
    """Knows the lines that it was told, and reads what it missed when told to begin afresh."""

    def __init__(self, crowd: "Pages", user: int):
        super().__init__(crowd, user)
        self.told: list[int] = []
        self.read: set[int] = set()
        self.heard_at = 0.0

    def take(self, events: list[Event]) -> None:
        super().take(events)
        self.heard_at = time.monotonic()
        for event in events:
            if event.kind == "chat":
                self.told.append(event.json["id"])
            elif event.kind == "reset":
                newest = max([*self.told, *self.read], default=0)
                self.crowd.later(0, partial(self.read_after, newest))

    def read_after(self, newest: int) -> None:
        person = Person(self.crowd.tickets.api, self.crowd.tickets.tokens, self.user)
        try:
            while lines := person.reads(self.crowd.webinar, after=newest).json:
                self.read.update(line["id"] for line in lines)
                newest = lines[-1]["id"]
        except (OSError, ValueError, TypeError, http.client.HTTPException):
            self.crowd.later(1, partial(self.read_after, newest))

    @property
    def silence(self) -> float:
        """Seconds since an open stream said anything."""
        stream = self.stream
        if stream is None or stream.ended is not None:
            return 0
        latest = max([stream.opened, self.heard_at, *stream.answer.events.comments[-1:]])
        return time.monotonic() - latest

    def lost(self, lines: list[int]) -> int:
        known = self.read.union(self.told)
        return len([line for line in lines if line >= min(known, default=0) and line not in known])

    @property
    def doubled(self) -> int:
        return len(self.told) - len(set(self.told))


class Pages(Crowd):
    def __init__(self, streams, tickets, webinar: int, users: list[int]):
        super().__init__(streams, tickets, webinar, users)
        self.pages = [ChatPage(self, user) for user in users]
        self.watch = threading.Thread(target=self.leave_the_silent)

    def __enter__(self):
        super().__enter__()
        self.watch.start()
        return self

    def __exit__(self, *_):
        super().__exit__()
        self.watch.join()

    def leave_the_silent(self) -> None:
        """A host that was cut off does not even end a stream."""
        while not self.closed:
            for page in self.pages:
                if page.silence > SILENCE_SECONDS:
                    page.stream.close()
            time.sleep(0.5)

    def lost(self, lines: list[int]) -> int:
        return sum(page.lost(lines) for page in self.pages)

    @property
    def doubled(self) -> int:
        return sum(page.doubled for page in self.pages)
