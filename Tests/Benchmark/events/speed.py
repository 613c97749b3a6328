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


def sustained(room: Room, streams: Streams, rate: int, seconds: int) -> tuple[float, Delays]:
    """Writes `rate` lines a second; returns the rate that was reached, and each line's delay."""
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
    return reached, Delays(found)


def most_sustained(room: Room, streams: Streams, rates: list[int], seconds: int):
    """The highest rate at which the room kept up, and its delays; None where it never did."""
    best = None
    for rate in rates:
        reached, found = sustained(room, streams, rate, seconds)
        if reached < 0.95 * rate or found.worst > KEEPS_UP_MILLISECONDS:
            break
        best = rate, found
    return best
