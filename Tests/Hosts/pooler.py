"""A PgBouncer on each machine with workers, before whichever PostgreSQL it is told of."""

import signal
from pathlib import Path

from Hosts.database import Database
from Hosts.network import Machine
from Hosts.processes import Programs
from Support.pgbouncer import PGBOUNCER, PORT
from Support.processes import wait_until


class Pooler:
    def __init__(self, machine: Machine, folder: Path, database: Database):
        folder.mkdir()
        self.machine, self.folder = machine, folder
        (folder / "users").write_text('"webinar_live_worker" ""\n')
        self.configure(database)
        self.programs = Programs(machine, folder / "pgbouncer.log")
        ini = folder / "pgbouncer.ini"
        self.process = self.programs.start(
            "setpriv",
            "--reuid",
            "www-data",
            "--regid",
            "www-data",
            "--clear-groups",
            PGBOUNCER,
            ini,
        )
        wait_until(lambda: "process up" in (folder / "pgbouncer.log").read_text())

    def configure(self, database: Database) -> None:
        (self.folder / "pgbouncer.ini").write_text(
            f"[databases]\n* = host={database.machine.address} port=5432\n"
            f"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = {PORT}\nauth_type = trust\n"
            f"auth_file = {self.folder}/users\nunix_socket_dir =\npool_mode = transaction\n"
            "server_connect_timeout = 2\nserver_login_retry = 1\ntcp_user_timeout = 5000\n"
        )

    def turn_to(self, database: Database) -> None:
        """It knows no target_session_attrs: who promotes a standby tells it, as Patroni can."""
        self.configure(database)
        self.process.send_signal(signal.SIGHUP)

    @property
    def conninfo(self) -> str:
        return f"host=127.0.0.1 port={PORT} dbname=webinar_live user=webinar_live_worker"

    def close(self) -> None:
        self.programs.close()
