"""Event streams that stay open while a test goes on: one thread reads them all."""

import contextlib
import heapq
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Callable

from Support.event_stream import Event
from Support.streamed_answer import StreamedAnswer

RECEIVE = 65536


class Stream:
    """What has come of one stream so far, and waiting for more of it."""

    def __init__(self, channel: socket.socket, changed: threading.Condition):
        self.channel, self.changed = channel, changed
        self.answer = StreamedAnswer()
        self.received: list[Event] = []
        self.opened = time.monotonic()
        self.ended: float | None = None

    def take(self, events: list[Event]) -> None:
        self.received += events

    def end(self, now: float) -> None:
        self.ended = now

    def wait_until(self, condition: Callable, seconds: float = 10):
        """Returns the condition's first true value."""
        with self.changed:
            value = self.changed.wait_for(condition, seconds)
        assert value, f"not within {seconds} s; {self}"
        return value

    def wait_for(self, kind: str, count: int = 1, seconds: float = 10) -> list[Event]:
        """All events of a kind, once there are `count`."""
        return self.wait_until(lambda: len(found := self.of(kind)) >= count and found, seconds)

    def wait_for_end(self, seconds: float = 10) -> float:
        return self.wait_until(lambda: self.ended, seconds)

    def of(self, kind: str) -> list[Event]:
        return [event for event in self.received if event.kind == kind]

    @property
    def besides_presence(self) -> list[Event]:
        """All but the numbers of people, which a page that waits changes itself."""
        return [event for event in self.received if event.kind != "presence"]

    @property
    def opening(self) -> Event:
        return self.wait_until(lambda: self.received and self.received[0])

    @property
    def response(self) -> StreamedAnswer:
        """The answer, once its head is there, and its body if it is not a stream."""
        answer = self.answer
        return self.wait_until(
            lambda: (answer.is_stream or answer.is_whole or self.ended) and answer
        )

    @property
    def ids(self) -> list[int]:
        return [int(event.id) for event in self.received if event.id is not None]

    def close(self) -> None:
        """Leaves as a page does that is closed; the reader notices by itself."""
        with contextlib.suppress(OSError):
            socket.socket.shutdown(self.channel, socket.SHUT_RDWR)

    def __str__(self) -> str:
        state = "open" if self.ended is None else "ended"
        return f"{state}, status {self.answer.status}, received {self.received}"


class Reader:
    def __init__(self):
        self.changed = threading.Condition()
        self.selector = selectors.DefaultSelector()
        self.waker, self.woken = socket.socketpair()
        self.waker.setblocking(False)
        self.woken.setblocking(False)
        self.selector.register(self.woken, selectors.EVENT_READ)
        self.arriving: list[Stream] = []
        self.due: list[tuple[float, int, Callable]] = []
        self.closed = False
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def add(self, stream: Stream) -> Stream:
        stream.channel.setblocking(False)
        with self.changed:
            self.arriving.append(stream)
        self.wake()
        return stream

    def later(self, seconds: float, action: Callable) -> None:
        """Has the thread call `action`, which must be brief."""
        with self.changed:
            heapq.heappush(self.due, (time.monotonic() + seconds, id(action), action))
        self.wake()

    def wake(self) -> None:
        # Where there is no room for another byte, it will wake up all the same.
        with contextlib.suppress(BlockingIOError):
            self.waker.send(b"x")

    def close(self) -> None:
        self.closed = True
        self.wake()
        self.thread.join()
        for key in list(self.selector.get_map().values()):
            key.fileobj.close()
        self.waker.close()

    def run(self) -> None:
        while not self.closed:
            for key, _ in self.selector.select(self.rest()):
                if key.data is None:
                    self.admit()
                else:
                    self.read(key.data)
            self.act()

    def rest(self) -> float | None:
        with self.changed:
            return max(0, self.due[0][0] - time.monotonic()) if self.due else None

    def admit(self) -> None:
        self.woken.recv(RECEIVE)
        with self.changed:
            arrived, self.arriving = self.arriving, []
        for stream in arrived:
            self.selector.register(stream.channel, selectors.EVENT_READ, stream)
            # TLS may hold what came with the handshake's last record.
            self.read(stream)

    def act(self) -> None:
        while self.rest() == 0:
            with self.changed:
                action = heapq.heappop(self.due)[2]
            action()

    def read(self, stream: Stream) -> None:
        ended = False
        pieces = []
        try:
            while data := stream.channel.recv(RECEIVE):
                pieces.append(data)
            ended = True
        except (BlockingIOError, ssl.SSLWantReadError):
            pass
        except OSError:
            ended = True
        now = time.monotonic()
        with self.changed:
            events = stream.answer.feed(b"".join(pieces), now) if pieces else []
            if events:
                stream.take(events)
            ended = ended or stream.answer.is_whole
            if ended:
                self.selector.unregister(stream.channel)
                stream.channel.close()
                stream.end(now)
            self.changed.notify_all()
