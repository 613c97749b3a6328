"""A host of nginx, as the page "More than one machine" and the files under nginx/ make it."""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

from Hosts.network import Machine
from Hosts.processes import Programs
from Support.http import Client
from Support.paths import HUB, PROGRAM, REPOSITORY
from Support.processes import children, wait_until
from Support.worker import environment

FILES = REPOSITORY / "nginx"
# Where Debian's nginx.conf has these, a server's stays as it is.
MAIN = """
user www-data;
worker_processes 2;
pid run/nginx.pid;
worker_shutdown_timeout 5s;
events { worker_connections 4096; }
http {
    include /etc/nginx/mime.types;
    client_body_temp_path nginx/body;
    fastcgi_temp_path     nginx/fastcgi;
    proxy_temp_path       nginx/proxy;
    scgi_temp_path        nginx/scgi;
    uwsgi_temp_path       nginx/uwsgi;
    include conf.d/webinar-live.conf;
}
"""
WORKERS = 2
# What the program makes of its settings, a file each.
CONTEXTS = (("settings", "http"), ("routes", "server"), ("recordings", "recordings"))


class WebHost:
    def __init__(self, machine: Machine, folder: Path, site):
        self.machine, self.folder = machine, folder
        self.settings, self.bin, self.certificate = site.settings, site.bin, site.certificate
        for name in ("run", "log", "portal", "nginx/conf.d", "nginx/webinar-live/generated"):
            (folder / name).mkdir(parents=True)
        for name in ("run", "log"):
            shutil.chown(folder / name, "www-data", "www-data")
        self.programs = Programs(machine, folder / "log" / "programs.log")
        self.configure()

    def configure(self) -> None:
        nginx = self.folder / "nginx"
        for file in (FILES / "webinar-live").glob("*.conf"):
            shutil.copy(file, nginx / "webinar-live")
        for name, context in CONTEXTS:
            text = self.program("nginx-settings", "--context", context)
            (nginx / "webinar-live" / "generated" / f"{name}.conf").write_text(text)
        (nginx / "nginx.conf").write_text(MAIN)
        (nginx / "conf.d" / "webinar-live.conf").write_text(
            configuration(self.folder, self.certificate)
        )

    def program(self, *arguments: str) -> str:
        return self.machine.run(
            self.bin / PROGRAM.name, *arguments, env=environment(self.settings | PATHS)
        )

    def start(self) -> None:
        run = self.folder / "run"
        program = self.bin / PROGRAM.name
        for name, count in (("live", WORKERS), ("writes", WORKERS), ("lists", 1)):
            self.start_pool(name, count, program, "worker")
        self.start_pool(
            "sign-in", 1, "/usr/bin/nice", "-n", "19", program, "worker", "--pool", "sign-in"
        )
        self.hub_pool = self.start_pool("events", 1, self.bin / HUB.name)
        nginx = self.folder / "nginx" / "nginx.conf"
        self.nginx = self.programs.start(
            "nginx", "-e", self.folder / "log" / "nginx.log", "-p", self.folder, "-c", nginx,
            "-g", "daemon off;",
        )  # fmt: skip
        wait_until((run / "nginx.pid").exists, 20, f"{self.machine.name}: nginx did not start")

    def start_pool(self, name: str, count: int, *program) -> subprocess.Popen:
        socket = ["-s", self.folder / "run" / f"{name}.sock", "-M", "0660"]
        socket += ["-U", "www-data", "-G", "www-data"]
        return self.programs.start_pool(socket, count, *program, **self.settings)

    def kill_hub(self) -> None:
        """Its successor is started at once, on the same socket."""
        before = children(self.hub_pool.pid)
        (hub,) = before
        os.kill(hub, signal.SIGKILL)
        wait_until(lambda: (now := children(self.hub_pool.pid)) and now != before)

    def client(self, timeout: float = 20) -> Client:
        return Client(self.machine.address, 443, str(self.certificate), timeout)

    @property
    def log(self) -> list[str]:
        return (self.folder / "log" / "webinar-live.log").read_text().splitlines()

    def requests(self, of: int) -> int:
        """How many of a webinar its nginx has answered."""
        return len([line for line in self.log if f"/{of}/" in line])

    def logged(self, request_id: str) -> str:
        return wait_until(lambda: [line for line in self.log if request_id in line])[0]

    def close(self) -> None:
        self.programs.close()


# The hosts' programs are asked with what the environment of the caller has of paths alone.
PATHS = {"PATH": os.environ["PATH"]}


def configuration(folder: Path, certificate: Path) -> str:
    """The examples' own text; what is of a server's paths and names is of this machine's."""
    text = (FILES / "examples" / "site.conf").read_text()
    hosts = (FILES / "examples" / "hosts.conf").read_text()
    balancer = (FILES / "examples" / "behind-a-balancer.conf").read_text()
    text = hosts + re.sub(r"^(?:# )?upstream [^{]*\{.*?^(?:# )?\}$", "", text, flags=re.M | re.S)
    pool = "include webinar-live/platform-pool.conf;"
    text = text.replace(pool, f"{pool}\n{balancer}")
    # A machine may be without IPv6; of one address all lines "listen" say the same of its queue.
    text = re.sub(r"^ *listen \[::\].*$", "", text, flags=re.M)
    for path, here in {
        "/run/webinar-live/cache/": f"{folder}/nginx/",
        "/run/webinar-live/": f"{folder}/run/",
        "/var/log/nginx/": f"{folder}/log/",
        "/usr/share/webinar-live/portal": f"{folder}/portal",
        "/etc/webinar-live/tls/fullchain.pem": str(certificate),
        "/etc/webinar-live/tls/privkey.pem": str(certificate.with_name("key.pem")),
    }.items():
        assert path in text, f"the example of a site has no {path}"
        text = text.replace(path, here)
    return text
