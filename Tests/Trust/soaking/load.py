"""A steady load: reads, joins and chat by some clients, and streams that come and go."""

import random
import time
from collections import Counter
from functools import partial

from Support.crew import Crew
from Support.people import Person
from Support.stream import Reader
from Support.streams import Streams
from Support.tickets import Tickets

CLIENTS = 4
STREAMS = 40
# Each client's own, so that a soak on another machine is the same soak.
PAUSE = 0.02
STAY = (2, 20)


class SteadyLoad(Crew):
    """`answers` counts what came back: statuses, and what else became of a request."""

    def __init__(self, instance, platform):
        self.instance, self.platform = instance, platform
        self.answers: Counter = Counter()
        self.reader = Reader()
        self.lessons = [platform.lesson() for _ in range(CLIENTS)]
        super().__init__(self.come_and_go, *(partial(self.ask, one) for one in self.lessons))

    def __enter__(self):
        client = self.instance.client()
        for lesson in self.lessons:
            assert Person(client, self.instance.tokens, lesson.host).starts(lesson).status == 200
        return super().__enter__()

    def __exit__(self, *_):
        super().__exit__()
        self.reader.close()

    def ask(self, lesson) -> None:
        client, tokens = self.instance.client(), self.instance.tokens
        connection = client.connection()
        while not self.ended.wait(PAUSE):
            # A new token each time: what is kept of tokens is bounded.
            host, student = (
                Person(client, tokens, lesson.host),
                Person(client, tokens, lesson.student),
            )
            asks = random.choice(
                [
                    student.joins,
                    student.asks_status,
                    student.reads,
                    student.writes,
                    student.polls_presence,
                    host.starts,
                    student.asks_webinar,
                ]
            )
            try:
                self.answers[asks(lesson, keep=connection).status] += 1
            except OSError as error:
                self.answers[type(error).__name__] += 1
                connection.close()

    def come_and_go(self) -> None:
        client = self.instance.client()
        streams = Streams(self.reader, client.socket)
        tickets = Tickets(client, self.instance.tokens)
        there: list[tuple[float, object]] = []
        # Without its host a session would end after a quarter of an hour.
        hosts = [
            streams.open(one.webinar, ticket=tickets.get(one.webinar, one.host, in_room=True))
            for one in self.lessons
        ]
        while not self.ended.wait(PAUSE):
            now = time.monotonic()
            for until, stream in there:
                if until <= now:
                    stream.close()
            there = [one for one in there if one[0] > now]
            if len(there) < STREAMS:
                lesson = random.choice(self.lessons)
                ticket = tickets.get(lesson.webinar, lesson.student, in_room=random.random() < 0.5)
                stream = streams.open(lesson.webinar, ticket=ticket)
                there.append((now + random.uniform(*STAY), stream))
                self.answers["streams"] += 1
        for stream in [*hosts, *(stream for _, stream in there)]:
            stream.close()
