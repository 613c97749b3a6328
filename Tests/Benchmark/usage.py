"""What the kernel says that processes used: proc(5)."""

import re
from dataclasses import dataclass
from pathlib import Path

from Support.processes import TICKS, children, stat

KILOBYTE = 1024


@dataclass(frozen=True)
class CPU:
    """Seconds."""

    user: float = 0
    system: float = 0

    def __add__(self, other: "CPU") -> "CPU":
        return CPU(self.user + other.user, self.system + other.system)

    def __sub__(self, other: "CPU") -> "CPU":
        return CPU(self.user - other.user, self.system - other.system)


def cpu(root: int | None) -> CPU:
    """Of a process and all that it started, the ended ones too."""
    if root is None:
        return CPU()
    try:
        return sum((cpu(child) for child in children(root)), own_cpu(root))
    except (FileNotFoundError, ProcessLookupError):
        # It has ended just now; its parent counts it.
        return CPU()


def own_cpu(pid: int) -> CPU:
    # utime, stime, and those of children that were waited for.
    user, system, ended_user, ended_system = (int(field) / TICKS for field in stat(pid)[11:15])
    return CPU(user + ended_user, system + ended_system)


def memory(pool: int) -> dict[str, float]:
    """Resident and proportional set size of the largest worker, in megabytes."""
    workers = children(pool) or {pool}
    sizes = [Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in workers]
    return {
        name: max(int(re.search(rf"^{field}:\s+(\d+)", text, re.M)[1]) for text in sizes) / KILOBYTE
        for name, field in (("resident", "Rss"), ("proportional", "Pss"))
    }
