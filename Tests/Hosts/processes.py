"""Programs on a machine, each in a session of its own: Ctrl-C at the terminal reaches none."""

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

from Hosts.network import Machine
from Support.worker import environment


class Programs:
    def __init__(self, machine: Machine, log: Path):
        self.machine, self.log = machine, log
        self.running: list[subprocess.Popen] = []

    def start(self, *command, **settings: str) -> subprocess.Popen:
        with self.log.open("ab") as log:
            self.running.append(
                subprocess.Popen(
                    self.machine.command(*command),
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env=environment({"PATH": os.environ["PATH"], **settings}),
                    start_new_session=True,
                )
            )
        return self.running[-1]

    def start_pool(self, listen: list[str], count: int, *program, **settings: str):
        """`count` processes on one listening socket, as nginx/serve has them."""
        return self.start(
            "spawn-fcgi", "-n", *listen, "-b", "4096", "-u", "www-data", "-g", "www-data", "--",
            "/usr/bin/multiwatch", "-f", count, "-t", "200", "-r", "20", "--", *program,
            **settings,
        )  # fmt: skip

    def close(self) -> None:
        for process in self.running:
            with suppress(ProcessLookupError):
                process.terminate()
        for process in self.running:
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
