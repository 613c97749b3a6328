import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from Support.cluster import Cluster
from Support.contract import live
from Support.instance import POOLED
from Support.processes import wait_until


@pytest.fixture
def cluster(instance):
    return Cluster(instance.facts["POSTGRESQL_DATA"])


@pytest.fixture
def in_background():
    """Asks while the test goes on: `in_background(host.starts, lesson)` gives a future."""
    with ThreadPoolExecutor() as pool:
        yield pool.submit


@pytest.fixture(autouse=True)
def the_instance_is_whole(instance, person, platform):
    """After each fault the next test finds all workers, and starts and joins that work."""
    yield
    wait_until(lambda: len(instance.workers) == POOLED, 10, "the pool is not complete again")
    lesson = platform.lesson()
    host, deadline = person(lesson.host), time.monotonic() + 20
    while (answer := host.starts(lesson)).status != 200:
        assert time.monotonic() < deadline, answer.body
        time.sleep(0.2)
    assert answer.json == live(answer.json["room_name"])[1]
    # Each worker waits a while of its own before it connects again, and any may be asked.
    wait_until(lambda: all(host.joins(lesson).status == 200 for _ in range(POOLED)), 20)
