"""What the service must reach, and whether it did."""

from dataclasses import dataclass
from statistics import median

from Benchmark.measure import Measurement
from Benchmark.record import Record

JOINS = ("join-one", "join-many")


@dataclass(frozen=True)
class Target:
    title: str
    wanted: str
    reached: str
    # None where it was not measured.
    is_met: bool | None


def targets(record: Record) -> list[Target]:
    def beside(other: str, *workloads: str) -> float | None:
        """Times the other's requests/s; of several workloads the lowest."""
        ratios = [record.ratio(workload, "service", other, rate) for workload in workloads]
        return None if None in ratios else min(ratios)

    static = "status from cache, beside nginx with a static file of that size"
    plain = "join, beside the C floor behind a plain nginx"
    large = "join at 10,000,000 registrations, beside small data"
    django = "join, beside Django REST framework with as many processes"
    memory = record.median("pool-size", "8", lambda one: one.proportional)
    user_times = [record.ratio(workload, "service", "floor", user_time) for workload in JOINS]
    return [
        at_least(0.9, "join, every token new, beside the C floor", beside("floor", "join-many")),
        at_least(1.0, "join, tokens seen before, beside the C floor", beside("floor", "join-one")),
        at_least(1.0, "status past the cache, beside the C floor", beside("floor", "status")),
        at_least(0.95, plain, beside("floor-plain", *JOINS)),
        at_least(1.5, "join, beside php-fpm", beside("php-fpm", *JOINS)),
        at_least(1.1, "join, beside Hummingbird", beside("hummingbird", *JOINS)),
        at_least(0.8, static, beside("nginx-static", "status-cached")),
        at_least(15, django, beside("rest-framework", *JOINS)),
        at_least(0.9, large, record.ratio("large", "large", "small", rate)),
        at_most(8, " MB", "memory of a worker (proportional set size, 8 workers)", memory),
        at_most(2, " ×", "worker's own user time per join, beside the C floor's", max(user_times)),
        *rush(record.facts["rush"]),
        at_most(50, " ms", "cold start of a worker to its first answer", cold_start(record)),
    ]


def rate(measurement: Measurement) -> float:
    return measurement.rate


def user_time(measurement: Measurement) -> float:
    return measurement.workers.user / measurement.requests


def cold_start(record: Record) -> float:
    return median(record.facts["cold_start"])


def at_least(wanted: float, title: str, reached: float | None) -> Target:
    if reached is None:
        return Target(title, f"{wanted} ×", "not measured", None)
    return Target(title, f"{wanted} ×", f"{reached:.2f} ×", reached >= wanted)


def at_most(wanted: float, unit: str, title: str, reached: float) -> Target:
    return Target(title, f"{wanted}{unit} at most", f"{reached:.1f}{unit}", reached <= wanted)


def rush(rounds: list[dict]) -> list[Target]:
    failures = sum(one[kind]["failures"] for one in rounds for kind in ("join", "status"))
    slowest = median(one["join"]["p99"] for one in rounds) / 1000
    title = "go-live rush of 10,000"
    return [
        Target(f"{title}, failures", "none", f"{failures}", failures == 0),
        Target(f"{title}, p99 of the joins", "under 1 s", f"{slowest:.2f} s", slowest < 1),
    ]
