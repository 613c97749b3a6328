"""Machines of a test's own: a network namespace each, on one switch that nothing else is connected
to: a bridge in a namespace of its own, so that the machine's own network is left as it is.
"""

import ctypes
import os
import re
import subprocess
from contextlib import contextmanager, suppress
from pathlib import Path

from Support.processes import is_alive

NAMESPACES = Path("/run/netns")
PREFIX = "webinar-live"
CLONE_NEWNET = 0x40000000


class Network:
    """Addresses are those of the page "More than one machine": 192.0.2.0/24, RFC 5737."""

    def __init__(self, **addresses: str):
        forget_leftovers()
        self.machines: dict[str, Machine] = {}
        self.switch = namespace("switch")
        try:
            ip("netns", "add", self.switch)
            ip("-n", self.switch, "link", "add", "bridge", "type", "bridge")
            ip("-n", self.switch, "link", "set", "bridge", "up")
            for name, address in addresses.items():
                self.machines[name] = Machine(name, address, self.switch)
            for machine in self.machines.values():
                machine.learn(self.machines.values())
        except BaseException:
            self.close()
            raise

    def __getitem__(self, name: str) -> "Machine":
        return self.machines[name]

    def close(self) -> None:
        """With a namespace its cables go, too; a process in it must have ended."""
        for name in NAMESPACES.glob(f"{PREFIX}-{os.getpid()}-*"):
            ip("netns", "delete", name.name)


class Machine:
    def __init__(self, name: str, address: str, switch: str):
        self.name, self.address, self.switch = name, address, switch
        self.namespace = namespace(name)
        self.hardware = "02:00:" + ":".join(f"{int(part):02x}" for part in address.split("."))
        ip("netns", "add", self.namespace)
        ip("-n", switch, "link", "add", name, "type", "veth", "peer", "name", "eth0",
           "netns", self.namespace)  # fmt: skip
        ip("-n", switch, "link", "set", name, "master", "bridge", "up")
        self.ip("link", "set", "lo", "up")
        self.ip("link", "set", "eth0", "address", self.hardware, "up")
        self.ip("address", "add", f"{address}/24", "dev", "eth0")

    def learn(self, others) -> None:
        """Who is where for good: a machine that is cut off is not even said to be out of reach."""
        for other in others:
            if other is not self:
                self.ip("neighbour", "replace", other.address, "lladdr", other.hardware,
                        "dev", "eth0", "nud", "permanent")  # fmt: skip

    @contextmanager
    def cut_off(self):
        """Whatever is sent to it or by it is lost without a word; its cable stays plugged in."""
        ip("-n", self.switch, "link", "set", self.name, "nomaster")
        try:
            yield
        finally:
            ip("-n", self.switch, "link", "set", self.name, "master", "bridge")

    def ip(self, *arguments: str) -> None:
        ip("-n", self.namespace, *arguments)

    def command(self, *arguments) -> list[str]:
        """The same command on this machine."""
        return ["ip", "netns", "exec", self.namespace, *map(str, arguments)]

    def run(self, *arguments, **options) -> str:
        """Returns what the command printed."""
        done = subprocess.run(
            self.command(*arguments),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
            **options,
        )
        assert done.returncode == 0, f"{arguments}: {done.stdout}{done.stderr}"
        return done.stdout

    @contextmanager
    def entered(self):
        """This thread, and those that it starts meanwhile, are on this machine."""
        with Path("/proc/thread-self/ns/net").open() as home:
            with (NAMESPACES / self.namespace).open() as here:
                enter(here.fileno())
            try:
                yield
            finally:
                enter(home.fileno())


def flaw() -> str | None:
    """Why machines cannot be made here; None where they can."""
    if os.geteuid() != 0:
        return "machines of their own are network namespaces, which only root can make"
    name = namespace("trial")
    try:
        ip("netns", "add", name)
        ip("-n", name, "link", "add", "trial", "type", "bridge")
        ip("-n", name, "link", "add", "one", "type", "veth", "peer", "name", "two")
        ip("netns", "exec", name, "true")
    except (OSError, AssertionError) as error:
        return f"network namespaces, bridges and pairs of veth cannot be made here: {error}"
    finally:
        with suppress(OSError, AssertionError):
            ip("netns", "delete", name)
    return None


def forget_leftovers() -> None:
    """Of a run that was killed outright."""
    for path in NAMESPACES.glob(f"{PREFIX}-*"):
        found = re.fullmatch(rf"{PREFIX}-(\d+)-\w+", path.name)
        if found and not is_alive(int(found[1])):
            ip("netns", "delete", path.name)


def namespace(name: str) -> str:
    return f"{PREFIX}-{os.getpid()}-{name}"


def ip(*arguments: str) -> None:
    done = subprocess.run(["ip", *arguments], capture_output=True, text=True, timeout=10)
    assert done.returncode == 0, f"ip {' '.join(arguments)}: {done.stderr.strip()}"


def enter(descriptor: int) -> None:
    if ctypes.CDLL(None, use_errno=True).setns(descriptor, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")
