"""Killed workers, and a PostgreSQL that stops, comes back, or is later than the workers."""

import time

from Support.load import Load, mixed_requests
from Support.processes import wait_until
from Support.site import WORKERS

KILLS = 20


def kill(site, *units):
    site.systemctl("kill", "--signal=KILL", *units)


def test_twenty_killed_workers_lose_no_request(site, api, tokens, live_lesson):
    before = site.restarts()
    with Load(api, mixed_requests(live_lesson, tokens)) as load:
        for round in range(KILLS):
            load.wait_for(20)
            # One at a time, as nginx has two tries: the one before is back.
            wait_until(site.all_run, 10)
            kill(site, f"webinar-live@{round % WORKERS + 1}.service")
        load.wait_for(50)
    assert load.failures == {}
    wait_until(lambda: sum(site.restarts().values()) == sum(before.values()) + KILLS)


def test_all_workers_and_the_hub_killed_at_once_are_back_within_seconds(site, host, live_lesson):
    kill(site, *site.services())
    began = time.monotonic()
    wait_until(lambda: host.joins(live_lesson).status == 200)
    site.await_whole()
    assert time.monotonic() - began < 10


def test_without_postgresql_workers_live_and_say_so(site, anyone, host, live_lesson, platform):
    before = site.restarts()
    site.systemctl("stop", "postgresql")
    wait_until(lambda: host.joins(live_lesson).status == 503)
    assert host.joins(live_lesson).headers["Retry-After"]
    time.sleep(3)
    site.systemctl("start", "postgresql")
    wait_until(lambda: host.joins(live_lesson).status == 200, 20)
    assert site.restarts() == before


def test_after_a_restart_of_postgresql_all_goes_on(site, host, live_lesson):
    before = site.restarts()
    site.systemctl("restart", "postgresql")
    wait_until(lambda: host.joins(live_lesson).status == 200, 20)
    assert site.restarts() == before


def test_after_a_reboot_all_is_there_even_before_postgresql(site, machine, host, anyone):
    """Workers do not wait for a database that may be on another host."""
    machine.run("systemctl", "mask", "--quiet", "postgresql", "postgresql@15-main")
    machine.reboot()
    wait_until(site.all_run, 30)
    answer = wait_until(site.answer_of_nobody, 30)
    assert answer.status == 503
    machine.run("systemctl", "unmask", "--quiet", "postgresql", "postgresql@15-main")
    machine.run("systemctl", "start", "postgresql@15-main")
    site.await_whole()
    assert set(site.restarts().values()) == {0}


def test_after_a_plain_reboot_sockets_are_there_before_nginx(site, machine, api, platform):
    machine.reboot()
    site.await_whole(60)

    def since_boot(unit):
        asked = ("show", "--property", "ActiveEnterTimestampMonotonic", "--value", unit)
        return int(site.systemctl(*asked))

    sockets = [f"webinar-live{pool}.socket" for pool in ("", "-writes", "-lists", "-events")]
    assert max(map(since_boot, sockets)) < since_boot("nginx.service")
    assert set(site.restarts().values()) == {0}
