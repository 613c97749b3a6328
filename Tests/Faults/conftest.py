import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from Support.cluster import Cluster
from Support.contract import live
from Support.instance import WORKERS
from Support.processes import wait_until


@pytest.fixture
def cluster(instance):
    return Cluster(instance.facts["POSTGRESQL_DATA"])


@pytest.fixture
def in_background():
    """Runs a request while the test goes on: `in_background(api.post, path, …)` gives a future."""
    with ThreadPoolExecutor() as pool:
        yield pool.submit


@pytest.fixture(autouse=True)
def the_instance_is_whole(instance, api, platform, tokens):
    """After each fault the next test finds all workers, and a start that works."""
    yield
    wait_until(lambda: len(instance.workers) == WORKERS, 10, "the pool is not complete again")
    lesson = platform.lesson()
    path = f"/api/live/start/{lesson.webinar}/"
    deadline = time.monotonic() + 20
    while (answer := api.post(path, token=tokens.access(lesson.host))).status != 200:
        assert time.monotonic() < deadline, answer.body
        time.sleep(0.2)
    assert answer.json == live(answer.json["room_name"])[1]
