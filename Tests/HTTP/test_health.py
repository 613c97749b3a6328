"""Whether a host can serve, for a balancer and for whoever watches."""

import pytest

from Support.processes import wait_until

CHANGE = "grant_webinar_live_events"


def test_a_host_that_answers_is_live(instance):
    answer = instance.monitoring("/healthz/live")
    assert (answer.status, answer.json) == (200, {"status": "live"})


def test_a_host_with_its_database_and_schema_is_ready(instance):
    answer = instance.monitoring("/healthz/ready")
    assert (answer.status, answer.json) == (200, {"status": "ready", "schema": CHANGE})


def test_a_worker_without_a_database_is_live_and_not_ready(worker):
    one = worker(WEBINAR_LIVE_DATABASE="host=/nowhere")
    assert one.get("/healthz/live").status == 200
    answer = one.get("/healthz/ready")
    assert (answer.status, answer.json["code"]) == (503, "database_unreachable")


def test_a_worker_on_an_older_schema_is_not_ready(instance, worker, platform):
    one = worker()
    assert one.get("/healthz/ready").status == 200
    rename = "UPDATE sqitch.changes SET change = %s WHERE change = %s AND project = 'webinar_live'"
    platform.run(rename, "of_yesterday", CHANGE)
    try:
        answer = one.get("/healthz/ready")
        assert (answer.status, answer.json["code"]) == (503, "schema_outdated")
        assert one.get("/healthz/live").status == 200
    finally:
        platform.run(rename, CHANGE, "of_yesterday")
    assert one.get("/healthz/ready").status == 200


def test_a_worker_that_may_not_read_the_registry_is_not_ready(worker, platform):
    platform.run("REVOKE SELECT ON sqitch.changes FROM webinar_live")
    try:
        answer = worker().get("/healthz/ready")
        assert (answer.status, answer.json["code"]) == (503, "schema_outdated")
    finally:
        platform.run("GRANT SELECT ON sqitch.changes TO webinar_live")


@pytest.mark.parametrize("path", ["/healthz/live", "/healthz/ready"])
def test_without_workers_nginx_says_that_the_service_is_away(instance, path):
    with instance.pool_out_of_reach():
        answer = instance.monitoring(path)
        assert (answer.status, answer.json["code"]) == (503, "unavailable")
    wait_until(lambda: instance.monitoring(path).status == 200)


def test_without_a_hub_there_is_no_page_of_metrics_and_the_host_is_ready(instance):
    with instance.hub_out_of_reach():
        assert instance.monitoring("/metrics").status == 503
        assert instance.monitoring("/healthz/ready").status == 200
    wait_until(lambda: instance.monitoring("/metrics").status == 200)
