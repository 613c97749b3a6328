"""Alerts, dashboard and their page speak of what the programs really tell."""

import json
import re
import subprocess

import pytest

from Support.metrics import Metrics
from Support.paths import REPOSITORY

FOLDER = REPOSITORY / "nginx" / "monitoring"
ALERTS = (FOLDER / "alerts.yml").read_text()
TESTS = (FOLDER / "alerts.test.yml").read_text()
DASHBOARD = json.loads((FOLDER / "dashboard.json").read_text())
PAGE = (FOLDER / "README.md").read_text()
NAMES = re.findall(r"- alert: (\w+)", ALERTS)
NAME = re.compile(r"\bwebinar_live_\w+")
# Told only where the kernel tells how long the queue of a socket is.
OF_THE_KERNEL = {"webinar_live_socket_queue_length", "webinar_live_socket_queue_limit"}


@pytest.fixture(scope="module")
def told(instance, api, person, platform, subscribe_for_module) -> Metrics:
    return instance.metrics


@pytest.fixture(scope="module")
def subscribe_for_module(platform, person, streams):
    """Something of each kind has happened."""
    lesson = platform.lesson()
    assert person(lesson.host).starts(lesson).status == 200
    assert person(lesson.student).joins(lesson).status == 200
    stream = streams.open(lesson.webinar)
    assert stream.opening
    yield stream
    stream.close()


def families(expressions: str) -> set[str]:
    return {re.sub(r"_(bucket|sum|count)$", "", name) for name in NAME.findall(expressions)}


def expressions() -> list[str]:
    return [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]]


@pytest.mark.parametrize("where", ["alerts", "tests", "dashboard", "page"])
def test_each_name_is_one_that_the_programs_tell(told, where):
    text = {"alerts": ALERTS, "tests": TESTS, "dashboard": json.dumps(DASHBOARD), "page": PAGE}
    used = families(text[where])
    assert used
    assert used - OF_THE_KERNEL <= set(told.types)


def test_each_metric_is_on_the_dashboard_or_explained(told):
    shown = families("\n".join(expressions()) + ALERTS + PAGE)
    assert set(told.types) <= shown


def test_each_metric_says_what_it_is(told):
    assert set(told.types) == set(told.helps)
    assert {re.sub(r"_(bucket|sum|count)$", "", name) for name in told.names()} == set(told.types)
    assert all(help_text.endswith(".") for help_text in told.helps.values())


def test_promtool_takes_the_rules():
    subprocess.run(["promtool", "check", "rules", FOLDER / "alerts.yml"], check=True, timeout=60)


def test_each_rule_fires_for_what_it_is_for_and_not_for_the_nearest_that_it_is_not_for():
    subprocess.run(
        ["promtool", "test", "rules", "alerts.test.yml"], check=True, cwd=FOLDER, timeout=60
    )
    for name in NAMES:
        short = name.removeprefix("WebinarLive")
        assert f"- name: {short} fires\n" in TESTS
        assert f"- name: {short} does not\n" in TESTS


def test_each_alert_has_a_section_on_what_to_do():
    sections = re.findall(r"^### (\w+)\n", PAGE, re.MULTILINE)
    assert sections == NAMES


@pytest.mark.parametrize("expression", expressions())
def test_an_expression_of_the_dashboard_is_one_of_prometheus(expression, tmp_path):
    rules = tmp_path / "rules.yml"
    plain = expression.replace("$__rate_interval", "5m").replace("$instance", "a")
    rule = {"record": "a:b", "expr": plain}
    rules.write_text(json.dumps({"groups": [{"name": "dashboard", "rules": [rule]}]}))
    subprocess.run(["promtool", "check", "rules", rules], check=True, timeout=60)
