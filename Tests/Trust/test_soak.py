"""What the soak takes for growth: it runs for an hour, by hand, and would tell too late."""

import pytest

from Trust.soaking.samples import MEASURES, has_grown

MEMORY, DESCRIPTORS = MEASURES
MB = MEMORY.unit


@pytest.mark.parametrize(
    ("samples", "grown"),
    [
        ([20 * MB] * 360, False),
        # What is new fills its caches first.
        ([5 * MB] * 90 + [20 * MB] * 270, False),
        # A spike is none.
        ([20 * MB] * 300 + [90 * MB] * 5 + [20 * MB] * 55, False),
        ([20 * MB + second * MB // 40 for second in range(360)], True),
        ([20 * MB] * 270 + [25 * MB] * 90, True),
    ],
)
def test_memory_that_rises_is_growth(samples, grown):
    assert has_grown(samples, MEMORY) == grown


def test_a_descriptor_a_minute_is_growth():
    assert has_grown([10 + sample // 6 for sample in range(360)], DESCRIPTORS)
    assert not has_grown([10, 11, 12] * 120, DESCRIPTORS)
