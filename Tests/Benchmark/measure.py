"""One measurement: a load for some seconds, and what it cost whom."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from Benchmark.data import THREADS
from Benchmark.peers import Peer
from Benchmark.usage import CPU, cpu, memory

CONNECTIONS = 16
SCRIPT = Path(__file__).with_name("wrk.lua")


@dataclass(frozen=True)
class Measurement:
    requests: int
    seconds: float
    # Milliseconds, corrected by wrk for what a closed loop leaves out.
    p50: float
    p95: float
    p99: float
    failures: int
    nginx: CPU
    workers: CPU
    postgresql: CPU
    # Megabytes of the largest worker.
    resident: float = 0
    proportional: float = 0
    # One of the wrong answers.
    example: str = ""

    @property
    def rate(self) -> float:
        return (self.requests - self.failures) / self.seconds


class Meter:
    def __init__(self, postmaster: int):
        self.postmaster = postmaster

    def read(self, peer: Peer | None) -> dict[str, CPU]:
        return {
            "nginx": cpu(peer and peer.front.process.pid),
            "workers": cpu(peer and peer.pool),
            "postgresql": cpu(self.postmaster),
        }

    def measure(self, peer: Peer, requests: Path, body: str, seconds: int) -> Measurement:
        before = self.read(peer)
        result = wrk(peer.front.address, seconds, requests, body)
        after = self.read(peer)
        assert result["failures"] < result["requests"], f"{peer.name} never answers: {result}"
        peer.front.empty_log()
        used = {name: after[name] - before[name] for name in after}
        return Measurement(**result, **used, **(memory(peer.pool) if peer.pool else {}))


def wrk(address: str, seconds: int, requests: Path, body: str) -> dict:
    options = ["-t", THREADS, "-c", CONNECTIONS, "-d", f"{seconds}s", "--timeout", "10s"]
    command = ["wrk", *options, "-s", SCRIPT, address, "--", requests, body]
    output = subprocess.run(
        [str(word) for word in command],
        check=True,
        capture_output=True,
        text=True,
        timeout=seconds + 60,
    ).stdout
    return json.loads(output.splitlines()[-1])
