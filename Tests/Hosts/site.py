"""All of it: two hosts of nginx, one of workers, a primary and its standby, and their people."""

import os
import secrets
import shutil
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path

from Hosts.database import Database, conninfo
from Hosts.doors import Doors
from Hosts.network import Network
from Hosts.pooler import Pooler
from Hosts.web import WebHost
from Hosts.workers import WorkerHost
from Support.paths import HUB, PROGRAM, REPOSITORY
from Support.pgbouncer import LOGIN_SETTINGS
from Support.platform import Platform
from Support.processes import wait_until
from Support.tokens import Signer
from Support.worker import environment

ADDRESSES = {
    "balancer": "192.0.2.2",
    "web1": "192.0.2.11",
    "web2": "192.0.2.12",
    "db1": "192.0.2.21",
    "db2": "192.0.2.22",
    "app1": "192.0.2.31",
    "people": "192.0.2.100",
}
ROLES = (
    "webinar_live",
    "webinar_live_sign_in",
    "webinar_live_retention",
    "webinar_live_events",
)
START_SECONDS = 30
# Of people for an answer: longer than nginx waits for a worker.
PATIENCE_SECONDS = 20


class Site:
    def __init__(self, output: Path, *, pgbouncer: bool):
        self.closing = ExitStack()
        self.has_pgbouncer = pgbouncer
        self.poolers: list[Pooler] = []
        try:
            self.make(output)
        except BaseException:
            self.close()
            raise

    def make(self, output: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="webinar-live-"))
        self.folder.chmod(0o755)
        self.closing.callback(self.keep_logs, output)
        self.network = Network(**ADDRESSES)
        self.closing.callback(self.network.close)
        self.closing.enter_context(self.network["people"].entered())
        self.install_programs()
        self.key = secrets.token_hex(32).encode()
        self.make_databases()
        self.make_hosts()

    def install_programs(self) -> None:
        """Where their users can reach them."""
        self.bin = self.folder / "bin"
        self.bin.mkdir()
        for program in (PROGRAM, HUB):
            shutil.copy(program, self.bin)

    def make_databases(self) -> None:
        self.primary = Database(self.network["db1"], self.folder / "db1")
        self.standby = Database(self.network["db2"], self.folder / "db2")
        self.closing.callback(self.primary.stop)
        self.closing.callback(self.standby.stop)
        self.primary.make()
        self.primary.start()
        self.primary.ask("CREATE DATABASE webinar_live")
        self.deploy()
        self.standby.follow(self.primary)
        self.standby.start()
        # Nobody is told of a commit that the standby has not got.
        self.primary.ask("ALTER SYSTEM SET synchronous_standby_names = 'db2'")
        self.primary.ask("SELECT pg_reload_conf()")

    def database(self, user: str) -> str:
        return conninfo(user, self.network["db1"], self.network["db2"])

    def deploy(self) -> None:
        deploy = {"WEBINAR_LIVE_DEPLOY_DATABASE": self.database("postgres")}
        settings = self.settings | deploy | PATHS
        services = self.folder / "services"
        with services.open("wb") as file:
            command = [PROGRAM, "service-file"]
            subprocess.run(command, stdout=file, env=environment(settings), check=True, timeout=30)
        settings |= {"PGSERVICEFILE": str(services), "PGSERVICE": "webinar_live"}
        settings |= {"SQITCH_FULLNAME": "Tests", "SQITCH_EMAIL": "tests@localhost"}
        subprocess.run(
            ["sqitch", "deploy"],
            cwd=REPOSITORY / "sql",
            env=settings,
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=300,
        )
        self.platform = Platform(self.database("postgres") + " connect_timeout=2")
        for role in ROLES:
            self.platform.run(f"CREATE ROLE {role}_worker LOGIN")
            self.platform.run(f"GRANT {role} TO {role}_worker")

    def start_poolers(self) -> None:
        for name in ("web1", "web2", "app1"):
            folder = self.folder / f"pgbouncer-{name}"
            self.poolers.append(Pooler(self.network[name], folder, self.primary))
            self.closing.callback(self.poolers[-1].close)
        for name, value in LOGIN_SETTINGS.items():
            self.platform.run(f"ALTER ROLE webinar_live_worker SET {name} = '{value}'")

    def promote(self) -> None:
        self.standby.promote()
        for pooler in self.poolers:
            pooler.turn_to(self.standby)

    @property
    def settings(self) -> dict[str, str]:
        """The same on all hosts."""
        settings = {
            "WEBINAR_LIVE_DATABASE": self.database("webinar_live_worker"),
            "WEBINAR_LIVE_SIGN_IN_DATABASE": self.database("webinar_live_sign_in_worker"),
            "WEBINAR_LIVE_EVENTS_DATABASE": self.database("webinar_live_events_worker"),
            "WEBINAR_LIVE_JWT_KEY": self.key.decode(),
            "WEBINAR_LIVE_ROOM_SUFFIX": "full",
            "WEBINAR_LIVE_JITSI_DOMAIN": "jitsi.example.org",
            # A few accounts write here what a class does.
            "WEBINAR_LIVE_CHAT_LIMIT": "1000000",
            "WEBINAR_LIVE_TICKET_LIMIT": "1000000",
        }
        if self.poolers:
            settings["WEBINAR_LIVE_DATABASE"] = self.poolers[0].conninfo
            settings["WEBINAR_LIVE_PREPARED_STATEMENTS"] = "off"
        return settings

    def make_hosts(self) -> None:
        if self.has_pgbouncer:
            self.start_poolers()
        self.certificate = make_certificate(self.folder)
        web = [self.network["web1"], self.network["web2"]]
        self.app = WorkerHost(self.network["app1"], self.folder / "app1", self, web)
        self.closing.callback(self.app.close)
        self.app.start()
        self.web: list[WebHost] = []
        for machine in web:
            host = WebHost(machine, self.folder / machine.name, self)
            self.closing.callback(host.close)
            host.start()
            self.web.append(host)
        clients = [host.client() for host in self.web]
        self.doors = Doors(clients, PATIENCE_SECONDS)
        self.impatient_doors = Doors(clients, 5)
        for host in self.web:
            client = host.client()
            wait_until(
                lambda client=client: client.get("/api/live/status/0/").status == 404,
                START_SECONDS,
                f"{host.machine.name} does not answer",
            )

    @property
    def tokens(self) -> Signer:
        return Signer(self.key)

    def keep_logs(self, output: Path) -> None:
        shutil.rmtree(output, ignore_errors=True)
        for log in self.folder.rglob("*.log"):
            kept = output / log.relative_to(self.folder)
            kept.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(log, kept)
        shutil.rmtree(self.folder)

    def close(self) -> None:
        self.closing.close()


PATHS = {"PATH": os.environ["PATH"]}


def make_certificate(folder: Path) -> Path:
    certificate = folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=live.example.org",
         "-keyout", folder / "key.pem", "-out", certificate],
        check=True, capture_output=True, timeout=30,
    )  # fmt: skip
    return certificate
