"""kill -9 to workers under load: a request that may be repeated is, and nobody notices."""

import signal
import time

import pytest

from Support.instance import POOLED
from Support.load import Load, mixed_requests

ROUNDS = 10


def test_each_worker_killed_ten_times_fails_no_request(api, instance, live_lesson, tokens):
    killed = 0
    with Load(api, mixed_requests(live_lesson, tokens)) as load:
        for _ in range(ROUNDS):
            for pid in instance.workers:
                load.wait_for(50)
                instance.replace_worker(pid, signal.SIGKILL)
                killed += 1
        load.wait_for(200)
    assert killed == ROUNDS * POOLED
    assert load.failures == {}
    # A slot that its manager gave up for ever would show only now.
    time.sleep(1)
    assert len(instance.workers) == POOLED


@pytest.mark.parametrize("action", ["status", "join", "start"])
def test_each_route_bears_a_worker_killed(api, instance, live_lesson, tokens, action):
    with Load(api, mixed_requests(live_lesson, tokens, (action,))) as load:
        for pid in instance.workers:
            load.wait_for(100)
            instance.replace_worker(pid, signal.SIGKILL)
        load.wait_for(100)
    assert load.failures == {}
