"""The hub's own command line: what it says where it cannot work."""

import subprocess
from functools import partial

import pytest

from Support.paths import HUB
from Support.worker import run_program

run_hub = partial(run_program, program=HUB)


@pytest.fixture
def hub_settings(instance, settings):
    return settings | {"WEBINAR_LIVE_EVENTS_DATABASE": instance.facts["EVENTS_DATABASE"]}


def test_check_finds_nothing_wrong_where_the_hub_can_work(hub_settings):
    result = run_hub("check", settings=hub_settings)
    assert result.returncode == 0, result.stdout
    lines = result.stdout.splitlines()
    assert len(lines) > 10
    assert all(line.startswith(("ok ", "warn ")) for line in lines), result.stdout


def test_check_says_what_the_login_lacks(hub_settings, instance):
    database = {"WEBINAR_LIVE_EVENTS_DATABASE": instance.facts["SIGN_IN_DATABASE"]}
    result = run_hub("check", settings=hub_settings | database)
    assert result.returncode != 0
    lines = result.stdout.splitlines()
    assert any(line.startswith("fail") and "permission denied" in line for line in lines), lines


def test_a_bad_setting_stops_it_and_is_named(hub_settings):
    result = run_hub(settings=hub_settings | {"WEBINAR_LIVE_HOST_GONE": "soon"})
    assert result.returncode != 0
    assert "WEBINAR_LIVE_HOST_GONE" in result.stderr


def test_without_a_socket_it_says_how_it_is_started(hub_settings):
    result = run_hub(settings=hub_settings)
    assert result.returncode != 0
    assert "spawn-fcgi" in result.stderr


def test_it_is_made_without_what_only_the_workers_need():
    libraries = subprocess.run(["ldd", HUB], capture_output=True, text=True, check=True).stdout
    assert "libpq" in libraries
    assert "libfcgi" not in libraries
