"""How long a written line takes to the last page, and how many lines a second a room bears."""

import statistics
import threading
import time
from dataclasses import dataclass

from clients import Streams
from room import Room

ROUNDS = 10
WRITERS = 4
# A room keeps up while nobody waits longer than this.
KEEPS_UP_MILLISECONDS = 1000


@dataclass(frozen=True)
class Delays:
    """Milliseconds from commit to the last page."""

    all: list[float]

    @property
    def median(self) -> float:
        return statistics.median(self.all)

    @property
    def worst(self) -> float:
        return max(self.all)

    def __str__(self) -> str:
        return f"{self.median:.0f} ms median, {self.worst:.0f} ms worst"


def delays(room: Room, streams: Streams) -> Delays:
    """One line after the other."""
    found = []
    with room.connect() as connection:
        for _ in range(ROUNDS):
            message, asked = room.write(connection)
            (event,) = room.events([message]).values()
            found.append((streams.last_heard(event) - asked) / 1e6)
            time.sleep(0.5)
    return Delays(found)


@dataclass(frozen=True)
class Pace:
    """Lines a second: asked for, and reached."""

    asked: int
    reached: float
    delays: Delays

    @property
    def keeps_up(self) -> bool:
        return self.reached > 0.95 * self.asked and self.delays.worst < KEEPS_UP_MILLISECONDS


def paced(room: Room, streams: Streams, rate: int, seconds: int) -> Pace:
    """Writes `rate` lines a second."""
    written: dict[int, int] = {}
    began = time.monotonic()

    def write(writer: int) -> None:
        with room.connect() as connection:
            for number in range(writer, rate * seconds, WRITERS):
                time.sleep(max(0, began + number / rate - time.monotonic()))
                message, asked = room.write(connection)
                written[message] = asked

    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    reached = len(written) / (time.monotonic() - began)
    events = room.events(list(written))
    found = [
        (streams.last_heard(events[message]) - asked) / 1e6 for message, asked in written.items()
    ]
    return Pace(rate, reached, Delays(found))


def fastest_pace(room: Room, streams: Streams, rates: list[int], seconds: int) -> Pace:
    """The highest at which the room kept up; the lowest if it never did."""
    best = paced(room, streams, rates[0], seconds)
    for rate in rates[1:]:
        if not (next := paced(room, streams, rate, seconds)).keeps_up:
            break
        best = next
    return best
