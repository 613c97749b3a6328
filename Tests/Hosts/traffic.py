"""What a class asks while something breaks: joins, status, lines of the chat; all answers kept."""

import http.client
import itertools
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from Hosts.doors import Doors
from Support.crew import Crew
from Support.people import Person
from Support.platform import Lesson

JOINERS, WRITERS, WATCHERS = 3, 2, 1
PAUSE_SECONDS = 0.05


@dataclass(frozen=True)
class Sample:
    kind: str
    began: float
    finished: float
    # Of an answer; otherwise the name of what went wrong.
    status: int | str

    @property
    def is_good(self) -> bool:
        return self.status in (200, 201)


class Traffic(Crew):
    def __init__(self, doors: Doors, tokens, lesson: Lesson, students: list[int]):
        self.lesson = lesson
        self.people = [Person(doors, tokens, user) for user in students]
        self.anyone = Person(doors, tokens)
        self.samples: list[Sample] = []
        self.written: list[int] = []
        self.number = itertools.count()
        kinds = [self.join] * JOINERS + [self.write] * WRITERS + [self.look] * WATCHERS
        super().__init__(*(partial(self.repeat, kind) for kind in kinds))

    def repeat(self, ask: Callable[[], int]) -> None:
        while not self.ended.is_set():
            began = time.monotonic()
            try:
                status = ask()
            except (OSError, http.client.HTTPException) as error:
                status = type(error).__name__
            self.samples.append(Sample(ask.__name__, began, time.monotonic(), status))
            self.ended.wait(PAUSE_SECONDS)

    def join(self) -> int:
        return random.choice(self.people).joins(self.lesson).status

    def look(self) -> int:
        return self.anyone.asks_status(self.lesson).status

    def write(self) -> int:
        answer = random.choice(self.people).writes(self.lesson, f"Line {next(self.number)}")
        if answer.status == 201:
            self.written.append(answer.json["id"])
        return answer.status

    def wait_for_good(self, kind: str, since: float, seconds: float) -> float:
        """Returns how long after `since` the first was answered well that was asked later."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for sample in list(self.samples):
                if sample.kind == kind and sample.began > since and sample.is_good:
                    return sample.finished - since
            time.sleep(0.05)
        raise AssertionError(f"no good {kind} within {seconds} s; the latest: {self.samples[-5:]}")
