"""The figures as a picture: bars of requests per second, one group a workload."""

from Benchmark.record import Record
from Benchmark.targets import rate
from Benchmark.titles import PEERS, WORKLOADS

WIDTH, LEFT, RIGHT = 760, 200, 90
BAR, GAP, HEAD, PAD = 18, 6, 34, 20

# A card of its own, light or dark as the reader's system is.
STYLE = """
    text { font: 13px system-ui, sans-serif; fill: #24292f }
    .card { fill: #ffffff; stroke: #d0d7de }
    .head { font-weight: 600 }
    .bar { fill: #8c959f }
    .service { fill: #0969da }
    @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3 }
        .card { fill: #161b22; stroke: #30363d }
        .bar { fill: #6e7681 }
        .service { fill: #388bfd }
    }
"""


def svg(record: Record) -> str:
    parts, y = [], PAD
    for workload, title in WORKLOADS.items():
        parts.append(f'<text class="head" x="{PAD}" y="{y + 14}">{title}, requests/s</text>')
        y += HEAD
        for bar in bars(record, workload):
            parts.append(drawn(*bar, y))
            y += BAR + GAP
        y += PAD
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" width="{WIDTH}"'
        f' height="{y}" role="img" aria-label="{description(record)}">\n<style>{STYLE}</style>\n'
        f'<rect class="card" x="0.5" y="0.5" width="{WIDTH - 1}" height="{y - 1}" rx="8"/>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def bars(record: Record, workload: str) -> list[tuple[str, float, float]]:
    """Name, requests/s, share of the width. PostgreSQL alone would dwarf the rest."""
    peers = [peer for peer in PEERS if peer != "pgbench" and record.of(workload, peer)]
    rates = {peer: record.median(workload, peer, rate) for peer in peers}
    ordered = sorted(rates, key=rates.get, reverse=True)
    return [(peer, rates[peer], rates[peer] / rates[ordered[0]]) for peer in ordered]


def drawn(peer: str, requests: float, share: float, y: int) -> str:
    width = max(1, round(share * (WIDTH - LEFT - RIGHT)))
    middle = y + BAR - 5
    kind = "bar service" if peer == "service" else "bar"
    name = PEERS[peer].replace("`", "")
    return (
        f'<text x="{LEFT - 10}" y="{middle}" text-anchor="end">{name}</text>'
        f'<rect class="{kind}" x="{LEFT}" y="{y}" width="{width}" height="{BAR}" rx="2"/>'
        f'<text x="{LEFT + width + 8}" y="{middle}">{requests:,.0f}</text>'
    )


def description(record: Record) -> str:
    """The same for who cannot see it."""
    groups = (
        f"{title}: "
        + ", ".join(
            f"{PEERS[peer].replace('`', '')} {requests:,.0f}"
            for peer, requests, _ in bars(record, workload)
        )
        for workload, title in WORKLOADS.items()
    )
    return "Requests per second. " + ". ".join(groups) + "."
