"""A start and a cancellation of one webinar at the same moment: one is carried out, never both."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from Support.cluster import lock, wait_for_waiter
from Support.people import Person

# Whoever writes an event waits for this when it commits: what it has judged by is read by then.
COMMITS = "LOCK TABLE webinar_live.event_turn IN ACCESS EXCLUSIVE MODE"
ROUNDS = 60


def starts(host: Person, lesson):
    return host.starts(lesson)


def cancels(host: Person, lesson):
    return host.changes(lesson, cancelled=True)


def outcome(platform, lesson) -> tuple[bool, bool]:
    """Whether it is live, and whether it is cancelled."""
    query = """
        SELECT EXISTS (SELECT FROM live_sessions_livesession
                        WHERE webinar_id = e.id AND is_active),
               EXISTS (SELECT FROM webinar_live.webinar_change
                        WHERE webinar_id = e.id AND cancelled_at IS NOT NULL)
          FROM webinars_event AS e WHERE e.id = %s
    """
    return platform.connection.execute(query, [lesson.webinar]).fetchone()


@pytest.fixture
def crowd():
    with ThreadPoolExecutor(2) as pool:
        yield pool.submit


@pytest.mark.parametrize("ran_before", [False, True])
@pytest.mark.parametrize(
    ("first", "second", "left", "code"),
    [
        (starts, cancels, (True, False), "session_active"),
        (cancels, starts, (False, True), "webinar_cancelled"),
    ],
)
def test_the_one_that_comes_second_waits_for_the_first_and_is_refused(
    instance, platform, host, lesson, crowd, first, second, left, code, ran_before
):
    if ran_before:
        assert host.starts(lesson).status == 200
        assert host.ends(lesson).status == 200
    with lock(instance.facts["OWNER_DATABASE"], COMMITS):
        one = crowd(first, host, lesson)
        waiting = wait_for_waiter(platform)
        other = crowd(second, host, lesson)
        wait_for_waiter(platform, waiting)
    assert one.result().status == 200
    answer = other.result()
    assert (answer.status, answer.json["code"]) == (409, code)
    assert outcome(platform, lesson) == left


def test_of_many_at_the_same_instant_each_webinar_has_one_outcome(platform, person, crowd):
    outcomes = []
    for _ in range(ROUNDS):
        lesson, together = platform.lesson(), Barrier(2)
        host = person(lesson.host)

        def at_once(act, host=host, lesson=lesson, together=together):
            together.wait(10)
            return act(host, lesson).status

        answers = [crowd(at_once, act) for act in (starts, cancels)]
        assert sorted(answer.result() for answer in answers) == [200, 409]
        outcomes.append(outcome(platform, lesson))
    assert set(outcomes) <= {(True, False), (False, True)}
