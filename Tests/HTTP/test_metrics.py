"""What is told at the address for monitoring: what clients asked, and to nobody else."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from Support.cluster import lock
from Support.instance import WORKERS
from Support.processes import wait_until
from Support.streams import unix_socket

JOIN = "GET /api/live/join/<id>"
STATUS = "GET /api/live/status/<id>"
REQUESTS = "webinar_live_requests_total"
PUBLIC = ["/metrics", "/metrics/", "/healthz/live", "/healthz/ready", "/healthz/", "/api/metrics"]


def grown(before, after, name: str, **labels: str) -> float:
    return after.sum(name, **labels) - before.sum(name, **labels)


@pytest.mark.parametrize("path", PUBLIC)
def test_the_public_site_has_no_such_page(api, path):
    answer = api.get(path)
    assert answer.status == 404
    assert b"webinar_live_" not in answer.body
    assert b'"live"' not in answer.body


def test_the_address_for_monitoring_has_nothing_of_the_site(instance):
    for path in ("/", "/api/live/active/", "/index.html", "/api/live/events/"):
        assert instance.monitoring(path).status == 404


def test_prometheus_finds_nothing_to_mend(instance, host, lesson):
    host.starts(lesson)
    text = instance.monitoring("/metrics").body
    checked = subprocess.run(["promtool", "check", "metrics"], input=text, capture_output=True)
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, b"", b"")


def test_each_answer_is_counted_once_with_its_route_status_and_code(
    instance, student, outsider, live_lesson
):
    before = instance.metrics
    for _ in range(7):
        assert student.joins(live_lesson).status == 200
    for _ in range(3):
        assert outsider.joins(live_lesson).status == 403
    after = instance.metrics
    assert grown(before, after, REQUESTS, route=JOIN, status="200", code="") == 7
    assert grown(before, after, REQUESTS, route=JOIN, status="403", code="not_registered") == 3
    assert grown(before, after, REQUESTS, route=JOIN) == 10
    name = "webinar_live_request_duration_seconds"
    assert grown(before, after, f"{name}_count", route=JOIN) == 10
    assert grown(before, after, f"{name}_bucket", route=JOIN, le="+Inf") == 10
    assert 0 < grown(before, after, f"{name}_sum", route=JOIN) < 5


def test_a_refusal_that_nginx_keeps_has_its_code_too(instance, api):
    before = instance.metrics
    # Past the cache: the spelling of the id is part of its key.
    assert api.get("/api/live/status/00000000987654321/").status == 404
    after = instance.metrics
    assert grown(before, after, REQUESTS, route=STATUS, status="404", code="webinar_not_found") == 1


def test_a_statement_and_its_time_are_counted(instance, student, live_lesson):
    before = instance.metrics
    for _ in range(5):
        student.joins(live_lesson)
    after = instance.metrics
    name = "webinar_live_database_statement_duration_seconds"
    assert grown(before, after, f"{name}_count", pool="live") == 5
    assert 0 < grown(before, after, f"{name}_sum", pool="live") < 2


@pytest.mark.parametrize(
    ("claims", "reason"),
    [({"exp": 1}, "expired"), ({"token_type": "refresh"}, "wrong_type")],
)
def test_a_token_is_refused_for_a_reason(instance, api, tokens, lesson, claims, reason):
    before = instance.metrics
    token = tokens.access(lesson.host, **claims)
    assert api.get(f"/api/live/join/{lesson.webinar}/", token=token).status == 401
    after = instance.metrics
    assert grown(before, after, "webinar_live_token_refusals_total", reason=reason) == 1
    assert grown(before, after, "webinar_live_token_refusals_total") == 1


def test_no_label_is_made_of_what_a_client_sends(instance, api):
    before = instance.metrics
    for path in ("/api/live/join/1/", "/api/live/join/2/", "/api/live/nothing/", "/x%22%0A"):
        api.get(path, headers={"Authorization": 'Bearer "} 1'})
    after = instance.metrics
    routes = after.labels(REQUESTS, "route")
    assert routes - before.labels(REQUESTS, "route") <= {JOIN, "none"}
    assert all("<id>" in route or "/1" not in route for route in routes)


def test_pools_and_their_workers_are_told(instance):
    metrics = instance.metrics
    workers = "webinar_live_workers"
    assert metrics.sum(workers, pool="live") == metrics.sum(workers, pool="writes") == WORKERS
    assert metrics.sum(workers, pool="lists") == (WORKERS + 1) // 2
    assert metrics.sum(workers, pool="sign-in") == len(instance.pool("SIGN_IN"))
    assert metrics.sum("webinar_live_database_connections", pool="live") == WORKERS
    assert metrics.labels("webinar_live_build_info", "version") == {"1.0.0"}


def test_a_worker_with_a_request_in_hand_is_busy(instance, host, lesson):
    with starts_waiting(instance, host, lesson, 1):
        wait_until(lambda: instance.metrics.sum("webinar_live_workers_busy", pool="writes") == 1)
        assert instance.metrics.sum("webinar_live_workers_busy", pool="live") == 0
    wait_until(lambda: instance.metrics.sum("webinar_live_workers_busy") == 0)


def test_who_waits_in_a_socket_is_told(instance, host, lesson):
    queue = "webinar_live_socket_queue_length"
    if queue not in instance.metrics.names():
        pytest.skip("this kernel tells nobody how long the queue of a socket is")
    assert instance.metrics.sum("webinar_live_socket_queue_limit", pool="writes") > 0
    with starts_waiting(instance, host, lesson, WORKERS + 3):
        wait_until(lambda: instance.metrics.sum(queue, pool="writes") == 3, 5)
    wait_until(lambda: instance.metrics.sum(queue, pool="writes") == 0)


def test_streams_are_told_by_kind(instance, subscribe, live_lesson):
    def open_streams() -> dict[str, float]:
        metrics = instance.metrics
        return {
            kind: metrics.sum("webinar_live_hub_streams", kind=kind)
            for kind in ("page", "ticket", "room", "list")
        }

    wait_until(lambda: sum(open_streams().values()) == 0)
    streams = [
        subscribe(live_lesson.webinar),
        subscribe(live_lesson.webinar, live_lesson.student),
        subscribe(live_lesson.webinar, live_lesson.host, in_room=True),
    ]
    assert all(stream.opening for stream in streams)
    assert open_streams() == {"page": 1, "ticket": 1, "room": 1, "list": 0}
    # Counted once a second.
    wait_until(lambda: instance.metrics.sum("webinar_live_hub_rooms") >= 1)
    for stream in streams:
        stream.close()
    wait_until(lambda: sum(open_streams().values()) == 0)


def test_the_way_of_an_event_is_timed(instance, subscribe, host, live_lesson):
    stream = subscribe(live_lesson.webinar)
    assert stream.opening
    before = instance.metrics
    host.ends(live_lesson)
    stream.wait_for("status", 2)
    name = "webinar_live_hub_event_lag_seconds"
    wait_until(lambda: grown(before, instance.metrics, f"{name}_count") >= 1)
    after = instance.metrics
    assert 0 < grown(before, after, f"{name}_sum") < 1


def test_rounds_beat_and_tell_what_is_on_the_air(instance, platform, subscribe, live_lesson):
    assert subscribe(live_lesson.webinar, live_lesson.student, in_room=True).opening
    before = instance.metrics
    rounds = "webinar_live_hub_round_duration_seconds_count"
    wait_until(lambda: instance.metrics.sum("webinar_live_people_in_rooms") >= 1, 15)
    after = instance.metrics
    assert grown(before, after, rounds) >= 1
    assert after.sum("webinar_live_sessions_on_air") >= 1
    now = platform.value("SELECT extract(epoch FROM now())::bigint")
    assert now - after.sum("webinar_live_hub_heartbeat_timestamp_seconds") < 20


def test_a_worker_without_a_folder_counts_nothing_and_serves(worker):
    assert worker().get("/healthz/live").status == 200


def test_a_worker_that_cannot_count_says_so_and_serves(worker, tmp_path):
    one = worker(WEBINAR_LIVE_METRICS_FOLDER=str(tmp_path / "nowhere"))
    assert one.get("/healthz/live").status == 200
    assert "nothing is counted" in one.log.read_text()


def test_a_hub_that_counts_nothing_has_no_page_of_it(hub):
    one = hub()
    wait_until(lambda: "hub ready" in one.log.read_text())
    assert get(one.path, "/metrics").startswith(b"HTTP/1.1 404 ")


def test_an_answer_says_what_of_its_time_was_the_databases_where_that_is_set(
    worker, person, live_lesson
):
    told = person(live_lesson.student, at=worker(WEBINAR_LIVE_SERVER_TIMING="on")).joins(
        live_lesson
    )
    silent = person(live_lesson.student, at=worker()).joins(live_lesson)
    assert silent.headers["Server-Timing"] is None
    times = dict(part.split(";dur=") for part in told.headers["Server-Timing"].split(", "))
    assert times.keys() == {"db", "app"}
    assert 0 < float(times["db"]) < 1000


def get(path: Path, uri: str) -> bytes:
    """What a hub answers, spoken to without nginx."""
    with unix_socket(path) as channel:
        channel.sendall(f"GET {uri} HTTP/1.1\r\nHost: a\r\n\r\n".encode())
        return channel.makefile("rb").read()


@contextmanager
def starts_waiting(instance, host, lesson, count: int):
    """So many starts that wait for the webinar's row, in a worker or in the socket."""
    row = "SELECT FROM webinars_event WHERE id = %s FOR UPDATE"
    with ThreadPoolExecutor(count) as pool:
        with lock(instance.facts["OWNER_DATABASE"], row, lesson.webinar):
            asked = [pool.submit(host.starts, lesson) for _ in range(count)]
            yield
        assert {one.result().status for one in asked} == {200}
