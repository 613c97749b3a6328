"""The results as Markdown."""

import os
import resource
from dataclasses import dataclass, field
from pathlib import Path

RESULTS = Path(__file__).with_name("results.md")


@dataclass
class Report:
    load: float = field(default_factory=lambda: os.getloadavg()[0])
    figures: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)

    def figure(self, name: str, target: str, measured: str, is_met: bool) -> None:
        self.figures.append(
            f"| {name} | {target} | {measured} | {'met' if is_met else 'not met'} |"
        )
        print(self.figures[-1], flush=True)

    def compare(self, name: str, requests: float, percent: dict[str, float], last: float) -> None:
        parts = " + ".join(f"{name} {share:.1f}" for name, share in percent.items())
        self.beside.append(
            f"| {name} | {requests:.0f} | {sum(percent.values()):.1f} ({parts}) | {last:.0f} ms |"
        )
        print(self.beside[-1], flush=True)

    def write(self) -> None:
        descriptors = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        lines = [
            "# Event streams, measured",
            "",
            "Written by `Tests/Benchmark/events/run`; `Tests/README.md` tells how it measures.",
            f"This machine has {os.cpu_count()} cores, which carry the clients and PostgreSQL too,",
            f"and lets a process have {descriptors:,} descriptors.",
            f"The load average was {self.load:.1f} before.",
            "",
            "| | at least | measured | |",
            "|---|---|---|---|",
            *self.figures,
            "",
            "Side by side, through nginx with TLS; CPU in percent of one core:",
            "",
            "| pages | requests a second | CPU of the installation | the last page knows after |",
            "|---|---|---|---|",
            *self.beside,
        ]
        RESULTS.write_text("\n".join(lines) + "\n")
