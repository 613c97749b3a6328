"""The units' sandbox: how much it leaves, and that what runs in it lives. Needs no boot."""

import json
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from Production.test_keys import private_key, public_pem
from Support.hub import Hub
from Support.machine import Debian
from Support.paths import PROGRAM, REPOSITORY
from Support.processes import wait_until
from Support.tokens import Signer
from Support.worker import Worker

UNITS = REPOSITORY / "nginx" / "systemd"
SANDBOX = UNITS / "sandbox.conf"
SERVICES = sorted(file.name for file in UNITS.glob("*.service"))
BESIDE_SERVICES = sorted(file.name for kind in ("*et", "timer") for file in UNITS.glob(f"*.{kind}"))
# As `systemd-analyze security` counts: 0 is closed, 10 is open.
MOST_EXPOSED = 1.5
RUNNER = ["/usr/bin/python3", str(Path(__file__).parent / "under_filter.py")]
# What a worker has drawn.
SHEET = {
    "language": "hi",
    "accent": None,
    "crest": None,
    "claims": {
        "iss": "https://live.example.org",
        "jti": "3f2b8c1e-8a52-4a6b-9a53-2f5f8f6c1d20",
        "iat": 1795000000,
        "school": "School",
        "name": "श्रद्धा शर्मा",
        "title": "Light",
        "date": "2026-11-26",
        "minutes": 58,
    },
}
# Nobody answers there.
NO_DATABASE = "host=/nowhere dbname=none"


@pytest.fixture(scope="module")
def installed(packages):
    debian = Debian()
    debian.bring(packages[0])
    debian.run("dpkg", "--install", f"/root/{packages[0].name}")
    yield debian
    debian.close()


@pytest.mark.parametrize("unit", SERVICES)
def test_a_unit_leaves_little_open(installed, unit):
    said = installed.run("systemd-analyze", "security", "--no-pager", "--offline=true", unit)
    (exposure,) = re.findall(r"Overall exposure level for \S+: ([\d.]+)", said)
    assert float(exposure) <= MOST_EXPOSED


@pytest.mark.parametrize("unit", BESIDE_SERVICES + SERVICES)
def test_systemd_finds_nothing_wrong_with_a_unit(installed, unit):
    # A template is looked at as one of its instances.
    instance = unit.replace("@.", "@1.")
    said = installed.run("systemd-analyze", "verify", "--man=no", f"/lib/systemd/system/{instance}")
    assert [line for line in said.splitlines() if "webinar-live" in line] == []


@pytest.fixture
def filter_of_before(tmp_path):
    """Without the one call that was let in, and deadly."""
    text = SANDBOX.read_text()
    changed = re.sub(r"(?m)^SystemCall(Filter=setpriority|ErrorNumber=.*)\n", "", text)
    assert text.count("\n") - changed.count("\n") == 2
    file = tmp_path / "sandbox.conf"
    file.write_text(changed)
    return file


def keys(algorithm: str):
    if algorithm == "HS256":
        secret = "s" * 32
        return Signer(secret), {"WEBINAR_LIVE_JWT_KEY": secret}
    key = private_key(algorithm)
    settings = {
        "WEBINAR_LIVE_JWT_KEY": public_pem(key),
        "WEBINAR_LIVE_JWT_ALGORITHM": algorithm,
        "WEBINAR_LIVE_TICKET_KEY": "t" * 32,
    }
    return Signer(key, algorithm), settings


@pytest.fixture
def start(tmp_path, reader):
    """Starts a program under a filter: `start(Worker, settings, filter)`."""
    started = []

    def start(program, settings, file):
        under = [*RUNNER, str(file)]
        settings = {"WEBINAR_LIVE_DATABASE": NO_DATABASE} | settings
        if program is Hub:
            started.append(Hub(tmp_path, settings, reader, under=under))
        else:
            started.append(Worker(tmp_path, settings, under=under))
        return started[-1]

    yield start
    for one in started:
        one.process.kill()
        one.process.wait()


@pytest.mark.parametrize("algorithm", ["HS256", "RS256", "ES256"])
def test_a_worker_verifies_tokens_under_the_filter(start, algorithm):
    signer, settings = keys(algorithm)
    worker = start(Worker, settings, SANDBOX)
    # Well signed, it is asked of the database, which is not there.
    assert worker.get("/api/live/join/1/", token=signer.access(1)).status == 503
    assert worker.get("/api/live/join/1/", token=Signer("x" * 32).access(1)).status == 401
    assert worker.process.poll() is None


def test_the_hub_lives_under_the_filter(start):
    hub = start(Hub, keys("HS256")[1], SANDBOX)
    wait_until(lambda: b"hub ready" in hub.log.read_bytes())
    time.sleep(2)
    assert hub.process.poll() is None


def test_the_filter_of_before_killed_the_hub(start, filter_of_before):
    hub = start(Hub, keys("HS256")[1], filter_of_before)
    wait_until(lambda: hub.process.poll() is not None)
    assert hub.process.returncode == -signal.SIGSYS


def test_a_certificate_is_drawn_under_the_filter():
    """By a program that a worker runs, from within its own filter."""
    pem = private_key("ES256").private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    settings = keys("HS256")[1] | {
        "WEBINAR_LIVE_DATABASE": NO_DATABASE,
        "WEBINAR_LIVE_CERTIFICATE_KEY": pem.decode(),
        "WEBINAR_LIVE_SITE": "https://live.example.org",
    }
    under = [*RUNNER, str(SANDBOX)]
    said = subprocess.run(
        [*under, PROGRAM, "check"], env=settings, capture_output=True, text=True, timeout=60
    )
    assert f"ok    certificates: {PROGRAM.resolve()}-certificate" in said.stdout
    drawn = subprocess.run(
        [*under, f"{PROGRAM}-certificate"],
        input=json.dumps(SHEET).encode(),
        env={},
        capture_output=True,
        timeout=60,
    )
    assert (drawn.returncode, drawn.stderr) == (0, b"")
    assert drawn.stdout.startswith(b"%PDF-")
