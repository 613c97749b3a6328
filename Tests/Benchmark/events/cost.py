"""What processes cost, by the kernel's own account."""

import os
import re
import time
from pathlib import Path

from Support.cluster import Cluster
from Support.instance import Instance
from Support.processes import children, descendants

TICKS = os.sysconf("SC_CLK_TCK")


def pss_megabytes(pid: int) -> float:
    """The process's memory, what is shared counted by its part."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE).group(1)) / 1024


def cpu_seconds(pids: set[int]) -> float:
    return sum(ticks(pid) for pid in pids) / TICKS


def ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def parts(instance: Instance) -> dict[str, set[int]]:
    """The installation's processes."""
    nginx = int(instance.facts["NGINX_PID"])
    postmaster = Cluster(instance.facts["POSTGRESQL_DATA"]).postmaster
    return {
        "nginx": {nginx, *children(nginx)},
        "workers": instance.workers,
        "PostgreSQL": {postmaster, *descendants(postmaster)},
        "hub": {instance.hub},
    }


class Usage:
    """CPU of each part since it was made, in percent of a core."""

    def __init__(self, instance: Instance):
        self.parts, self.began = parts(instance), time.monotonic()
        self.before = {name: cpu_seconds(pids) for name, pids in self.parts.items()}

    def percent(self) -> dict[str, float]:
        seconds = time.monotonic() - self.began
        return {
            name: 100 * (cpu_seconds(pids) - self.before[name]) / seconds
            for name, pids in self.parts.items()
        }
