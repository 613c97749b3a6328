"""PostgreSQL on machines: a primary, and a standby that streams from it and is promoted."""

import shutil
from pathlib import Path

from Hosts.network import Machine

BIN = Path("/usr/lib/postgresql/15/bin")
PORT = 5432
HBA = """
local all         all              trust
host  all         all 192.0.2.0/24 trust
host  replication all 192.0.2.0/24 trust
"""


class Database:
    def __init__(self, machine: Machine, folder: Path):
        self.machine, self.data = machine, folder / "data"
        self.log = folder / "postgresql.log"
        folder.mkdir()
        shutil.chown(folder, "postgres", "postgres")

    def make(self) -> None:
        self.run("initdb", "-D", self.data, "-U", "postgres", "-E", "UTF8", "--locale", "C.UTF-8")
        self.write("pg_hba.conf", HBA)
        self.write("postgresql.auto.conf", f"unix_socket_directories = '{self.data.parent}'\n")

    def follow(self, primary: "Database") -> None:
        """Becomes the primary's standby, by name, with a slot of its own."""
        conninfo = (
            f"host={primary.machine.address} user=postgres application_name={self.machine.name}"
        )
        self.run("pg_basebackup", "-D", self.data, "-d", conninfo, "-X", "stream", "-c", "fast",
                 "-R", "-C", "-S", self.machine.name)  # fmt: skip
        with (self.data / "postgresql.auto.conf").open("a") as settings:
            settings.write(f"unix_socket_directories = '{self.data.parent}'\n")

    def start(self, *settings: str) -> None:
        options = [f"-c {one}" for one in (f"listen_addresses={self.machine.address}", *settings)]
        self.run("pg_ctl", "start", "-w", "-D", self.data, "-l", self.log, "-o", " ".join(options))

    def stop(self) -> None:
        if (self.data / "postmaster.pid").exists():
            self.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", self.data)

    def promote(self) -> None:
        self.run("psql", "-h", self.data.parent, "-U", "postgres", "-Atqc", "SELECT pg_promote()")

    def ask(self, query: str) -> str:
        return self.run("psql", "-h", self.data.parent, "-U", "postgres", "-Atqc", query).strip()

    def write(self, name: str, text: str) -> None:
        (self.data / name).write_text(text)

    def run(self, program: str, *arguments) -> str:
        command = ("runuser", "-u", "postgres", "--", BIN / program, *arguments)
        # pg_ctl's child would keep a pipe open: what it says goes to its log.
        if program == "pg_ctl":
            command = ("sh", "-c", '"$@" >/dev/null 2>&1', "sh", *command)
        return self.machine.run(*command, cwd="/")


def conninfo(user: str, *machines: Machine) -> str:
    """As in examples/environment: whichever of them takes writes."""
    hosts = ",".join(machine.address for machine in machines)
    return (
        f"host={hosts} port={PORT} dbname=webinar_live user={user} target_session_attrs=read-write"
    )
