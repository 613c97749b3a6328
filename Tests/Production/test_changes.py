"""What an operator does while people are there: restart, another version, reload, maintenance."""

import time

import pytest

from Support.load import Load, mixed_requests
from Support.processes import wait_until


def programs(site) -> dict[str, str]:
    """The main process of each service, and whether its program is still the installed one."""
    pids = {unit: facts["MainPID"] for unit, facts in site.properties("MainPID").items()}
    said = site.machine.shell(
        "\n".join(f"echo {unit} {pid} $(readlink /proc/{pid}/exe)" for unit, pid in pids.items())
    )
    return dict(line.split(" ", 1) for line in said.splitlines())


def test_a_rolling_restart_loses_no_request_and_leaves_nobody_out(site, api, tokens, live_lesson):
    before = programs(site)
    with Load(api, mixed_requests(live_lesson, tokens)) as load:
        load.wait_for(50)
        site.machine.run("webinar-livectl", "restart")
        load.wait_for(50)
    assert load.failures == {}
    after = programs(site)
    assert before.keys() == after.keys()
    assert [unit for unit in before if before[unit] == after[unit]] == []


@pytest.mark.parametrize("version", [1, 0], ids=["upgrade", "roll back"])
def test_another_version_under_load_loses_no_request(
    site, api, tokens, live_lesson, packages, version
):
    site.machine.bring(packages[version])
    # nginx is reloaded, and closes connections that clients keep, as HTTP lets it.
    with Load(api, mixed_requests(live_lesson, tokens), keeps=False) as load:
        load.wait_for(50)
        site.machine.run("dpkg", "--install", f"/root/{packages[version].name}")
        load.wait_for(50)
    assert load.failures == {}
    assert f"-{version + 1} " in site.machine.run(
        "dpkg-query", "-W", "-f", "${Version} ", "webinar-live"
    )
    # Sign-in and hub too: none goes on with the file of before.
    assert [unit for unit, said in programs(site).items() if "(deleted)" in said] == []


def test_a_reload_of_nginx_keeps_streams(site, subscribe, host, lesson):
    stream = subscribe(lesson.webinar)
    stream.wait_for("status")
    site.systemctl("reload", "nginx")
    # New connections are the new workers'.
    assert host.starts(lesson).status == 200
    assert stream.wait_for("status", 2)[-1].json["is_active"] is True
    assert stream.ended is None


def test_a_maintenance_stop_is_undone_by_nobody_who_connects_and_by_no_reboot(site, machine, api):
    services = site.services()
    machine.run("webinar-livectl", "stop")
    for _ in range(20):
        assert api.get("/api/live/active/").status in (200, 503)
        time.sleep(0.1)
    assert is_down(machine)
    machine.reboot()
    answer = wait_until(site.answer_of_nobody, 30)
    assert answer.status == 503
    assert is_down(machine)
    machine.run("webinar-livectl", "start", "--workers", "3")
    site.await_whole()
    assert site.services() == services


def is_down(machine) -> bool:
    return machine.shell("systemctl list-units --no-legend 'webinar-live*' --state active") == ""
