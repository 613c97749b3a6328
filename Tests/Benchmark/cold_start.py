"""How long a worker takes from its start to its first answer."""

import tempfile
import time
from pathlib import Path

from Support.worker import Worker

STARTS = 20


def cold_starts(settings: dict[str, str], webinar: int) -> list[float]:
    """Milliseconds, each of a new process whose first request waits on its socket already."""
    return [cold_start(settings, webinar) for _ in range(STARTS)]


def cold_start(settings: dict[str, str], webinar: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        worker = Worker(Path(folder), settings)
        try:
            answer = worker.get(f"/api/live/status/{webinar}/")
            took = 1000 * (time.monotonic() - began)
        finally:
            worker.stop()
    assert answer.status == 200, answer
    return round(took, 1)
