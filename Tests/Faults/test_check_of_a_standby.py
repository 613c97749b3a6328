"""A server that is in recovery takes no writes: `check` calls it by its name."""

import shutil
from pathlib import Path

import pytest

from Support.paths import HUB, PROGRAM
from Support.worker import run_program


@pytest.fixture
def standby(cluster, platform):
    """The instance's PostgreSQL, started as a standby that waits for a primary."""
    signal = Path(cluster.data) / "standby.signal"
    cluster.stop()
    signal.touch()
    shutil.chown(signal, cluster.owner)
    cluster.start()
    yield
    cluster.stop()
    signal.unlink()
    cluster.start()
    platform.reconnect()


@pytest.mark.parametrize("program", [PROGRAM, HUB])
def test_a_standby_is_told_as_such(program, settings, instance, standby):
    database = {"WEBINAR_LIVE_EVENTS_DATABASE": instance.facts["EVENTS_DATABASE"]}
    result = run_program("check", settings=settings | database, program=program)
    assert result.returncode == 1
    assert "fail  primary: this server is a read-only standby" in result.stdout
