"""The clock of a host is set by ten minutes, forward and back.

What waits goes on, and what is dated is judged by it. libfaketime stands between a program and its
clock: a file says how far it is off. What counts from the start of the machine, CLOCK_MONOTONIC,
is left as it is, as where an operator sets a clock.
"""

import time
from pathlib import Path

import pytest

from Support.contract import EXPIRED_TOKEN, TICKET_NOT_VALID, assert_answer
from Support.processes import wait_until

(LIBRARY,) = Path("/usr/lib").glob("*/faketime/libfaketime.so.1")
MINUTE = 60
BOUND = 2


class Clock:
    def __init__(self, file: Path):
        self.file = file
        self.set(0)

    def set(self, minutes: int) -> None:
        self.file.write_text(f"{minutes * MINUTE:+d}\n")

    @property
    def settings(self) -> dict[str, str]:
        return {
            "LD_PRELOAD": str(LIBRARY),
            "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_DONT_RESET": "1",
        }


@pytest.fixture
def clock(tmp_path):
    return Clock(tmp_path / "clock")


def test_a_token_is_judged_by_the_workers_clock_wherever_it_is_set(
    clock, worker, person, tokens, live_lesson
):
    student = person(live_lesson.student, at=worker(**clock.settings))
    short = tokens.access(live_lesson.student, exp=int(time.time()) + 5 * MINUTE)

    def joins(token) -> int:
        began = time.monotonic()
        answer = student.joins(live_lesson, token=token)
        assert time.monotonic() - began < BOUND
        if answer.status == 401:
            assert_answer(answer, EXPIRED_TOKEN)
        return answer.status

    assert joins(short) == 200
    clock.set(10)
    assert (joins(short), joins(student.token)) == (401, 200)
    clock.set(-10)
    assert (joins(short), joins(student.token)) == (200, 200)
    clock.set(0)
    assert joins(short) == 200


def test_a_ticket_is_judged_by_the_hubs_clock_wherever_it_is_set(clock, hub, subscribe, lesson):
    one = hub(**clock.settings)

    def response():
        return subscribe(lesson.webinar, lesson.student, at=one.streams).response

    assert response().status == 200
    clock.set(10)
    assert_answer(response(), TICKET_NOT_VALID)
    clock.set(0)
    assert response().status == 200


def counts(stream) -> list[int]:
    return [event.json["participant_count"] for event in stream.of("presence")]


@pytest.mark.parametrize("minutes", [10, -10])
def test_streams_and_who_is_there_outlive_a_step(clock, hub, subscribe, host, live_lesson, minutes):
    one = hub(**clock.settings)
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True, at=one.streams)
    stream.wait_until(lambda: counts(stream)[-1:] == [1])
    clock.set(minutes)
    # Comments are sent each 15 s by what does not jump.
    before, said = time.monotonic(), len(stream.answer.events.comments)
    wait_until(lambda: len(stream.answer.events.comments) > said, 20)
    assert time.monotonic() - before < 20
    assert host.joins(live_lesson).json["participant_count"] == 1
    written = time.monotonic()
    host.writes(live_lesson, "After the step")
    stream.wait_for("chat", seconds=BOUND)
    assert time.monotonic() - written < BOUND
    assert stream.ended is None
