"""The site on a booted machine, installed as `nginx/install.md` says: the shared fixtures' own."""

import random
import re
from contextlib import contextmanager
from pathlib import Path

from Support.http import Client, Response
from Support.machine import Machine
from Support.paths import REPOSITORY
from Support.processes import wait_until
from Support.tokens import Signer

PAGES = REPOSITORY / "nginx"
CERTIFICATE = "/etc/webinar-live/tls/fullchain.pem"
WORKERS = 3
# Those that `examples/secrets.conf` names.
HOLDERS = (
    "webinar-live@",
    "webinar-live-writes@",
    "webinar-live-lists@",
    "webinar-live-events",
    "webinar-live-sweep",
)


def commands(section: str, page: str = "install.md") -> str:
    """What a page's section tells to type."""
    text = (PAGES / page).read_text()
    (found,) = re.findall(rf"^## {re.escape(section)}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    return "\n".join(re.findall(r"^```sh\n(.*?)^```", found, re.M | re.S))


class Site:
    def __init__(self, machine: Machine, package: Path):
        self.machine = machine
        machine.bring(package)
        for section in ("Install", "Database", "Settings", "Certificate", "Start", "First account"):
            said = machine.shell("cd /root\n" + commands(section))
        assert said.rstrip().endswith("signed in"), said
        machine.shell(f"webinar-livectl start --workers {WORKERS}")
        self.let_tests_in()
        self.certificate = machine.folder / "certificate.pem"
        self.certificate.write_bytes(machine.path(CERTIFICATE).read_bytes())

    def let_tests_in(self) -> None:
        """To the database, as its owner: tests are root's."""
        self.machine.shell("""
            cd /etc/postgresql/15/main
            sed -i '1i local all postgres peer map=tests' pg_hba.conf
            printf 'tests root postgres\\ntests postgres postgres\\n' >>pg_ident.conf
            systemctl reload postgresql
        """)

    @contextmanager
    def settings_of_its_own(self):
        """What is changed of the site's settings meanwhile is taken back."""
        self.machine.shell("cp -a /etc/webinar-live /root/settings-before")
        try:
            yield
        finally:
            self.machine.shell("""
                rm -r /etc/webinar-live
                mv /root/settings-before /etc/webinar-live
                systemctl daemon-reload
                webinar-livectl site
                webinar-livectl restart
            """)

    @contextmanager
    def changed(self, script: str, secret: str):
        """The site by other settings and with one secret more, installed as `secrets.conf` says."""
        folders = [f"/etc/systemd/system/{unit}.service.d" for unit in HOLDERS]
        install = "\n".join(
            f"install -D -m 0644 secrets.conf {folder}/secrets.conf" for folder in folders
        )
        with self.settings_of_its_own():
            self.machine.shell(f"""
                cd /root
                {script}
                sed '/^#LoadCredential={secret}:/{{s/^#//;n;s/^#//}}' \\
                    /usr/share/doc/webinar-live/examples/secrets.conf >secrets.conf
                {install}
                systemctl daemon-reload
                webinar-livectl check
                webinar-livectl site
                webinar-livectl restart
            """)
            self.await_whole()
            try:
                yield
            finally:
                self.machine.run("rm", "-r", *folders)

    @property
    def facts(self) -> dict[str, str]:
        folder = self.machine.database_socket
        return {"OWNER_DATABASE": f"host={folder} dbname=webinar_live user=postgres"}

    def client(self, timeout: float = 30, **options) -> Client:
        return Client("127.0.0.1", 443, str(self.certificate), timeout, **options)

    @property
    def tokens(self) -> Signer:
        return Signer(self.machine.path("/etc/webinar-live/signing-key").read_bytes().strip())

    def systemctl(self, *arguments: str, **options) -> str:
        return self.machine.run("systemctl", *arguments, **options).strip()

    def services(self) -> list[str]:
        """The units that ought to run: what the target wants, sockets left out."""
        said = self.systemctl("show", "--property", "Wants", "--value", "webinar-live.target")
        return sorted(unit for unit in said.split() if unit.endswith(".service"))

    def properties(self, *names: str) -> dict[str, dict[str, str]]:
        """What systemd says of each service."""
        asked = [argument for name in names for argument in ("--property", name)]
        said = self.systemctl("show", "--property", "Id", *asked, *self.services())
        units = [
            dict(line.split("=", 1) for line in unit.split("\n")) for unit in said.split("\n\n")
        ]
        return {unit["Id"]: unit for unit in units}

    def all_run(self) -> bool:
        units = self.properties("SubState").values()
        return all(unit["SubState"] == "running" for unit in units)

    def answer_of_nobody(self) -> Response | None:
        """What is said of a webinar that does not exist; None while nginx is not there.

        Of each spelling nginx keeps the answer, for as long as there is nobody to ask: it is new.
        """
        try:
            return self.client(5).get(f"/api/live/status/{'0' * random.randrange(1, 4000)}/")
        except OSError:
            return None

    def is_whole(self) -> bool:
        answer = self.answer_of_nobody()
        return answer is not None and answer.status == 404 and self.all_run()

    def await_whole(self, seconds: float = 30) -> None:
        wait_until(self.is_whole, seconds, "not all services run, or the API does not answer")

    def restarts(self) -> dict[str, int]:
        """How often each service died by itself since it was started."""
        units = self.properties("NRestarts")
        return {name: int(unit["NRestarts"]) for name, unit in units.items()}
