"""The small data: one webinar that is live, its host, and 10,000 registered students."""

import time
from pathlib import Path

from Support.platform import Platform

STUDENTS = 10_000
TOKEN_SECONDS = 6 * 3600
# Of wrk; each has a file of its own.
THREADS = 2


class Data:
    def __init__(self, instance, folder: Path):
        self.folder = folder
        folder.mkdir()
        self.signer = instance.tokens
        platform = Platform(instance.facts["OWNER_DATABASE"])
        self.platform = platform
        self.host = platform.person()
        self.outsider = platform.person()
        self.webinar = platform.webinar(organizer=self.host)
        self.students = add_students(platform, self.webinar)
        # Django reads whole rows, as the platform's own login may.
        platform.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO webinar_live_worker")
        platform.run("ANALYZE")
        self.start(instance.client())

    def start(self, client) -> None:
        answer = client.post(f"/api/live/start/{self.webinar}/", token=self.token(self.host))
        self.room = answer.json["room_name"]

    def token(self, user: int) -> str:
        return self.signer.access(user, exp=int(time.time()) + TOKEN_SECONDS)

    @property
    def right(self) -> str:
        """What every right answer holds: no refusal, and no inactive status, names a room."""
        return f'"room_name":"{self.room}"'

    def write_requests(self) -> None:
        """The files that wrk.lua reads, by the names of the workloads."""
        join = f"GET /api/live/join/{self.webinar}/"
        self.write("status", [f"GET /api/live/status/{self.webinar}/ -"] * THREADS)
        self.write("join-one", [f"{join} {self.token(self.students[0])}"] * THREADS)
        self.write("join-many", [f"{join} {self.token(student)}" for student in self.students])
        # nginx limits starts by token.
        start = f"POST /api/live/start/{self.webinar}/"
        self.write("start", [f"{start} {self.token(self.host)}" for _ in self.students])

    def requests(self, name: str) -> list[bytes]:
        files = [self.folder / f"{name}.{thread + 1}" for thread in range(THREADS)]
        return [http(line) for file in files for line in file.read_text().splitlines()]

    def write(self, name: str, requests: list[str]) -> None:
        for thread in range(THREADS):
            lines = "".join(f"{request}\n" for request in requests[thread::THREADS])
            (self.folder / f"{name}.{thread + 1}").write_text(lines)


def http(line: str) -> bytes:
    """A line of the request files as what goes over the wire."""
    method, path, token = line.split()
    credentials = "" if token == "-" else f"Authorization: Bearer {token}\r\n"
    return f"{method} {path} HTTP/1.1\r\nHost: localhost\r\n{credentials}\r\n".encode()


def add_students(platform: Platform, webinar: int) -> list[int]:
    """Their ids, which follow one another."""
    rows = platform.connection.execute(
        """
        WITH student AS (
            INSERT INTO auth_user (username, password, email, first_name, last_name,
                                   is_active, is_staff, is_superuser, date_joined)
            SELECT 'benchmark' || n, '!', '', '', '', true, false, false, now()
              FROM generate_series(1, %s) n
            RETURNING id
        )
        INSERT INTO registrations_registration (user_id, event_id, registered_on, attended)
        SELECT id, %s, now(), false
          FROM student
        RETURNING user_id
        """,
        [STUDENTS, webinar],
    )
    return sorted(user for (user,) in rows)
