import os
import signal
import time

SHUTDOWN = 60


def test_three_reloads_cut_nobody_at_once_and_lose_nothing(
    instance, crowd, writing, everyone_has_everything
):
    with writing():
        for _ in range(3):
            os.kill(int(instance.facts["NGINX_PID"]), signal.SIGHUP)
            time.sleep(2)
        assert crowd.ends == []
        crowd.wait_until(lambda: len(crowd.ends) >= len(crowd.pages), SHUTDOWN)
        crowd.wait_until_open(SHUTDOWN)
    everyone_has_everything()
