import os
import signal
import time
from pathlib import Path

from Support.processes import children

RECOVERED = 30


def shutting_down(nginx: int) -> set[int]:
    """Workers of before a reload, which stay for their streams."""
    title = b"worker process is shutting down"
    return {pid for pid in children(nginx) if title in Path(f"/proc/{pid}/cmdline").read_bytes()}


def test_three_reloads_cut_nobody_and_lose_nothing_nor_does_the_end_of_the_old_workers(
    instance, crowd, writing, everyone_has_everything
):
    nginx = int(instance.facts["NGINX_PID"])
    with writing():
        for _ in range(3):
            os.kill(nginx, signal.SIGHUP)
            time.sleep(2)
        assert crowd.ends == []
        # As worker_shutdown_timeout does, which is minutes.
        for worker in shutting_down(nginx):
            os.kill(worker, signal.SIGTERM)
        crowd.wait_until(lambda: len(crowd.ends) >= len(crowd.pages), RECOVERED)
        crowd.wait_until_open(RECOVERED)
    everyone_has_everything()
