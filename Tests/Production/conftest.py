"""A package of this tree, a Debian to install it in, and a booted one on which it runs."""

import re
import subprocess
from pathlib import Path

import pytest

from Support.machine import CannotBoot, Debian, Machine
from Support.paths import REPOSITORY
from Support.site import Site


@pytest.fixture(scope="session")
def packages(tmp_path_factory):
    """Two versions, the second newer."""
    command = [REPOSITORY / "nginx/package/build"]
    built = subprocess.run(command, capture_output=True, text=True, timeout=600)
    assert built.returncode == 0, built.stdout + built.stderr
    first = Path(built.stdout.splitlines()[-1])
    return [first, newer(first, tmp_path_factory.mktemp("newer"))]


def newer(package: Path, folder: Path) -> Path:
    """The same files under the next version."""
    root, made = folder / "root", folder / package.name.replace("-1_", "-2_")
    subprocess.run(["dpkg-deb", "--raw-extract", package, root], check=True)
    control = root / "DEBIAN/control"
    control.write_text(re.sub(r"(?m)^(Version: .*)-1$", r"\1-2", control.read_text()))
    pack = ["dpkg-deb", "--build", "-Zgzip", "-z1", root, made]
    subprocess.run(pack, check=True, stdout=subprocess.DEVNULL)
    return made


@pytest.fixture(scope="session", autouse=True)
def network_of_its_own():
    """What runs here takes ports 80 and 443, and a machine's own are not touched."""
    ways_out = Path("/proc/net/route").read_text().splitlines()[1:]
    assert ways_out == [], "this suite wants a network of its own: run Tests/run production"


@pytest.fixture
def debian():
    """A Debian that is not running."""
    debian = Debian()
    yield debian
    debian.close()


@pytest.fixture(scope="session")
def machine():
    try:
        machine = Machine("production/machine")
    except CannotBoot as reason:
        pytest.skip(f"this machine cannot boot a container: {reason}")
    yield machine
    machine.close()


@pytest.fixture(scope="session")
def instance(machine, packages):
    """Takes the stand-alone installation's place in the shared fixtures."""
    return Site(machine, packages[0])


@pytest.fixture
def site(instance, platform):
    """Whole before the test, and after it."""
    instance.await_whole()
    yield instance
    instance.await_whole()
    # PostgreSQL may be another one by now.
    platform.reconnect()
