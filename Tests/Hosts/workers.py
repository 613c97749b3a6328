"""A host of workers alone, which hosts of nginx reach over TCP."""

from pathlib import Path

from Hosts.network import Machine
from Hosts.processes import Programs
from Support.paths import PROGRAM

PORTS = {"live": 9001, "writes": 9002, "lists": 9003}
WORKERS = 2


class WorkerHost:
    def __init__(self, machine: Machine, folder: Path, site, web: list[Machine]):
        folder.mkdir()
        self.machine, self.program = machine, site.bin / PROGRAM.name
        servers = ",".join(one.address for one in web)
        self.settings = site.settings | {"FCGI_WEB_SERVER_ADDRS": servers}
        self.programs = Programs(machine, folder / "programs.log")

    def start(self) -> None:
        for port in PORTS.values():
            listen = ["-a", self.machine.address, "-p", port]
            self.programs.start_pool(listen, WORKERS, self.program, "worker", **self.settings)

    def requests(self) -> int:
        """How many connections it has taken since its start, and a connection is a request."""
        names, values = [
            line.split()[1:]
            for line in self.machine.run("cat", "/proc/net/snmp").splitlines()
            if line.startswith("Tcp:")
        ]
        return int(values[names.index("PassiveOpens")])

    def close(self) -> None:
        self.programs.close()
