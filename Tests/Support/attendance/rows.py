"""Lessons that are made up, as rows; what is told of them is written by the workers' own SQL."""

import json
import uuid

import psycopg

from Support.attendance.history import PEOPLE, History
from Support.attendance.reckoning import Account
from Support.worker import run_program

# Webinars of numbers that no sequence of a test comes to.
FIRST = 1_000_000_000
MOMENT = "to_timestamp(0) + ${}::bigint * interval '1 microsecond'"
OF_WEBINAR = "FROM live_sessions_livesession AS s WHERE s.webinar_id = $1"

WEBINAR = """
    INSERT INTO webinars_event (id, title, description, date, time, duration, price, thumbnail,
                                live_stream_url, manual_status, organizer_id,
                                created_at, updated_at)
    VALUES ($1, '', '', current_date, '00:00', 60, 0, '', '', '', $2, now(), now())
"""
SESSION = """
    INSERT INTO live_sessions_livesession (webinar_id, room_name, is_active, created_at)
    VALUES ($1, $2, false, now())
"""
RULE = """
    INSERT INTO webinar_live.webinar_settings (webinar_id, entry, audience, lobby, muted_on_entry,
                                               chat, screen_share, attended_after, changed_at)
    VALUES ($1, 'registered', 'talks', false, false, 'everyone', 'everyone', $2, now())
"""
REGISTRATION = """
    INSERT INTO registrations_registration (registered_on, attended, event_id, user_id)
    VALUES (now(), false, $1, $2)
"""
RUN = f"""
    INSERT INTO webinar_live.run (session_id, started_at, ended_at)
    SELECT s.id, {MOMENT.format(2)}, {MOMENT.format(3)} {OF_WEBINAR}
"""
ON_AIR = f"""
    UPDATE live_sessions_livesession SET is_active = true, started_at = {MOMENT.format(2)}
     WHERE webinar_id = $1
"""
HUB = f"""
    INSERT INTO webinar_live.hub (id, since, heartbeat_at)
    VALUES ($1, {MOMENT.format(2)}, {MOMENT.format(2)})
"""
STAY = f"""
    INSERT INTO webinar_live.stay (session_id, user_id, hub_id, entered_at, left_at, seen_at)
    SELECT s.id, $2, $3::uuid, {MOMENT.format(4)}, {MOMENT.format(5)}, {MOMENT.format(6)}
      {OF_WEBINAR}
"""
MICROSECONDS = "(extract(epoch FROM {}) * 1000000)::bigint"
REPORT = f"""
    SELECT asked.webinar, a.user_id,
           {MICROSECONDS.format("a.first_entered_at")}, {MICROSECONDS.format("a.last_left_at")},
           a.seconds, a.page_seconds, a.stays, a.present, a.state, a.provisional, a.source,
           a.disagrees
      FROM unnest($1::bigint[]) AS asked (webinar)
     CROSS JOIN LATERAL webinar_live.attendance(asked.webinar) AS a
"""


