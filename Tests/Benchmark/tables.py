"""The figures as Markdown."""

from collections.abc import Iterable
from statistics import median

from Benchmark.record import Record
from Benchmark.targets import cold_start, rate, targets
from Benchmark.titles import PEERS, WORKLOADS

COLUMNS = (
    "requests/s",
    "× service",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "failures",
    "CPU: nginx",
    "workers",
    "PostgreSQL",
    "RSS MB",
    "PSS MB",
)
VERDICTS = {True: "yes", False: "**no**", None: "–"}


def markdown(record: Record) -> str:
    return "\n\n".join([*introduction(record), *comparison(record), *alone(record)]) + "\n"


def introduction(record: Record) -> Iterable[str]:
    run, machine = record.facts["run"], record.facts["machine"]
    versions = ", ".join(
        f"{name} {machine[name]}" for name in ("PostgreSQL", "nginx", "Swift", "PHP")
    )
    yield "# Figures"
    yield (
        f"Measured on {run['date']}: medians of {run['rounds']} rounds, {run['seconds']} s a cell,"
        f" on {machine['processor']}, {machine['memory']}, {machine['system']}, {versions}."
        " The machine also carries the load, so that only the ratios tell something of another one."
        " [README.md](README.md) tells how it is measured."
    )
    yield "![Requests per second of each workload](results.svg)"
    yield "## What was to be reached"
    rows = [(one.title, one.wanted, one.reached, VERDICTS[one.is_met]) for one in targets(record)]
    yield table(("", "wanted", "reached", "met"), rows)


def comparison(record: Record) -> Iterable[str]:
    yield "## Beside others"
    yield (
        "“× service” is the median of the rounds' ratios to Webinar Live. CPU is in seconds per"
        " 1,000 requests. RSS and PSS are those of the largest worker."
    )
    for workload, title in WORKLOADS.items():
        peers = [peer for peer in PEERS if record.of(workload, peer)]
        rows = [(PEERS[peer], *figures(record, workload, peer, "service")) for peer in peers]
        yield table((f"**{title}**", *COLUMNS), rows)


def alone(record: Record) -> Iterable[str]:
    yield "## Webinar Live alone"
    rows = [("start of a session that is live", *figures(record, "start", "service"))]
    for size in record.measurements["pool-size"]:
        row = (f"join, 10,000 tokens, pool of {size}", *figures(record, "pool-size", size, "4"))
        rows.append(row)
    for data, title in (("small", "small data"), ("large", "10,000,000 registrations")):
        if record.of("large", data):
            rows.append((f"join, {title}", *figures(record, "large", data, "small")))
    yield table(("", *COLUMNS), rows)
    yield "The go-live rush: 10,000 joins within five seconds, and each page's status beside them."
    yield table(("", "requests", "p50 ms", "p95 ms", "p99 ms", "failures"), rush(record))
    yield f"A worker's first answer comes {cold_start(record):.0f} ms after its start."


def figures(record: Record, workload: str, peer: str, other: str | None = None) -> list[str]:
    def shown(value, digits: int) -> str:
        return f"{record.median(workload, peer, value):,.{digits}f}"

    def per_thousand(part: str) -> str:
        def seconds(one) -> float:
            cpu = getattr(one, part)
            return 1000 * (cpu.user + cpu.system) / one.requests

        return shown(seconds, 3) if record.median(workload, peer, seconds) else "–"

    has_workers = record.median(workload, peer, lambda one: one.resident) > 0
    ratio = record.ratio(workload, peer, other, rate) if other else None
    return [
        shown(rate, 0),
        f"{ratio:.2f}" if ratio else "–",
        *(shown(lambda one, name=name: getattr(one, name), 2) for name in ("p50", "p95", "p99")),
        f"{sum(one.failures for one in record.of(workload, peer))}",
        *(per_thousand(part) for part in ("nginx", "workers", "postgresql")),
        shown(lambda one: one.resident, 0) if has_workers else "–",
        shown(lambda one: one.proportional, 1) if has_workers else "–",
    ]


def rush(record: Record) -> Iterable[tuple]:
    rounds = record.facts["rush"]
    for kind in ("join", "status"):
        times = (median(one[kind][name] for one in rounds) for name in ("p50", "p95", "p99"))
        requests, failures = (
            sum(one[kind][name] for one in rounds) for name in ("requests", "failures")
        )
        yield (kind, f"{requests:,}", *(f"{time:,.1f}" for time in times), f"{failures}")


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(head)
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
