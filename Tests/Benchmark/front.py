"""An nginx in front of each peer: the installed configuration, with another socket behind it."""

import os
import re
import shutil
import signal
from pathlib import Path

from Benchmark.process import Process
from Support.http import Client
from Support.instance import free_port

UPSTREAM = re.compile(r"server unix:\S+/(live|writes)\.sock")


class Front:
    """TLS, headers, limits and log are the installed ones.

    `changes` are files of nginx/webinar-live/ by their text; `kept` is how many connections to an
    HTTP server each process of nginx keeps open.
    """

    def __init__(self, instance, parent: Path, socket, changes: dict[str, str], kept: int = 0):
        self.folder, self.port = parent / "front", free_port()
        skipped = shutil.ignore_patterns("status-cache", "list-cache")
        shutil.copytree(instance.data / "nginx", self.folder / "nginx", ignore=skipped)
        for name in ("run", "log"):
            (self.folder / name).mkdir()
        included = self.folder / "nginx" / "webinar-live"
        site = included / "generated" / "site.conf"
        text = site.read_text().replace(f":{instance.port} ", f":{self.port} ")
        # What watches the installation is no part of it.
        text = text.replace(f":{instance.metrics_port};", f":{free_port()};")
        text = UPSTREAM.sub(f"server unix:{socket}", text)
        if kept:
            text = text.replace(
                "upstream webinar_live {", f"upstream webinar_live {{ keepalive {kept};"
            )
        for file, content in {**changes, "generated/site.conf": text}.items():
            (included / file).write_text(content)
        self.start(instance.facts["CERTIFICATE"])

    def start(self, certificate: str) -> None:
        options = ["-p", self.folder, "-c", self.folder / "nginx" / "nginx.conf"]
        options += ["-e", "log/nginx-error.log", "-g", "daemon off;"]
        self.process = Process(self.folder, ["nginx", *options], {}, user=None)
        self.client = Client("127.0.0.1", self.port, certificate)
        self.process.wait_until(self.answers)

    @property
    def address(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    def answers(self) -> bool:
        try:
            return self.client.get("/settings.json").status == 200
        except OSError:
            return False

    def empty_log(self) -> None:
        """Millions of lines are not for keeping; nginx appends, wherever the end is."""
        os.truncate(self.folder / "log" / "access.log", 0)

    def stop(self) -> None:
        self.process.stop(signal.SIGQUIT)
