"""A thousand students come in at the same moment, and their pages tell how far they have come."""

import json
import random
import sys
import time
from pathlib import Path
from statistics import median

from Benchmark.bench import Bench
from Benchmark.crowd import Crowd
from Benchmark.page import Page, Question
from Benchmark.percentiles import percentile
from Benchmark.rounds import rotated

STUDENTS = 1_000
# Seconds: for the pages' connections, and from the moment of the joins to the end.
OPENING, LASTING = 8, 13
ALONE = "joins alone"
# When each page tells, in seconds after its join was due.
KINDS = {
    ALONE: None,
    "each tells as pages do, 3 to 10 s later": (3, 10),
    "each tells at once": (0, 0),
}


def main(rounds: int = 5) -> None:
    with Bench(Path()) as bench:
        figures = {kind: [] for kind in KINDS}
        for number in range(-1, rounds):
            for kind in rotated(list(KINDS), number):
                measured = enter(bench, KINDS[kind])
                # The first round warms up.
                if number >= 0:
                    figures[kind].append(measured)
    print("\n".join(table(figures)))


def enter(bench: Bench, tells: tuple[int, int] | None) -> dict:
    data = bench.data
    data.platform.run("TRUNCATE webinar_live.progress")
    crowd = Crowd("127.0.0.1", bench.instance.port)
    status = data.requests("status")[0]
    began = time.monotonic()
    start = began + OPENING
    for student in data.students[:STUDENTS]:
        # Two connections that are open before: over HTTP/2 no request waits for another.
        page, other, token = Page(crowd), Page(crowd), data.token(student)
        for one in (page, other):
            due = began + random.uniform(0, OPENING - 1)
            crowd.plan(one, Question("status", status, b'{"is_active":', due))
        join = request("GET", f"/api/live/join/{data.webinar}/", token)
        crowd.plan(page, Question("join", join, data.right.encode(), start))
        if tells:
            path = f"/api/live/progress/{data.webinar}/"
            told = request("POST", path, token, json.dumps({"step": "media"}).encode())
            due = start + random.uniform(*tells)
            crowd.plan(other, Question("tell", told, b'{"help":', due))
    crowd.run(start + LASTING)
    crowd.close()
    failures = crowd.failures["join"] + crowd.failures["tell"]
    assert not failures, (len(failures), failures[0])
    assert len(crowd.times["join"]) == STUDENTS
    return {kind: sorted(crowd.times[kind]) for kind in ("join", "tell")}


def request(method: str, path: str, token: str, body: bytes = b"") -> bytes:
    length = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n" if body else ""
    head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
    return f"{head}{length}\r\n".encode() + body


def table(figures: dict):
    """Medians of the rounds; of joins a second, from the moment of all to the last answer."""
    yield "| 1,000 at once | joins/s | beside joins alone | join p50, ms | p99, ms | tell p50, ms |"
    yield "|---|---|---|---|---|---|"
    alone = [rate(one) for one in figures[ALONE]]
    for kind, rounds in figures.items():
        rates = [rate(one) for one in rounds]
        beside = median(one / other for one, other in zip(rates, alone, strict=True))
        half, last = (1000 * median(percentile(one["join"], p) for one in rounds) for p in (50, 99))
        tells = [percentile(one["tell"], 50) for one in rounds if one["tell"]]
        told = f"{1000 * median(tells):.1f}" if tells else "–"
        yield f"| {kind} | {median(rates):,.0f} | {beside:.2f} | {half:.0f} | {last:.0f} | {told} |"


def rate(measured: dict) -> float:
    return STUDENTS / measured["join"][-1]


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
