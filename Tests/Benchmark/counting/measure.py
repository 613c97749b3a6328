"""Joins and statuses by workers that count and by workers that do not, in turn."""

import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from Benchmark.bench import Bench
from Benchmark.process import WEB_USER
from Benchmark.rounds import WORKERS, rotated

WORKLOADS = ("join-one", "join-many", "status")
SILENT, COUNTING, TELLING = "counts nothing", "counts", "counts, and tells Server-Timing"


def main(rounds: int = 9, seconds: int = 3) -> None:
    with folder_in_memory() as folder, Bench(Path()) as bench:
        peers = peers_of(bench, folder)
        figures = {(workload, kind): [] for workload in WORKLOADS for kind in peers}
        for number in range(-1, rounds):
            for workload in WORKLOADS:
                for kind in rotated(list(peers), number):
                    measured = bench.meter.measure(
                        peers[kind],
                        bench.data.folder / workload,
                        bench.data.right,
                        seconds if number >= 0 else 1,
                    )
                    assert measured.failures == 0, measured.example
                    # The first round warms up.
                    if number >= 0:
                        figures[workload, kind].append(measured)
    print("\n".join(table(figures)))


@contextmanager
def folder_in_memory():
    """As a server has it; on a disk the kernel would now and then let a count wait for a write."""
    folder = Path(tempfile.mkdtemp(prefix="webinar-live-", dir="/dev/shm"))
    if WEB_USER:
        shutil.chown(folder, WEB_USER, WEB_USER)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def peers_of(bench: Bench, folder: Path) -> dict:
    counting = {"WEBINAR_LIVE_METRICS_FOLDER": str(folder)}
    telling = counting | {"WEBINAR_LIVE_SERVER_TIMING": "on"}
    settings = {SILENT: {}, COUNTING: counting, TELLING: telling}
    return {
        kind: bench.started(bench.peers.service_of(WORKERS, **chosen))
        for kind, chosen in settings.items()
    }


def table(figures: dict):
    """Medians of the rounds, and of ratios the medians of the rounds' ratios."""
    yield "| request | workers | requests/s | beside none | ms of workers' CPU | beside none |"
    yield "|---|---|---|---|---|---|"
    for (workload, kind), rounds in figures.items():
        silent = figures[workload, SILENT]
        pairs = list(zip(rounds, silent, strict=True))
        rate, cpu = median(one.rate for one in rounds), median(milliseconds(one) for one in rounds)
        beside = median(one.rate / other.rate for one, other in pairs)
        more = median(milliseconds(one) / milliseconds(other) for one, other in pairs)
        yield f"| {workload} | {kind} | {rate:,.0f} | {beside:.3f} | {cpu:.4f} | {more:.3f} |"


def milliseconds(one) -> float:
    return 1000 * (one.workers.user + one.workers.system) / one.requests


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
