"""A live lesson with many students in a private installation, and what is written there."""

import hmac
import time

import psycopg

from Support.instance import Instance
from Support.platform import Platform

INSERT = """
    INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
    VALUES (%s, %s, 'A line as people write them, neither short nor long.', now())
    RETURNING id
"""


def ticket_key(secret: bytes) -> bytes:
    """As Sources/Tickets/TicketKey.swift derives it: HKDF-SHA256 without salt."""
    extracted = hmac.digest(bytes(32), secret, "sha256")
    return hmac.digest(extracted, b"webinar-live stream ticket\x01", "sha256")


def sealed(claims: str, key: bytes) -> str:
    """A ticket, made here: ten thousand of the workers' would be old before the last is there."""
    return f"{claims}.{hmac.digest(key, claims.encode(), 'sha256').hex()}"


class Room:
    def __init__(self, instance: Instance, size: int):
        self.instance = instance
        self.platform = Platform(instance.facts["OWNER_DATABASE"])
        self.lesson = self.platform.lesson()
        self.webinar = self.lesson.webinar
        self.students = self.platform.students(self.webinar, size)
        self.api, self.tokens = instance.client(), instance.tokens
        self.ticket_key = ticket_key(instance.key)
        self.start()

    def start(self) -> None:
        self.post("start")

    def post(self, action: str) -> None:
        token = self.tokens.access(self.lesson.host)
        assert self.api.post(f"/api/live/{action}/{self.webinar}/", token=token).status == 200

    def stream_targets(self, count: int) -> list[str]:
        """Addresses for as many students' streams in the room, to be opened within a minute."""
        expiry = int(time.time()) + 60
        claims = (f"{self.webinar}.{student}.room.{expiry}" for student in self.students[:count])
        path = f"/api/live/events/{self.webinar}/"
        return [f"{path}?ticket={sealed(one, self.ticket_key)}" for one in claims]

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
