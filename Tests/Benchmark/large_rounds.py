"""Joins on the large data beside joins on the small, in turn."""

from Benchmark.bench import Bench
from Benchmark.large_data import (
    RIGHT,
    large,
    make_large_database,
    wait_for_counts,
    write_large_requests,
)
from Benchmark.record import Record
from Benchmark.rounds import WORKERS, rotated


def run_large_rounds(bench: Bench, record: Record, rounds: int, seconds: int) -> None:
    owner = bench.instance.facts["OWNER_DATABASE"]
    make_large_database(owner, bench.instance.folder)
    write_large_requests(owner, bench.data)
    bench.started(bench.peers.hub(large(bench.instance.facts["EVENTS_DATABASE"])))
    wait_for_counts(owner)

    service, folder = bench.peers.service_of, bench.data.folder
    database = large(bench.instance.facts["WORKER_DATABASE"])
    small_peer = bench.started(service(WORKERS))
    large_peer = bench.started(service(WORKERS, WEBINAR_LIVE_DATABASE=database))
    sides = [
        ("small", small_peer, folder / "join-many", bench.data.right),
        ("large", large_peer, folder / "join-large", RIGHT),
    ]
    for number in range(-1, rounds):
        for name, peer, requests, right in rotated(sides, number):
            measurement = bench.meter.measure(peer, requests, right, seconds)
            # The first fills caches.
            if number >= 0:
                record.keep("large", name, measurement)
