"""The private PostgreSQL of an instance, to be stopped, started and frozen."""

import os
import shlex
import signal
import subprocess
from contextlib import contextmanager
from pathlib import Path

import psycopg

from Support.processes import children, wait_until


class Cluster:
    def __init__(self, data: str):
        self.data = Path(data)
        self.owner = self.data.owner()
        self.start_command = shlex.split((self.data / "postmaster.opts").read_text())

    @property
    def postmaster(self) -> int:
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def stop(self, mode: str = "fast") -> None:
        self.control("stop", "-m", mode)

    def start(self) -> None:
        options = shlex.join(self.start_command[1:])
        self.control("start", "-o", options, "-l", str(self.data.parent / "log" / "restarted.log"))

    def control(self, *arguments: str) -> None:
        command = [str(Path(self.start_command[0]).with_name("pg_ctl")), "-w", "-D", str(self.data)]
        if os.getuid() == 0:
            command = ["runuser", "-u", self.owner, "--", *command]
        # pg_ctl's child would keep a pipe open: it gets none.
        subprocess.run(
            [*command, *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )

    @contextmanager
    def frozen(self):
        """Every process stands still, its sockets open: nothing is refused, nothing answered."""
        pids = {self.postmaster, *children(self.postmaster)}
        try:
            for pid in pids:
                os.kill(pid, signal.SIGSTOP)
            yield
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)


@contextmanager
def lock(conninfo: str, statement: str, *parameters):
    """Holds a lock on a connection of its own until the block ends."""
    with psycopg.connect(conninfo) as connection:
        connection.execute(statement, parameters)
        yield
        connection.rollback()


def wait_for_waiter(
    platform, besides: frozenset[int] = frozenset(), seconds: float = 10
) -> frozenset[int]:
    """Returns the backends that wait for a lock, once there is one that is not in `besides`."""

    def waiters() -> frozenset[int]:
        query = "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
        return frozenset(pid for (pid,) in platform.connection.execute(query))

    message = "no statement waits for the lock"
    return wait_until(lambda: (found := waiters()) - besides and found, seconds, message)
