"""A PgBouncer of a test's own between a program and an instance's PostgreSQL."""

import os
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from Support.processes import wait_until

PORT = 6432
PGBOUNCER = "/usr/sbin/pgbouncer"
# What a login brings itself where nothing of a session is relied on (nginx/README.md, "Limits").
LOGIN_SETTINGS = {
    "role": "webinar_live",
    "statement_timeout": "2s",
    "lock_timeout": "250ms",
    "webinar_live.turn_timeout": "1900ms",
    "client_connection_check_interval": "500ms",
}
# It refuses to be root; the instance's PostgreSQL lets this one in as each program's login.
USER = "www-data" if os.geteuid() == 0 else None


class PgBouncer:
    """`options` are lines of its configuration, `pool_mode="transaction"` among them."""

    def __init__(self, folder: Path, instance, **options: str):
        self.folder = folder
        self.log = Path(instance.facts["LOG_DIR"]) / "pgbouncer.log"
        logins = [instance.facts[kind] for kind in ("WORKER_DATABASE", "EVENTS_DATABASE")]
        server = conninfo_to_dict(logins[0])
        users = folder / "users"
        users.write_text("".join(f'"{conninfo_to_dict(login)["user"]}" ""\n' for login in logins))
        options |= {
            "listen_port": str(PORT),
            "unix_socket_dir": str(folder),
            "auth_type": "trust",
            "auth_file": str(users),
        }
        configuration = folder / "pgbouncer.ini"
        configuration.write_text(
            f"[databases]\n* = host={server['host']} port={server['port']}\n[pgbouncer]\n"
            + "".join(f"{name} = {value}\n" for name, value in options.items())
        )
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [PGBOUNCER, configuration],
                user=USER,
                group=USER,
                extra_groups=USER and [],
                stderr=log,
            )
        wait_until((folder / f".s.PGSQL.{PORT}").exists)

    def before(self, conninfo: str) -> str:
        """The same login by way of this."""
        return make_conninfo(conninfo, host=self.folder, port=PORT)

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(timeout=10)


@contextmanager
def pgbouncers(instance):
    """Starts such: `start(pool_mode="transaction")`; each has a folder of its own."""
    folders, started = [], []

    def start(**options: str) -> PgBouncer:
        folders.append(Path(tempfile.mkdtemp(prefix="pgbouncer-")))
        if USER:
            shutil.chown(folders[-1], USER)
        started.append(PgBouncer(folders[-1], instance, **options))
        return started[-1]

    yield start
    for one in started:
        one.stop()
    for folder in folders:
        shutil.rmtree(folder)
