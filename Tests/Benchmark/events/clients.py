"""The clients in C: thousands of pages in one process, and what they report."""

import queue
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Opened:
    streams: int
    failed: int
    seconds: float


class Client:
    """A client process; the lines that it prints wait in `lines` by their first word."""

    def __init__(self, program: Path, *arguments: str, targets: list[str]):
        self.process = subprocess.Popen(
            [program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.lines: queue.Queue[list[str]] = queue.Queue()
        self.heard: dict[str, list[list[int]]] = {}
        self.reader = threading.Thread(target=self.read)
        self.reader.start()
        self.process.stdin.write("".join(f"{target}\n" for target in targets))
        self.process.stdin.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.reader.join()

    def read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line.split())

    def wait_for(self, word: str, seconds: float, accept=lambda numbers: True) -> list[int]:
        """The numbers of the next line that begins with the word and is acceptable."""
        deadline = time.monotonic() + seconds
        while True:
            kept = self.heard.setdefault(word, [])
            for at, numbers in enumerate(kept):
                if accept(numbers):
                    return kept.pop(at)
            try:
                name, *numbers = self.lines.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise TimeoutError(f"no line '{word}' within {seconds} s") from None
            self.heard.setdefault(name, []).append([int(number) for number in numbers])


class Streams(Client):
    """Event streams at a door: a socket's path, or ADDRESS:PORT for TLS."""

    def __init__(self, folder: Path, door: str, targets: list[str], rate: int):
        super().__init__(folder / "streams", door, str(rate), targets=targets)

    def wait_until_opened(self, seconds: float) -> Opened:
        streams, failed, nanoseconds = self.wait_for("opened", seconds)
        return Opened(streams, failed, nanoseconds / 1e9)

    def last_heard(self, event: int, seconds: float = 30) -> int:
        """When the last of the streams had it, in nanoseconds of time.monotonic_ns."""
        return self.wait_for("event", seconds, lambda numbers: numbers[0] == event)[2]


class Pollers(Client):
    """Pages that ask every `pause` milliseconds, and look for a text in the answer."""

    def __init__(self, folder: Path, door: str, targets: list[str], pause: int, text: str):
        super().__init__(folder / "pollers", door, str(pause), text, targets=targets)

    def count(self) -> tuple[int, int]:
        """How many answers there were until when, in nanoseconds; no question may have failed."""
        while not self.lines.empty():
            self.wait_for("asked", 5)
        answers, failures, now = self.wait_for("asked", 5)
        assert failures == 0, f"{failures} of the questions failed"
        return answers, now

    def rate_since(self, before: tuple[int, int]) -> float:
        """Answers a second."""
        answers, now = self.count()
        return (answers - before[0]) / (now - before[1]) * 1e9

    def last_seen(self, seconds: float) -> int:
        return self.wait_for("seen", seconds)[0]
