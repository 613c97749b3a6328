"""A live lesson with many students in a private installation, and what is written there."""

import time
from concurrent.futures import ThreadPoolExecutor

import psycopg

from Support.instance import Instance
from Support.platform import Platform
from Support.tickets import Tickets

TICKET_THREADS = 4
INSERT = """
    INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
    VALUES (%s, %s, 'A line as people write them, neither short nor long.', now())
    RETURNING id
"""


class Room:
    def __init__(self, instance: Instance, size: int):
        self.instance = instance
        self.platform = Platform(instance.facts["OWNER_DATABASE"])
        self.lesson = self.platform.lesson()
        self.webinar = self.lesson.webinar
        self.students = self.platform.students(self.webinar, size)
        self.api, self.tokens = instance.client(), instance.tokens
        self.start()

    def start(self) -> None:
        self.post("start")

    def post(self, action: str) -> None:
        token = self.tokens.access(self.lesson.host)
        assert self.api.post(f"/api/live/{action}/{self.webinar}/", token=token).status == 200

    def stream_targets(self, count: int) -> list[str]:
        """Addresses for as many students' streams in the room, to be opened within a minute."""
        shares = [self.students[at:count:TICKET_THREADS] for at in range(TICKET_THREADS)]
        with ThreadPoolExecutor(TICKET_THREADS) as pool:
            return [target for share in pool.map(self.tickets_of, shares) for target in share]

    def tickets_of(self, students: list[int]) -> list[str]:
        tickets, kept = Tickets(self.api, self.tokens), self.api.connection()
        got = [tickets.get(self.webinar, one, in_room=True, keep=kept) for one in students]
        kept.close()
        return [f"/api/live/events/{self.webinar}/?ticket={ticket}" for ticket in got]

    def write(self, connection: psycopg.Connection) -> tuple[int, int]:
        """Returns the message's id, and when its commit was asked for."""
        (message,) = connection.execute(INSERT, [self.webinar, self.lesson.host]).fetchone()
        asked = time.monotonic_ns()
        connection.commit()
        return message, asked

    def events(self, messages: list[int]) -> dict[int, int]:
        """The events of messages, by the messages' ids."""
        query = """
            SELECT (data ->> 'id')::bigint, id FROM webinar_live.event
             WHERE webinar_id = %s AND kind = 'chat' AND (data ->> 'id')::bigint = ANY (%s)
        """
        return dict(self.platform.connection.execute(query, [self.webinar, messages]).fetchall())

    def connect(self) -> psycopg.Connection:
        return psycopg.connect(self.platform.conninfo)
