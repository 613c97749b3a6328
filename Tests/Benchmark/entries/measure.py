"""Students come in as fast as they are let in: joins alone, and joins with a page's word each."""

import json
import subprocess
import sys
from pathlib import Path
from statistics import median

from Benchmark.bench import Bench
from Benchmark.data import THREADS
from Benchmark.rounds import rotated

SCRIPT = Path(__file__).with_name("enter.lua")
CONNECTIONS = 16
# Whether each join is followed by a word. Those of real pages come 3 to 10 s later.
KINDS = {"joins alone": "no", "each with its page's word at once": "yes"}


def main(rounds: int = 5, seconds: int = 4) -> None:
    with Bench(Path()) as bench:
        for thread in range(THREADS):
            tokens = "".join(
                f"{bench.data.token(s)}\n" for s in bench.data.students[thread::THREADS]
            )
            (bench.data.folder / f"tokens.{thread + 1}").write_text(tokens)
        figures = {kind: [] for kind in KINDS}
        for number in range(-1, rounds):
            for kind in rotated(list(KINDS), number):
                # The first round warms up.
                measured = enter(bench, KINDS[kind], seconds if number >= 0 else 1)
                if number >= 0:
                    figures[kind].append(measured)
    print("\n".join(table(figures)))


def enter(bench: Bench, tells: str, seconds: int) -> dict:
    data = bench.data
    # So that the first word of each student is a new row.
    data.platform.run("TRUNCATE webinar_live.progress")
    options = ["-t", THREADS, "-c", CONNECTIONS, "-d", f"{seconds}s", "--timeout", "10s"]
    script = ["-s", SCRIPT, f"https://127.0.0.1:{bench.instance.port}"]
    arguments = ["--", data.folder / "tokens", data.webinar, data.room, tells]
    command = [str(word) for word in ["wrk", *options, *script, *arguments]]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=seconds + 60)
    result = json.loads(done.stdout.splitlines()[-1])
    assert result["failures"] == 0, result
    joins = result["requests"] / (2 if tells == "yes" else 1)
    return result | {"rate": joins / result["seconds"]}


def table(figures: dict):
    """Medians of the rounds, and of the ratios of each round."""
    yield "| students | joins/s | beside joins alone | requests/s | p50, ms | p99, ms |"
    yield "|---|---|---|---|---|---|"
    alone = next(iter(figures.values()))
    for kind, rounds in figures.items():
        beside = median(
            one["rate"] / other["rate"] for one, other in zip(rounds, alone, strict=True)
        )
        requests = median(one["requests"] / one["seconds"] for one in rounds)
        rate, p50, p99 = (median(one[name] for one in rounds) for name in ("rate", "p50", "p99"))
        yield f"| {kind} | {rate:,.0f} | {beside:.2f} | {requests:,.0f} | {p50:.1f} | {p99:.1f} |"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
