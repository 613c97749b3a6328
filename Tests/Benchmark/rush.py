"""The go-live rush: within seconds of a start every student joins, while everyone watches."""

import random
import threading
import time

from Benchmark.crowd import Crowd
from Benchmark.data import Data
from Benchmark.page import Page, Question
from Benchmark.peers import Peer
from Benchmark.percentiles import percentile

# Seconds. Pages are opened before the start, and each asks for the status from time to time.
OPENING, POLLING, JOINING, REST = 15, 5, 5, 2


def rush(peer: Peer, data: Data) -> dict[str, dict]:
    """Of joins and of status: how many, failures, milliseconds from being due to the answer."""
    client, host = peer.front.client, data.token(data.host)
    client.post(f"/api/live/end/{data.webinar}/", token=host)

    crowd = Crowd("127.0.0.1", peer.front.port)
    began = time.monotonic()
    start, end = began + OPENING + POLLING, began + OPENING + POLLING + JOINING + REST
    status = data.requests("status")[0]
    for join in data.requests("join-many"):
        page = Page(crowd)
        # One student: looks at the page again and again, sees it go live, joins.
        due = began + random.uniform(0, OPENING)
        while due < end - REST:
            crowd.plan(page, Question("status", status, b'{"is_active":', due))
            due += POLLING
        # The start itself takes a moment.
        due = start + random.uniform(0.5, JOINING)
        crowd.plan(page, Question("join", join, data.right.encode(), due))
    starter = threading.Timer(start - time.monotonic(), data.start, [client])
    starter.start()
    crowd.run(end)
    starter.join()
    crowd.close()
    peer.front.empty_log()
    return {kind: summary(crowd, kind) for kind in ("join", "status")}


def summary(crowd: Crowd, kind: str) -> dict:
    times, failures = sorted(crowd.times[kind]), crowd.failures[kind]
    return {
        "requests": len(times) + len(failures),
        "failures": len(failures),
        "example": failures[0] if failures else "",
        **{f"p{percent}": 1000 * percentile(times, percent) for percent in (50, 95, 99)},
    }
