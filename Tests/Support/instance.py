"""A private `nginx/serve` with a data folder and port of its own."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from Support.http import Client, Response, exchange
from Support.jitsi import HOOK_KEY, WEBHOOK_KEY
from Support.metrics import Metrics
from Support.paths import OUTPUT, SERVE
from Support.processes import children, programs, sockets, wait_until
from Support.tokens import Signer

SETTINGS = {
    "WEBINAR_LIVE_CORS_ORIGINS": "https://allowed.example,http://localhost:5173",
    "WEBINAR_LIVE_JITSI_DOMAIN": "jitsi.example",
    "WEBINAR_LIVE_JITSI_RECORDING": "on",
    "WEBINAR_LIVE_JITSI_HOOK_KEY": HOOK_KEY,
    "WEBINAR_LIVE_JITSI_HOOK_ADDRESSES": "127.0.0.1",
    "WEBINAR_LIVE_JAAS_WEBHOOK_KEY": WEBHOOK_KEY,
    # One account of a test does in a second what a class does in an hour.
    "WEBINAR_LIVE_CHAT_LIMIT": "1000000",
    "WEBINAR_LIVE_TICKET_LIMIT": "1000000",
    "WEBINAR_LIVE_REGISTRATION_LIMIT": "1000000",
    "WEBINAR_LIVE_WEBINAR_LIMIT": "1000000",
}
WORKERS = 4
# As many for reads and for writes.
POOLED = 2 * WORKERS
START_SECONDS = 300
# A line of nginx is in its log a second after its request's end.
LOG_SECONDS = 1.1


class Instance:
    def __init__(self, name: str, *options: str, **settings: str):
        self.options, self.settings = options, SETTINGS | settings
        self.output = OUTPUT / name
        self.output.mkdir(parents=True, exist_ok=True)
        # A short path that the users postgres and www-data reach: see the limits of sockets' paths.
        self.folder = Path(tempfile.mkdtemp(prefix="webinar-live-"))
        self.folder.chmod(0o755)
        self.data = self.folder / "data"
        self.port, self.metrics_port = free_port(), free_port()
        self.start()

    def start(self) -> None:
        command = [SERVE, "--data", self.data, "--port", str(self.port), "--workers", str(WORKERS)]
        command += ["--metrics", f"127.0.0.1:{self.metrics_port}"]
        command += self.options
        with (self.output / "serve.log").open("ab") as log:
            self.begin = log.tell()
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment(self.settings),
                preexec_fn=heed_interrupts,
            )
        facts = self.data / "instance.env"
        facts.unlink(missing_ok=True)
        deadline = time.monotonic() + START_SECONDS
        while not facts.exists():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.close()
                raise RuntimeError(f"nginx/serve did not start: see {self.output / 'serve.log'}")
            time.sleep(0.1)
        self.facts = dict(line.split("=", 1) for line in facts.read_text().splitlines() if line)

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=60)

    def close(self) -> None:
        if self.process.poll() is None:
            self.stop()
        logs = self.data / "log"
        if logs.exists():
            shutil.copytree(logs, self.output / "log", dirs_exist_ok=True)
        shutil.rmtree(self.folder)

    def client(self, timeout: float = 30, source: str | None = None, **options) -> Client:
        """The limits by address leave 127.0.0.1 out; `source` may be any other of 127.0.0.0/8."""
        address = urlsplit(self.facts["ADDRESS"])
        return Client(
            address.hostname,
            address.port,
            self.facts["CERTIFICATE"],
            timeout,
            source,
            **options,
        )

    def monitoring(self, path: str) -> Response:
        """What the address for monitoring answers, on which there is no TLS."""
        address = urlsplit(self.facts["METRICS"])
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=30)
        with closing(connection):
            return exchange(connection, "GET", path)

    @property
    def metrics(self) -> Metrics:
        return Metrics.of(self.monitoring("/metrics").body.decode())

    @property
    def key(self) -> bytes:
        return Path(self.facts["SIGNING_KEY_FILE"]).read_bytes().rstrip(b"\n")

    @property
    def tokens(self) -> Signer:
        return Signer(self.key)

    @property
    def workers(self) -> set[int]:
        """Those of the live sessions: for reads and for writes."""
        return self.pool("LIVE") | self.pool("WRITES")

    def pool(self, name: str) -> set[int]:
        return programs(int(self.facts[f"{name}_POOL_PID"]), "webinar-live")

    def replace_worker(self, pid: int, number: int) -> None:
        """Sends a worker a signal and waits until another has taken its place."""
        os.kill(pid, number)
        wait_until(lambda: pid not in self.workers and len(self.workers) == POOLED)

    def kill_busy_worker(self) -> None:
        """Kills the one worker that has a request in hand, and no other: nginx has two tries."""
        by_sockets = sorted(self.workers, key=sockets)
        busy = by_sockets[-1]
        assert sockets(busy) > sockets(by_sockets[-2]), "not exactly one worker is busy"
        os.kill(busy, signal.SIGKILL)
        wait_until(lambda: busy not in self.workers)

    @property
    def hub(self) -> int:
        (hub,) = children(int(self.facts["EVENTS_POOL_PID"]))
        return hub

    def replace_hub(self, number: int) -> None:
        """Sends the hub a signal and waits until another has taken its place."""
        before, pool = self.hub, int(self.facts["EVENTS_POOL_PID"])
        os.kill(before, number)
        wait_until(lambda: len(now := children(pool)) == 1 and before not in now, 20)

    def pool_out_of_reach(self, name: str = "LIVE"):
        return out_of_reach(self.facts[f"{name}_SOCKET"])

    def hub_out_of_reach(self):
        return out_of_reach(self.facts["EVENTS_SOCKET"])

    @property
    def said(self) -> str:
        """What nginx/serve has said since its latest start."""
        return (self.output / "serve.log").read_bytes()[self.begin :].decode(errors="replace")

    @property
    def logs(self) -> str:
        files = [path for path in Path(self.facts["LOG_DIR"]).rglob("*") if path.is_file()]
        return "".join(path.read_text(errors="replace") for path in files)

    def logs_with(self, response: Response) -> str:
        """The logs once the response's request is in them: what is missing then was not logged.

        Another process of nginx may still hold the lines of requests before it, for as long.
        """
        line = f'"request_id":"{response.headers["X-Request-ID"]}"'
        wait_until(lambda: line in self.logs)
        time.sleep(LOG_SECONDS)
        return self.logs


@contextmanager
def out_of_reach(socket_path: str):
    """Yields the path where nginx looks for a socket, and for now finds none."""
    path = Path(socket_path)
    path.rename(aside := path.with_suffix(".aside"))
    try:
        yield path
    finally:
        aside.rename(path)


def heed_interrupts() -> None:
    """A shell lets what it runs in the background ignore SIGINT, and bash cannot take it back."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def environment(settings: dict[str, str]) -> dict[str, str]:
    """The caller's environment, but for settings of the caller's own."""
    others = {k: v for k, v in os.environ.items() if not k.startswith(("WEBINAR_LIVE_", "PG"))}
    return others | settings


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]