class Rows:
    """Lessons for one group of people; `cursor` takes PostgreSQL's own numbered parameters."""

    def __init__(self, connection: psycopg.Connection):
        self.cursor = psycopg.RawCursor(connection)
        listed = json.loads(run_program("statements", "--json", settings={}).stdout)
        self.statements = {one["name"]: one["sql"] for one in listed}
        self.accounts: list[int] = []

    def begin(self) -> int:
        """New people, and what moment it is: in a transaction, its own."""
        self.accounts = [self.person() for _ in range(PEOPLE)]
        query = f"SELECT {MICROSECONDS.format('now()')}"
        return self.cursor.execute(query).fetchone()[0]

    def person(self) -> int:
        query = """
            INSERT INTO auth_user (username, password, email, first_name, last_name,
                                   is_active, is_staff, is_superuser, date_joined, last_login)
            VALUES (gen_random_uuid(), '!', '', '', '', true, false, false, now(), NULL)
            RETURNING id
        """
        return self.cursor.execute(query).fetchone()[0]

    def write(self, histories: list[History]) -> None:
        """Each is the webinar of its place; nothing is told yet."""
        own = [(FIRST + place, history) for place, history in enumerate(histories)]
        self.many(WEBINAR, [(webinar, self.accounts[0]) for webinar, _ in own])
        self.many(SESSION, [(FIRST + place, room_of(place)) for place in range(len(own))])
        self.many(RULE, [(webinar, one.rule) for webinar, one in own])
        self.many(
            REGISTRATION, [(w, self.accounts[who]) for w, one in own for who in one.registered]
        )
        self.many(RUN, [(webinar, *run) for webinar, one in own for run in one.runs])
        self.many(ON_AIR, [(webinar, one.runs[-1][0]) for webinar, one in own if one.is_on])
        for webinar, one in own:
            self.write_pages(webinar, one)

    def write_pages(self, webinar: int, history: History) -> None:
        hubs = [uuid.uuid4() for _ in history.heartbeats]
        self.many(HUB, list(zip(hubs, history.heartbeats, strict=True)))
        stays = [
            (self.accounts[page.person], page.hub, page.entered, page.left, page.seen)
            for page in history.pages
        ]
        self.many(
            STAY,
            [(webinar, who, None if hub is None else hubs[hub], *at) for who, hub, *at in stays],
        )

    def tell(self, events: list) -> None:
        self.many(self.statements["authority_note_opening"], openings(events))
        self.many(self.statements["authority_note_stays"], stays(events))

    def many(self, query: str, parameters: list) -> None:
        if parameters:
            self.cursor.executemany(query, parameters)

    def reports(self, count: int) -> list[dict[int, Account]]:
        """Of each history, in their order, who has a line, by their place among the people."""
        self.cursor.execute("SET LOCAL ROLE webinar_live")
        found: list[dict[int, Account]] = [{} for _ in range(count)]
        webinars = [FIRST + place for place in range(count)]
        for webinar, user, *facts in self.cursor.execute(REPORT, [webinars]).fetchall():
            found[webinar - FIRST][self.accounts.index(user)] = Account(*facts)
        self.cursor.execute("RESET ROLE")
        return found


def room_of(place: int) -> str:
    return f"webinar_{FIRST + place}_{place:08x}"


def openings(events: list) -> list[tuple]:
    """As a worker reads them (`authority_note_opening`)."""
    found = []
    for event in events:
        if isinstance(event, dict):
            kind, at = event["eventType"], event["timestamp"]
            if kind.startswith("ROOM_"):
                moments = (at, None) if kind == "ROOM_CREATED" else (None, at)
                found.append((name_of(event), group_of(event), event["sessionId"], *moments))
        elif "created_at" in event[1]:
            told, gone = event[1], event[1].get("destroyed_at")
            created = told["created_at"]
            found.append(
                (
                    told["room_name"],
                    told.get("breakout_room_id"),
                    str(created),
                    created * 1000,
                    None if gone is None else gone * 1000,
                )
            )
    return found


def stays(events: list) -> list[tuple]:
    """As a worker reads them (`authority_note_stays`)."""
    found = []
    for event in events:
        if isinstance(event, dict):
            kind, at, data = event["eventType"], event["timestamp"], event["data"]
            if kind.startswith("PARTICIPANT_"):
                who = {"occupant": data["participantId"]} | account_of(data)
                who["joined" if kind == "PARTICIPANT_JOINED" else "left"] = at
                found.append((name_of(event), group_of(event), json.dumps([who])))
        else:
            told = event[1]
            of_room = told.get("all_occupants") or (
                [told["occupant"]] if "occupant" in told else []
            )
            if of_room:
                all_of_them = json.dumps([occupant(one) for one in of_room])
                found.append((told["room_name"], told.get("breakout_room_id"), all_of_them))
    return found


def occupant(told: dict) -> dict:
    left = {"left": told["left_at"] * 1000} if "left_at" in told else {}
    named = {"occupant": told["occupant_jid"], "joined": told["joined_at"] * 1000}
    return named | account_of(told) | left


def account_of(told: dict) -> dict:
    return {"account": int(told["id"])} if "id" in told else {}


def name_of(event: dict) -> str:
    return event["fqn"].split("/")[-1]


def group_of(event: dict) -> str | None:
    return event["data"].get("breakoutRoomId")
