"""What processes cost, by the kernel's own account."""

import re
import time
from pathlib import Path

from Support.cluster import Cluster
from Support.instance import Instance
from Support.processes import children, cpu_seconds, descendants


def pss_megabytes(pid: int) -> float:
    """The process's memory, what is shared counted by its part."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE).group(1)) / 1024


def total(pids: set[int]) -> float:
    """Seconds of CPU."""
    return sum(cpu_seconds(pid) for pid in pids)


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
        self.before = {name: total(pids) for name, pids in self.parts.items()}

    def percent(self) -> dict[str, float]:
        seconds = time.monotonic() - self.began
        return {
            name: 100 * (total(pids) - self.before[name]) / seconds
            for name, pids in self.parts.items()
        }
