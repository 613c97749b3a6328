"""A worker runs for months: what a request took is given back."""

import re
from pathlib import Path

MEGABYTE = 1024


def resident(pid: int) -> int:
    """Kibibytes."""
    return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text()).group(1))


def test_ten_thousand_requests_leave_nothing_behind(person, worker, lesson):
    one = worker()
    host, student = (person(user, at=one) for user in (lesson.host, lesson.student))

    def ask(rounds: int) -> None:
        for round in range(rounds):
            assert host.starts(lesson).status == 200
            assert student.joins(lesson).status == 200
            assert student.joins(lesson, token=f"a.b.{round}").status == 401
            # A new token each time: the map of verified ones is bounded.
            assert person(lesson.student, at=one).joins(lesson).status == 200

    ask(1000)
    before = resident(one.process.pid)
    ask(2500)
    assert resident(one.process.pid) - before < 3 * MEGABYTE
    assert resident(one.process.pid) < 60 * MEGABYTE
