"""Loads an installation for some minutes; exits with 1 where a process has grown or was lost."""

import sys
import time
from collections import defaultdict

from Support.instance import Instance
from Support.platform import Platform
from Trust.soaking.load import SteadyLoad
from Trust.soaking.samples import MEASURES, has_grown, held, processes, quarters

EVERY = 10


def soak(instance, minutes: int) -> tuple[dict, set, dict]:
    """Returns each process's samples, which processes came or went, and the answers."""
    samples = defaultdict(list)
    with SteadyLoad(instance, Platform(instance.facts["OWNER_DATABASE"])) as load:
        # The hub and the workers are there from now on.
        first = processes(instance)
        end = time.monotonic() + 60 * minutes
        while time.monotonic() < end:
            time.sleep(EVERY)
            if others := processes(instance) ^ first:
                return samples, others, load.answers
            for process in first:
                samples[process].append(held(process.pid))
    return samples, set(), load.answers


def report(samples) -> bool:
    """Prints, of each kind, the process that grew most; returns whether none grew too much."""
    sound = True
    print(f"{'process':<18} {'':<12} {'2nd quarter':>12} {'last quarter':>12}")
    for kind in sorted({process.kind for process in samples}):
        for index, measure in enumerate(MEASURES):
            series = [
                [sample[index] for sample in taken]
                for process, taken in samples.items()
                if process.kind == kind
            ]
            if measure.together:
                series = [[sum(values) for values in zip(*series, strict=True)]]
            worst = max(series, key=lambda one: quarters(one)[1] - quarters(one)[0])
            before, after = (value / measure.unit for value in quarters(worst))
            grown = any(has_grown(one, measure) for one in series)
            sound = sound and not grown
            print(
                f"{kind:<18} {measure.name:<12} {before:>12.1f} {after:>12.1f}"
                f"{'  has grown' if grown else ''}"
            )
    return sound


def main(minutes: int) -> int:
    instance = Instance("soak")
    try:
        samples, others, answers = soak(instance, minutes)
    finally:
        instance.close()
    print(", ".join(f"{name}: {count}" for name, count in sorted(answers.items(), key=str)))
    if others:
        print("ended or started:", *sorted(f"{one.kind} {one.pid}" for one in others))
        return 1
    failed = sum(count for name, count in answers.items() if name not in (200, 201, "streams"))
    if failed:
        print(f"{failed} requests failed")
    return 0 if report(samples) and not failed else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
