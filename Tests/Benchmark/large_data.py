"""A second database on the instance's PostgreSQL: 10,000,000 registrations of 100,000 webinars."""

import os
import random
import subprocess
from pathlib import Path

import psycopg

from Benchmark.data import Data
from Support.paths import REPOSITORY
from Support.processes import wait_until

NAME = "webinar_live_large"
SQL = REPOSITORY / "sql"
REGISTRATIONS = 10_000_000
JOINS = 10_000
# What every right answer holds: each is another webinar's.
RIGHT = '"room_name":"webinar_'


def make_large_database(owner: str, folder: Path) -> None:
    """Takes some minutes and gigabytes."""
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {NAME}")
    deploy(large(owner), folder)
    script = SQL / "tests/plans/ten_million.sql"
    run(["psql", "--quiet", "--no-psqlrc", "--set", "live=2", "--file", script, large(owner)])


def large(conninfo: str) -> str:
    """The same login on the large database."""
    return conninfo.replace("dbname=webinar_live ", f"dbname={NAME} ")


def deploy(owner: str, folder: Path) -> None:
    # Sqitch takes no conninfo, but libpq under it reads a service file.
    service = folder / "large-data.conf"
    service.write_text("[large]\n" + owner.replace(" ", "\n") + "\n")
    names = {"SQITCH_FULLNAME": "benchmark", "SQITCH_EMAIL": "benchmark@localhost"}
    services = {"PGSERVICEFILE": str(service), "PGSERVICE": "large"}
    run(["sqitch", "deploy"], cwd=SQL, env=os.environ | names | services)


def run(command: list, **options) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)


def wait_for_counts(owner: str) -> None:
    """Until a hub has counted who is in each of the live sessions."""
    differ = """
        SELECT count(*) FROM live_sessions_livesession WHERE is_active
        EXCEPT
        SELECT count(*) FROM webinar_live.session_presence
    """
    with psycopg.connect(large(owner), autocommit=True) as connection:
        wait_until(lambda: not connection.execute(differ).fetchall(), 60)


def write_large_requests(owner: str, data: Data) -> None:
    """Joins of random registrations, each of a session that is live."""
    ids = random.sample(range(1, REGISTRATIONS + 1), 3 * JOINS)
    with psycopg.connect(large(owner)) as connection:
        pairs = connection.execute(
            """
            SELECT r.user_id, r.event_id
              FROM registrations_registration AS r
              JOIN live_sessions_livesession  AS s ON s.webinar_id = r.event_id
             WHERE r.id = ANY (%s)
               AND s.is_active
             LIMIT %s
            """,
            [ids, JOINS],
        ).fetchall()
    join = "GET /api/live/join"
    data.write("join-large", [f"{join}/{webinar}/ {data.token(user)}" for user, webinar in pairs])
