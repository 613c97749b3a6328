"""What the kernel says about processes that a test's own instance started."""

import os
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def children(pid: int) -> set[int]:
    return {int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}


def programs(pid: int, name: str) -> set[int]:
    """The children that run a program. One that is only forked is still its parent's copy, whose
    handlers swallow a signal."""
    return {child for child in children(pid) if runs(child) == name}


def runs(pid: int) -> str:
    """The program's name, of which the kernel keeps fifteen bytes; empty if the process is gone."""
    try:
        return Path(f"/proc/{pid}/comm").read_text().rstrip("\n")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def descendants(pid: int) -> set[int]:
    direct = children(pid)
    return direct.union(*(descendants(child) for child in direct))


def sockets(pid: int) -> int:
    """How many sockets a process has open."""
    return sum(is_socket(link) for link in Path(f"/proc/{pid}/fd").iterdir())


def is_socket(link: Path) -> bool:
    """False for one that has been closed meanwhile."""
    try:
        return os.readlink(link).startswith("socket:")
    except FileNotFoundError:
        return False


def stat(pid: int) -> list[str]:
    """proc(5)'s fields of a process, from its state on."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def cpu_seconds(pid: int) -> float:
    user, system = stat(pid)[11:13]
    return (int(user) + int(system)) / TICKS


def is_alive(pid: int) -> bool:
    try:
        return stat(pid)[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_until(condition, seconds: float = 10, message: str = "the condition never came true"):
    """Polls `condition` and returns its first true value."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, message
        time.sleep(0.02)
    return value
