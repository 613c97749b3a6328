"""Clients that ask without pause while a test breaks something, and keep every answer."""

import http.client
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from Support.crew import Crew
from Support.http import Client

Request = tuple[str, str, str | None]


@dataclass(frozen=True)
class Answer:
    request: Request
    status: int | str
    body: bytes
    retry_after: str | None
    finished: float
    seconds: float


class Load(Crew):
    """`clients` threads, each with a connection of its own; `next_request` says what to ask.

    Where they keep none, each request has its own.
    """

    def __init__(
        self,
        client: Client,
        next_request: Callable[[], Request],
        clients: int = 6,
        *,
        keeps: bool = True,
    ):
        self.client, self.next_request, self.keeps = client, next_request, keeps
        self.answers: list[Answer] = []
        super().__init__(*[self.run] * clients)

    def run(self) -> None:
        connection = self.client.connection()
        while not self.ended.is_set():
            self.answers.append(self.ask(connection, self.next_request()))
            if not self.keeps:
                # The next request opens it anew.
                connection.close()
        connection.close()

    def ask(self, connection, request: Request) -> Answer:
        method, path, token = request
        began = time.monotonic()
        try:
            response = self.client.request(method, path, token=token, keep=connection)
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            now = time.monotonic()
            return Answer(request, type(error).__name__, b"", None, now, now - began)
        now = time.monotonic()
        retry_after = response.headers["Retry-After"]
        return Answer(request, response.status, response.body, retry_after, now, now - began)

    @property
    def failures(self) -> Counter:
        """What was not answered with 200, counted by route and status."""
        failed = (answer for answer in self.answers if answer.status != 200)
        return Counter((answer.request[1].split("/")[3], answer.status) for answer in failed)

    def wait_for(self, count: int, seconds: float = 30) -> None:
        """Returns when `count` more answers have come."""
        goal, deadline = len(self.answers) + count, time.monotonic() + seconds
        while len(self.answers) < goal:
            assert time.monotonic() < deadline, "the load came to a halt"
            time.sleep(0.01)


def mixed_requests(lesson, tokens, actions=("status", "join", "start")) -> Callable[[], Request]:
    """Requests that all answer 200 while the lesson's session is live, and may all be repeated."""
    host, student = tokens.access(lesson.host), tokens.access(lesson.student)

    def next_request() -> Request:
        action = random.choice(actions)
        if action == "start":
            # A token of its own for each, because nginx limits starts by token.
            return "POST", f"/api/live/start/{lesson.webinar}/", tokens.access(lesson.host)
        if action == "status":
            # The spelling is part of the cache's key: most of these go past the cache.
            return "GET", f"/api/live/status/{'0' * random.randrange(900)}{lesson.webinar}/", None
        return "GET", f"/api/live/join/{lesson.webinar}/", random.choice([host, student])

    return next_request
