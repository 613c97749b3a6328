"""Measures, and writes results.json, results.md and results.svg; started by `run`."""

import argparse
import signal
import sys
from datetime import date
from pathlib import Path

from Benchmark.bench import Bench
from Benchmark.cold_start import cold_starts
from Benchmark.large_rounds import run_large_rounds
from Benchmark.machine import machine
from Benchmark.plot import svg
from Benchmark.record import Record, load
from Benchmark.rounds import Rounds
from Benchmark.tables import markdown


def main() -> None:
    options = parsed()
    # Whatever ends this, what it has started ends with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    kept = options.output / "results.json"
    before = load(kept) if kept.exists() else None
    with Bench(options.build) as bench:
        record = (add_large if options.large else measure)(bench, before, options)
    record.save(kept)
    (options.output / "results.svg").write_text(svg(record))
    (options.output / "results.md").write_text(markdown(record))
    print(f"Written: {options.output}/results.md, .svg and .json")


def parsed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Tests/Benchmark/run", allow_abbrev=False)
    parser.add_argument("--quick", action="store_true", help="one round of two seconds a cell")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=6, help="of a cell")
    parser.add_argument(
        "--large", action="store_true", help="only the large data, added to results"
    )
    parser.add_argument("--build", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--output", type=Path, required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.seconds = 1, 2
    options.output.mkdir(parents=True, exist_ok=True)
    return options


def measure(bench: Bench, before: Record | None, options: argparse.Namespace) -> Record:
    run = {"date": f"{date.today()}", "rounds": options.rounds, "seconds": options.seconds}
    record = Record({"run": run, "machine": machine(), "rush": []}, {})
    if before and "large" in before.measurements:
        record.measurements["large"] = before.measurements["large"]
    rounds = Rounds(bench, record, options.seconds)
    rounds.warm_up()
    for number in range(options.rounds):
        rounds.run(number)
    record.facts["cold_start"] = cold_starts(bench.peers.settings, bench.data.webinar)
    return record


def add_large(bench: Bench, before: Record | None, options: argparse.Namespace) -> Record:
    if before is None:
        raise SystemExit(
            "the large data is added to the results of a run before, and there are none"
        )
    before.measurements.pop("large", None)
    run_large_rounds(bench, before, options.rounds, options.seconds)
    return before


if __name__ == "__main__":
    main()
