import signal

RECOVERED = 30


def test_a_hub_that_is_killed_loses_nothing(instance, crowd, writing, everyone_has_everything):
    with writing() as writer:
        writer.wait_until_written(10)
        instance.replace_hub(signal.SIGKILL)
        crowd.wait_until(lambda: len(crowd.ends) >= len(crowd.pages), RECOVERED)
        crowd.wait_until_open(RECOVERED)
        writer.wait_until_written(writer.written + 10)
    everyone_has_everything()


def test_a_hub_that_is_told_to_end_sends_its_streams_away_spread_over_some_seconds(
    instance, crowd, writing, everyone_has_everything
):
    with writing():
        instance.replace_hub(signal.SIGTERM)
        crowd.wait_until(lambda: len(crowd.ends) >= len(crowd.pages), RECOVERED)
        ends = sorted(crowd.ends)[: len(crowd.pages)]
        crowd.wait_until_open(RECOVERED)
    took = ends[-1] - ends[0]
    assert 1 < took < 10
    # Not in a heap: half of them are gone in the middle of the time, within a quarter of it.
    assert abs((ends[len(ends) // 2] - ends[0]) / took - 0.5) < 0.25
    everyone_has_everything()


def test_a_hub_that_is_told_to_end_exits_with_success(subscribe, hub, lesson):
    one = hub()
    streams = [subscribe(lesson.webinar, at=one.streams) for _ in range(20)]
    for stream in streams:
        _ = stream.opening
    assert one.stop() == 0
    assert all(stream.wait_for_end(1) for stream in streams)
