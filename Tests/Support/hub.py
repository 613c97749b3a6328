"""One hub on a socket of its own, spoken to without nginx."""

import resource
import socket
import subprocess
from functools import partial
from pathlib import Path

from Support.paths import HUB
from Support.stream import Reader
from Support.streams import Streams, unix_socket
from Support.worker import environment

BACKLOG = 4096


class Hub:
    """`under` is a command that runs the hub."""

    def __init__(self, folder: Path, settings: dict[str, str], reader: Reader, *, under=()):
        self.under = under
        self.path = folder / "hub.sock"
        self.log = folder / "hub.log"
        self.settings = settings
        self.streams = Streams(reader, partial(unix_socket, self.path))
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(self.path))
        self.listener.listen(BACKLOG)
        self.start()

    def start(self, descriptors: int | None = None) -> None:
        """Also anew, on the same socket, after a stop or a kill, and with few descriptors."""

        def limit() -> None:
            if descriptors:
                resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))

        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.under, HUB],
                stdin=self.listener,
                stdout=log,
                stderr=log,
                env=environment(self.settings),
                preexec_fn=limit,
            )

    def stop(self) -> int:
        """Returns the exit status; closing streams takes a hub some seconds."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=20)
        finally:
            self.process.kill()

    def close(self) -> None:
        """At once: to send streams away takes seconds."""
        self.process.kill()
        self.process.wait()
        self.listener.close()
