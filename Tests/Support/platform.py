"""Rows as the platform's Django writes them: every column named, nothing left to a default."""

import uuid
from dataclasses import dataclass

import psycopg


@dataclass(frozen=True)
class Lesson:
    """A webinar with its organizer, a registered student and somebody who is neither."""

    webinar: int
    host: int
    student: int
    outsider: int

    @property
    def room_prefix(self) -> str:
        return f"webinar_{self.webinar}_"


class Platform:
    def __init__(self, conninfo: str):
        self.conninfo = conninfo
        self.reconnect()

    def reconnect(self) -> None:
        self.connection = psycopg.connect(self.conninfo, autocommit=True)

    def lesson(self) -> Lesson:
        host, student, outsider = self.person(), self.person(), self.person()
        webinar = self.webinar(organizer=host)
        self.register(student, webinar)
        return Lesson(webinar, host, student, outsider)

    def person(
        self,
        *,
        active: bool = True,
        staff: bool = False,
        username: str | None = None,
        password: str = "!",
        email: str = "",
        name: tuple[str, str] = ("", ""),
        role: str | None = None,
    ) -> int:
        """An account, with a profile if a role is given; `password` is what the column holds."""
        user = self.value(
            """
            INSERT INTO auth_user (username, password, email, first_name, last_name,
                                   is_active, is_staff, is_superuser, date_joined, last_login)
            VALUES (%s, %s, %s, %s, %s, %s, %s, false, now(), NULL)
            RETURNING id
            """,
            username or uuid.uuid4().hex,
            password,
            email,
            *name,
            active,
            staff,
        )
        if role is not None:
            self.run(
                """
                INSERT INTO accounts_userprofile (user_id, role, profile_picture, is_email_verified,
                                                  created_at, updated_at)
                VALUES (%s, %s, NULL, true, now(), now())
                """,
                user,
                role,
            )
        return user

    def gives_picture(self, user: int, path: str) -> None:
        """An account's picture: its path below the media folder, or a whole address."""
        self.run(
            """
            INSERT INTO accounts_userprofile (user_id, role, profile_picture, is_email_verified,
                                              created_at, updated_at)
            VALUES (%s, 'student', %s, true, now(), now())
                ON CONFLICT (user_id) DO UPDATE SET profile_picture = excluded.profile_picture
            """,
            user,
            path,
        )

    def students(self, webinar: int, count: int) -> list[int]:
        """As many accounts at once, registered."""
        return self.values(
            """
            WITH made AS (
                INSERT INTO auth_user (username, password, email, first_name, last_name,
                                       is_active, is_staff, is_superuser, date_joined, last_login)
                SELECT gen_random_uuid(), '!', '', '', '', true, false, false, now(), NULL
                  FROM generate_series(1, %s)
                RETURNING id
            )
            INSERT INTO registrations_registration (user_id, event_id, registered_on, attended)
            SELECT id, %s, now(), false FROM made
            RETURNING user_id
            """,
            count,
            webinar,
        )

    def webinar(self, organizer: int) -> int:
        return self.value(
            """
            INSERT INTO webinars_event (title, description, date, time, duration, price, thumbnail,
                                        live_stream_url, manual_status, organizer_id,
                                        created_at, updated_at)
            VALUES ('A lesson', '', current_date, '00:00', 1440, 0, '', '', '', %s, now(), now())
            RETURNING id
            """,
            organizer,
        )

    def schedule(
        self, begins: str, count: int, duration: int, status: str, title: str, organizer: int
    ) -> list[int]:
        """Webinars a minute apart, away from now: with "1 day" the first begins then."""
        return self.values(
            """
            INSERT INTO webinars_event (title, description, date, time, duration, price, thumbnail,
                                        live_stream_url, manual_status, organizer_id,
                                        created_at, updated_at)
            SELECT %s, '', start::date, start::time, %s, 0, '', '', %s, %s, now(), now()
              FROM generate_series(1, %s) AS n,
                   LATERAL (SELECT now() AT TIME ZONE 'UTC' + %s::interval
                                 + sign(extract(epoch FROM %s::interval))::integer
                                 * n * interval '1 minute') AS at (start)
             ORDER BY n
            RETURNING id
            """,
            title,
            duration,
            status,
            organizer,
            count,
            begins,
            begins,
        )

    def forget_lessons(self) -> None:
        """The lessons of tests before, of which a list holds 500 at most."""
        self.forget(self.values("SELECT id FROM webinars_event WHERE title = 'A lesson'"))

    def forget(self, webinars: list[int]) -> None:
        """Webinars with all that is theirs, also what is still being written."""
        with self.connection.transaction():
            # Whoever writes a line of one holds a lock on it until the line can be seen.
            self.run("SELECT 1 FROM webinars_event WHERE id = ANY (%s) FOR UPDATE", webinars)
            self.run(
                """
                WITH gone AS (SELECT id FROM webinars_event WHERE id = ANY (%s)),
                     sessions AS (SELECT id FROM live_sessions_livesession
                                   WHERE webinar_id IN (SELECT id FROM gone)),
                     participants AS (DELETE FROM live_sessions_livesessionparticipant
                                       WHERE session_id IN (SELECT id FROM sessions)),
                     seats AS (DELETE FROM registrations_registration
                                WHERE event_id IN (SELECT id FROM gone)),
                     lines AS (DELETE FROM communications_webinarchatmessage
                                WHERE event_id IN (SELECT id FROM gone)),
                     ended AS (DELETE FROM live_sessions_livesession
                                WHERE id IN (SELECT id FROM sessions))
                DELETE FROM webinars_event WHERE id IN (SELECT id FROM gone)
                """,
                webinars,
            )

    def register(self, user: int, webinar: int) -> None:
        self.run(
            """
            INSERT INTO registrations_registration (user_id, event_id, registered_on, attended)
            VALUES (%s, %s, now(), false)
            """,
            user,
            webinar,
        )

    def live_session(self, webinar: int, room: str, *, active: bool, started_at=None) -> None:
        self.run(
            """
            INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active,
                                                   started_by_id, created_at, started_at)
            VALUES (%s, %s, %s, NULL, now(), %s)
            """,
            webinar,
            room,
            active,
            started_at,
        )

    def say(self, user: int, webinar: int, message: str = "Hello") -> int:
        return self.value(
            """
            INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
            VALUES (%s, %s, %s, now())
            RETURNING id
            """,
            webinar,
            user,
            message,
        )

    def sessions(self, webinar: int) -> list[dict]:
        cursor = self.connection.cursor(row_factory=psycopg.rows.dict_row)
        query = "SELECT * FROM live_sessions_livesession WHERE webinar_id = %s"
        return cursor.execute(query, [webinar]).fetchall()

    def value(self, query: str, *parameters):
        return self.connection.execute(query, parameters).fetchone()[0]

    def values(self, query: str, *parameters) -> list:
        return [row[0] for row in self.connection.execute(query, parameters)]

    def run(self, query: str, *parameters) -> None:
        self.connection.execute(query, parameters)
