"""Many browser pages in one process, each with a connection, each asking when its time has come.

Unlike wrk's, these clients' time runs from when a request was due: what comes late counts as late.
"""

import heapq
import itertools
import select
import time
from collections import defaultdict

from Benchmark.page import Page, Question


class Crowd:
    def __init__(self, host: str, port: int):
        self.address = (host, port)
        self.agenda: list[tuple[float, int, Page, Question]] = []
        self.order = itertools.count()
        self.epoll = select.epoll()
        self.pages: dict[int, Page] = {}
        self.times: dict[str, list[float]] = defaultdict(list)
        self.failures: dict[str, list[str]] = defaultdict(list)

    def plan(self, page: Page, question: Question) -> None:
        heapq.heappush(self.agenda, (question.due, next(self.order), page, question))

    def close(self) -> None:
        """What has no answer by now gets none."""
        for page in list(self.pages.values()):
            page.fail("no answer")
        self.epoll.close()

    def run(self, until: float) -> None:
        while (now := time.monotonic()) < until:
            while self.agenda and self.agenda[0][0] <= now:
                _, _, page, question = heapq.heappop(self.agenda)
                page.ask(question)
            due = self.agenda[0][0] if self.agenda else until
            for descriptor, _ in self.epoll.poll(max(0, min(due, until) - time.monotonic())):
                if page := self.pages.get(descriptor):
                    page.proceed()
