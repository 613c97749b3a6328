"""What was measured: kept as JSON, asked for medians and ratios."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from statistics import median

from Benchmark.measure import Measurement
from Benchmark.usage import CPU

Value = Callable[[Measurement], float]


class Record:
    """`facts` are JSON: `run`, `machine`, `rush`, `cold_start`; measurements are a list a round."""

    def __init__(self, facts: dict, measurements: dict[str, dict[str, list[Measurement]]]):
        self.facts, self.measurements = facts, measurements

    def keep(self, workload: str, peer: str, measurement: Measurement) -> None:
        self.measurements.setdefault(workload, {}).setdefault(peer, []).append(measurement)
        print(
            f"{workload:14} {peer:16} {measurement.rate:9,.0f}/s {measurement.p99:8.1f} ms p99",
            f"{measurement.failures:6} failures {measurement.example}",
            flush=True,
        )

    def of(self, workload: str, peer: str) -> list[Measurement]:
        return self.measurements.get(workload, {}).get(peer, [])

    def median(self, workload: str, peer: str, value: Value) -> float:
        return median(value(measurement) for measurement in self.of(workload, peer))

    def ratio(self, workload: str, peer: str, other: str, value: Value) -> float | None:
        """The median of the rounds' ratios; None if one of them was not measured."""
        ones, others = self.of(workload, peer), self.of(workload, other)
        if not ones or not others:
            return None
        return median(value(one) / value(two) for one, two in zip(ones, others, strict=True))

    def save(self, path: Path) -> None:
        measurements = each(self.measurements, lambda one: rounded(asdict(one)))
        path.write_text(json.dumps(self.facts | {"measurements": measurements}, indent=1) + "\n")


def load(path: Path) -> Record:
    facts = json.loads(path.read_text())
    return Record(facts, each(facts.pop("measurements"), measurement))


def each(measurements: dict[str, dict[str, list]], change: Callable) -> dict:
    return {
        workload: {peer: [change(one) for one in rounds] for peer, rounds in peers.items()}
        for workload, peers in measurements.items()
    }


def measurement(fields: dict) -> Measurement:
    cpus = {name: CPU(**fields[name]) for name in ("nginx", "workers", "postgresql")}
    return Measurement(**fields | cpus)


def rounded(value):
    """Three digits behind the point are more than was measured."""
    if isinstance(value, dict):
        return {name: rounded(inner) for name, inner in value.items()}
    return round(value, 3) if isinstance(value, float) else value
