"""What each process holds, as often as one looks, and whether it has grown."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from Support.processes import children, programs

MEGABYTE = 1 << 20


@dataclass(frozen=True)
class Measure:
    """Grown is what lies more than a tenth and `slack` above what it was.

    `together`: of all processes of a kind, because chance hands a stream to one of nginx's.
    """

    name: str
    unit: int
    slack: int
    together: bool = False


MEASURES = (Measure("MB", MEGABYTE, 2 * MEGABYTE), Measure("descriptors", 1, 2, together=True))


@dataclass(frozen=True)
class Process:
    kind: str
    pid: int


def processes(instance) -> set[Process]:
    facts = instance.facts
    nginx, hub = int(facts["NGINX_PID"]), int(facts["EVENTS_POOL_PID"])
    # Its cache loader ends by itself after a minute.
    lasting = {pid for pid in children(nginx) if b"cache loader" not in title(pid)}
    found = {Process("nginx", pid) for pid in {nginx, *lasting}}
    found |= {Process("hub", pid) for pid in children(hub)}
    for pool in ("LIVE", "WRITES", "LISTS", "SIGN_IN"):
        workers = programs(int(facts[f"{pool}_POOL_PID"]), "webinar-live")
        kind = f"worker, {pool.lower().replace('_', '-')}"
        found |= {Process(kind, pid) for pid in workers}
    return found


def title(pid: int) -> bytes:
    """Empty if the process is gone."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""


def held(pid: int) -> tuple[int, int]:
    """Resident bytes and open descriptors."""
    resident = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(resident.group(1)) * 1024, len(os.listdir(f"/proc/{pid}/fd"))


def quarters(samples: list[int]) -> tuple[float, float]:
    """The medians of the second and of the last quarter: in the first everything is still new."""
    size = len(samples) // 4
    assert size, "four samples are the least"
    return median(samples[size : 2 * size]), median(samples[-size:])


def has_grown(samples: list[int], measure: Measure) -> bool:
    before, after = quarters(samples)
    return after > before * 1.1 + measure.slack
