"""What was counted stays counted, however its worker ends."""

import os
import signal

from Support.instance import POOLED, WORKERS
from Support.load import Load, mixed_requests
from Support.processes import wait_until

REQUESTS = "webinar_live_requests_total"
ROUNDS = 10


def falls(before, after) -> list:
    """Series of counters and histograms that are smaller than they were, or gone."""
    growing = {name for name, kind in after.types.items() if kind in ("counter", "histogram")}
    return [
        key
        for key, value in before.values.items()
        if key[0].removesuffix("_bucket").removesuffix("_sum").removesuffix("_count") in growing
        and after.values.get(key, 0) < value
    ]


def test_ten_kills_under_load_take_nothing_from_what_was_counted(
    api, instance, live_lesson, tokens
):
    answered = mixed_requests(live_lesson, tokens, ("join",))
    before, seen = instance.metrics, []
    with Load(api, answered) as load:
        for _ in range(ROUNDS):
            load.wait_for(100)
            instance.replace_worker(min(instance.pool("LIVE")), signal.SIGKILL)
            seen.append(instance.metrics)
        load.wait_for(100)
    assert load.failures == {}
    after = instance.metrics
    for earlier, later in zip([before, *seen], [*seen, after], strict=True):
        assert falls(earlier, later) == []

    told = after.sum(REQUESTS, route="GET /api/live/join/<id>", status="200") - before.sum(
        REQUESTS, route="GET /api/live/join/<id>", status="200"
    )
    # A worker may be killed between its count and its answer, which is then another worker's, too:
    # once a kill. One that had not counted is not missed, because its answer had not gone out.
    assert len(load.answers) <= told <= len(load.answers) + ROUNDS
    starts = "webinar_live_process_starts_total"
    assert after.sum(starts, pool="live") - before.sum(starts, pool="live") == ROUNDS


def test_all_workers_killed_at_once_take_nothing_and_leave_no_busy_one(
    instance, student, live_lesson
):
    for _ in range(20):
        student.joins(live_lesson)
    before = instance.metrics
    killed = instance.workers
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    wait_until(lambda: len(instance.workers) == POOLED and not instance.workers & killed, 20)
    wait_until(lambda: instance.metrics.sum("webinar_live_workers") >= POOLED)
    after = instance.metrics
    assert falls(before, after) == []
    assert after.sum("webinar_live_workers_busy") == 0


def test_a_hub_killed_takes_nothing_and_its_streams_are_open_no_more(
    instance, subscribe, live_lesson
):
    assert subscribe(live_lesson.webinar).opening
    before = instance.metrics
    assert before.sum("webinar_live_hub_streams", kind="page") == 1
    instance.replace_hub(signal.SIGKILL)
    wait_until(lambda: instance.monitoring("/metrics").status == 200)
    after = instance.metrics
    assert falls(before, after) == []
    assert after.sum("webinar_live_hub_streams") == 0


def test_a_database_that_stops_is_told_by_reason_and_comes_back(
    instance, cluster, platform, student, live_lesson
):
    before = instance.metrics
    failures = "webinar_live_database_failures_total"
    cluster.stop()
    try:
        wait_until(lambda: student.joins(live_lesson).status == 503)
        assert instance.monitoring("/healthz/live").status == 200
        answer = instance.monitoring("/healthz/ready")
        assert (answer.status, answer.json["code"]) == (503, "database_unreachable")
        wait_until(lambda: instance.metrics.sum(failures, reason="connect_failed") > 0)
        told = instance.metrics
        assert told.sum(REQUESTS, status="503", code="unavailable") > before.sum(
            REQUESTS, status="503", code="unavailable"
        )
    finally:
        cluster.start()
        platform.reconnect()
    wait_until(lambda: instance.monitoring("/healthz/ready").status == 200, 20)


def test_while_the_database_hangs_it_is_told_that_all_workers_wait(
    instance, cluster, in_background, student, live_lesson
):
    with cluster.frozen():
        asked = [in_background(student.joins, live_lesson) for _ in range(WORKERS + 2)]
        busy = "webinar_live_workers_busy"
        wait_until(lambda: instance.metrics.sum(busy, pool="live") == WORKERS, 3)
    assert {one.result().status for one in asked} <= {200, 503}
