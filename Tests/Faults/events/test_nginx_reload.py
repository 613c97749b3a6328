import os
import signal
import time

from Support.processes import children

RECOVERED = 30


def test_three_reloads_cut_nobody_and_lose_nothing_nor_does_the_end_of_the_old_workers(
    instance, crowd, writing, everyone_has_everything
):
    nginx = int(instance.facts["NGINX_PID"])
    old = children(nginx)
    with writing():
        for _ in range(3):
            os.kill(nginx, signal.SIGHUP)
            time.sleep(2)
        assert crowd.ends == []
        # As worker_shutdown_timeout does, which is minutes.
        for worker in old:
            os.kill(worker, signal.SIGTERM)
        crowd.wait_until(lambda: len(crowd.ends) >= len(crowd.pages), RECOVERED)
        crowd.wait_until_open(RECOVERED)
    everyone_has_everything()
