import time

import pytest

from Support.cluster import Cluster
from Support.contract import UNAVAILABLE, assert_answer


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_while_postgresql_is_away_streams_stay_open_and_lose_nothing(
    room, instance, platform, crowd, writing, subscribe, everyone_has_everything, mode
):
    cluster = Cluster(instance.facts["POSTGRESQL_DATA"])
    with writing() as writer:
        writer.wait_until_written(10)
        cluster.stop(mode)
        try:
            time.sleep(2)
            # What the hub knows it goes on saying; what it cannot know, it does not guess.
            assert subscribe(room.lesson.webinar).opening.json["is_active"]
            assert_answer(subscribe(f"{room.lesson.webinar}0000").response, UNAVAILABLE)
        finally:
            cluster.start()
            platform.reconnect()
        writer.wait_until_written(writer.written + 10)
    everyone_has_everything()
    assert crowd.ends == []
