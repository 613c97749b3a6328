"""Who attended is as a plain reckoning has it, whatever lessons are made of and is told of them.

`WEBINAR_LIVE_TEST_SEED` makes other histories; a failure names the one that it is of.
"""

import os
from datetime import UTC, datetime, timedelta

import psycopg

from Support.attendance.history import SECOND, made_up
from Support.attendance.reckoning import Account, Told, reckon
from Support.attendance.rows import FIRST, Rows, room_of
from Support.attendance.telling import told
from Support.jitsi import JaaS, JitsiServer

SEED = os.environ.get("WEBINAR_LIVE_TEST_SEED", "20261126")
HISTORIES, BATCH = 2000, 250
BY_HTTP = 25


def test_thousands_of_histories_are_reckoned_alike(platform):
    whole = 0
    with psycopg.connect(platform.conninfo) as connection:
        rows = Rows(connection)
        for first in range(0, HISTORIES, BATCH):
            now = rows.begin()
            histories = [made_up(f"{SEED}:{first + place}", now) for place in range(BATCH)]
            events = [
                told(one, room_of(place), rows.accounts) for place, one in enumerate(histories)
            ]
            rows.write(histories)
            for heard in events:
                rows.tell(heard)
            for history, heard, found in zip(histories, events, rows.reports(BATCH), strict=True):
                assert_reckoned(history, heard, found)
                if history.is_whole:
                    whole += 1
                    assert_told_as_it_was(history, heard)
            connection.rollback()
    # Or the reckoning would be of little that happened.
    assert whole > HISTORIES / 3


def test_what_servers_tell_and_hosts_ask_is_reckoned_alike(platform, person, api):
    jitsi, jaas = JitsiServer(api), JaaS(api)
    rows = Rows(platform.connection)
    now = rows.begin()
    host = person(rows.accounts[0])
    names = (f"{SEED}:http:{place}" for place in range(BY_HTTP))
    histories = [made_up(name, now, is_long_ago=True) for name in names]
    rows.write(histories)
    try:
        for place, history in enumerate(histories):
            events = told(history, room_of(place), rows.accounts)
            for event in events:
                answer = (jaas if isinstance(event, dict) else jitsi).tells(event)
                assert answer.status == 200
            report = host.asks_attendance(FIRST + place).json
            found = {rows.accounts.index(one["user_id"]): line(one) for one in report["people"]}
            assert_reckoned(history, events, found)
    finally:
        platform.forget([FIRST + place for place in range(BY_HTTP)])


def assert_reckoned(history, events, found: dict[int, Account]) -> None:
    expected = reckon(history, events)
    wrong = [
        f"person {person}:\n  reckoned {expected.get(person)}\n  told     {found.get(person)}"
        for person in sorted({*found, *expected})
        if found.get(person) != expected.get(person)
    ]
    assert not wrong, "\n".join(
        [f"history {history.name}", *wrong, str(history), *map(str, events)]
    )


def assert_told_as_it_was(history, events) -> None:
    """Where all lists are in, what is put together of events is what happened."""
    heard = Told()
    for event in events:
        heard.read(event)
    happened = {(v.connection, v.opening.breakout, v.joined, v.left) for v in history.visits}
    assert set(heard.visits()) == happened, f"history {history.name}"


def line(person: dict) -> Account:
    """A line of the report's JSON."""
    return Account(
        microseconds(person["first_entered_at"]),
        microseconds(person["last_left_at"]),
        *(
            person[name]
            for name in (
                "seconds",
                "page_seconds",
                "stays",
                "present",
                "state",
                "provisional",
                "source",
                "disagrees",
            )
        ),
    )


def microseconds(moment: str | None) -> int | None:
    if moment is None:
        return None
    since = datetime.fromisoformat(moment) - datetime.fromtimestamp(0, UTC)
    return since // timedelta(seconds=1) * SECOND + since.microseconds
