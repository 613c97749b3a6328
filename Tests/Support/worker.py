"""One worker on a socket of its own, spoken to without nginx."""

import json
import os
import socket
import subprocess
from pathlib import Path

from Support import fastcgi
from Support.http import Response
from Support.paths import PROGRAM


class Worker:
    """`under` is a command that runs the worker."""

    def __init__(self, folder: Path, settings: dict[str, str], *arguments: str, under=()):
        self.path = str(folder / "worker.sock")
        self.log = folder / "worker.log"
        with socket.socket(socket.AF_UNIX) as listener, self.log.open("wb") as log:
            listener.bind(self.path)
            listener.listen(64)
            self.process = subprocess.Popen(
                [*under, PROGRAM, "worker", *arguments],
                stdin=listener,
                stdout=log,
                stderr=log,
                env=environment(settings),
            )

    def get(self, path: str, **options) -> Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options) -> Response:
        return self.request("POST", path, **options)

    def request(
        self,
        method,
        path,
        *,
        token=None,
        headers=(),
        body=b"",
        message=None,
        address=None,
        timeout=30,
    ) -> Response:
        """`message` is sent as JSON; `address` is the client's, as nginx tells it. Of headers a
        worker is told of `Authorization` alone."""
        if message is not None:
            body = json.dumps(message).encode()
        parameters = {
            "REQUEST_METHOD": method,
            "PATH_INFO": path,
            "REQUEST_ID": os.urandom(16).hex(),
        }
        if body or method == "POST":
            parameters["CONTENT_LENGTH"] = str(len(body))
        if address is not None:
            parameters["REMOTE_ADDR"] = address
        if "Authorization" in headers:
            parameters["HTTP_AUTHORIZATION"] = headers["Authorization"]
        if token is not None:
            parameters["HTTP_AUTHORIZATION"] = f"Bearer {token}"
        return fastcgi.exchange(self.path, parameters, body, timeout)

    def stop(self) -> int:
        self.process.terminate()
        try:
            return self.process.wait(timeout=10)
        finally:
            self.process.kill()


def run_program(
    *arguments: str, settings: dict[str, str], program: Path = PROGRAM
) -> subprocess.CompletedProcess:
    """Runs a subcommand to its end; its standard input is not a socket."""
    return subprocess.run(
        [program, *arguments],
        env=environment(settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
    )


def environment(settings: dict[str, str]) -> dict[str, str]:
    """Nothing of the caller's own environment reaches the program."""
    return {"PATH": os.defpath, **settings}
