"""What a request costs a worker, in counts: unlike times, they are the same on every machine.

The bounds are a little above what was counted when they were set. Lower them when a count falls.
"""

import os
import signal
import subprocess
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path

import pytest

from Support.people import Person
from Support.processes import children
from Support.worker import Worker

REQUESTS = 200
NEW_TOKEN = "join by a new token"
# One of them asks whether the client is still there: what nginx has given up on is not begun.
SYSTEM_CALLS = 14
ALLOCATIONS = {"start": 36, "join": 35, NEW_TOKEN: 48, "status": 33}
STATEMENTS = 1
VERBS = {
    "start": Person.starts,
    "join": Person.joins,
    NEW_TOKEN: Person.joins,
    "status": Person.asks_status,
}

kinds = pytest.mark.parametrize("kind", ALLOCATIONS)
# What is counted costs neither.
counting = pytest.mark.parametrize("counts", [False, True], ids=["silent", "counting"])


@pytest.fixture
def cost(host, person, lesson):
    """Asks a worker again and again; what it does only once, it has done before the first count."""
    assert host.starts(lesson).status == 200

    def cost(worker: Worker, kind: str, count: Callable[[], int]) -> float:
        known = person(lesson.host, at=worker)

        def ask() -> None:
            for _ in range(REQUESTS):
                somebody = person(lesson.host, at=worker) if kind == NEW_TOKEN else known
                assert VERBS[kind](somebody, lesson).status == 200

        ask()
        before = count()
        ask()
        return (count() - before) / REQUESTS

    return cost


@pytest.fixture
def counts_there(tmp_path):
    def settings(counts: bool) -> dict[str, str]:
        return {"WEBINAR_LIVE_METRICS_FOLDER": str(tmp_path)} if counts else {}

    return settings


@kinds
@counting
def test_the_system_calls_of_a_request_have_a_bound(
    settings, tmp_path, cost, kind, counts, counts_there
):
    calls = tmp_path / "calls"
    with traced_worker(tmp_path, settings | counts_there(counts), calls) as worker:
        assert 0 < cost(worker, kind, lambda: lines(calls, "")) <= SYSTEM_CALLS


@kinds
@counting
def test_the_allocations_of_a_request_have_a_bound(
    worker, tmp_path, counter, cost, kind, counts, counts_there
):
    count = tmp_path / "count"
    count.write_bytes(bytes(8))
    environment = {"LD_PRELOAD": str(counter), "ALLOCATION_COUNT": str(count)}
    one = worker(**environment | counts_there(counts))

    def allocations() -> int:
        return int.from_bytes(count.read_bytes(), "little")

    assert 0 < cost(one, kind, allocations) <= ALLOCATIONS[kind]


def test_a_worker_with_a_secret_is_one_thread(worker, cost):
    one = worker()
    cost(one, "join", lambda: 0)
    assert len(list(Path(f"/proc/{one.process.pid}/task").iterdir())) == 1


@kinds
def test_a_request_that_reads_is_one_statement(platform, instance, worker, cost, kind):
    log = Path(instance.facts["LOG_DIR"]) / "postgresql.log"
    with statements_logged(platform):
        assert cost(worker(), kind, lambda: lines(log, "LOG:  execute ")) == STATEMENTS


@contextmanager
def traced_worker(folder: Path, settings: dict[str, str], calls: Path):
    worker = Worker(folder, settings, under=("strace", "-f", "-qq", "-o", str(calls)))
    try:
        yield worker
    finally:
        # strace ends with what it runs, and takes no signal meanwhile.
        for child in children(worker.process.pid):
            os.kill(child, signal.SIGTERM)
        worker.stop()


@contextmanager
def statements_logged(platform):
    """Of sessions that begin now; without their values, which are nobody's business."""
    login = "ALTER ROLE webinar_live_worker"
    try:
        platform.run(f"{login} SET log_parameter_max_length = 0")
        platform.run(f"{login} SET log_statement = 'all'")
        yield
    finally:
        platform.run(f"{login} RESET log_statement")
        platform.run(f"{login} RESET log_parameter_max_length")


@pytest.fixture(scope="session")
def counter(tmp_path_factory) -> Path:
    """A library that counts the allocations of a program that it is preloaded into."""
    library = tmp_path_factory.mktemp("counter") / "allocations.so"
    source = Path(__file__).parents[1] / "Support" / "allocations.c"
    subprocess.run(["gcc", "-shared", "-fPIC", "-O2", "-o", library, source], check=True)
    return library


def lines(file: Path, text: str) -> int:
    return sum(text in line for line in file.read_text(errors="replace").splitlines())
