"""Who is in the room, and who waits before it, is counted from the connections themselves."""

import time
from itertools import pairwise

import pytest

from Support.processes import wait_until

GRACE = 10


@pytest.fixture
def audience(platform, live_lesson):
    """Registers more students: `audience(3)`."""

    def audience(size: int) -> list[int]:
        students = [platform.person() for _ in range(size)]
        for student in students:
            platform.register(student, live_lesson.webinar)
        return students

    return audience


def counts(stream) -> list[int]:
    return [event.json["participant_count"] for event in stream.of("presence")]


def waiting(stream) -> list[int]:
    return [event.json["waiting_count"] for event in stream.of("presence")]


def wait_for_waiting(stream, count: int, seconds: float = 5) -> None:
    stream.wait_until(lambda: waiting(stream)[-1:] == [count], seconds)


def wait_for_count(stream, count: int, seconds: float = 5) -> None:
    stream.wait_until(lambda: counts(stream)[-1:] == [count], seconds)


def test_who_enters_the_room_is_told_to_all_within_it_and_outside(subscribe, live_lesson, audience):
    (second,) = audience(1)
    outside = subscribe(live_lesson.webinar, live_lesson.host)
    _ = outside.opening
    inside = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_for_count(outside, 1)
    subscribe(live_lesson.webinar, second, in_room=True)
    wait_for_count(outside, 2)
    wait_for_count(inside, 2)
    assert {event.id for event in outside.of("presence")} == {None}


def test_a_hub_counts_who_comes_as_soon_as_it_has_started(subscribe, hub, live_lesson):
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True, at=hub().streams)
    wait_for_count(stream, 1)


def test_a_number_that_stays_is_written_anew_when_it_gets_old(subscribe, live_lesson, platform):
    numbers = "webinar_live.session_presence"
    asked = "session_id = (SELECT id FROM live_sessions_livesession WHERE webinar_id = %s)"
    age = f"UPDATE {numbers} SET counted_at = now() - interval '16 seconds' WHERE {asked}"

    def counted_at():
        return platform.value(
            f"SELECT counted_at FROM {numbers} WHERE {asked}", live_lesson.webinar
        )

    wait_for_count(subscribe(live_lesson.webinar, live_lesson.student, in_room=True), 1)
    first = counted_at()
    time.sleep(6)
    assert counted_at() == first
    platform.run(age, live_lesson.webinar)
    wait_until(lambda: counted_at() > first, 7)


def test_two_devices_of_one_person_are_one_presence(subscribe, live_lesson, audience):
    (second,) = audience(1)
    first = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_for_count(first, 1)
    subscribe(live_lesson.webinar, second, in_room=True)
    wait_for_count(first, 2)
    assert counts(first) == [0, 1, 2]


def test_who_is_not_in_the_room_is_not_counted(subscribe, live_lesson, audience):
    subscribe(live_lesson.webinar)
    subscribe(live_lesson.webinar, live_lesson.host)
    for student in audience(3):
        subscribe(live_lesson.webinar, student)
    inside = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_for_count(inside, 1)
    assert subscribe(live_lesson.webinar).opening.json["participant_count"] == 1


def test_status_and_join_say_how_many_are_there(host, subscribe, live_lesson, audience):
    watcher = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    for student in audience(2):
        subscribe(live_lesson.webinar, student, in_room=True)
    wait_for_count(watcher, 3)
    assert subscribe(live_lesson.webinar).opening.json["participant_count"] == 3
    wait_until(lambda: host.joins(live_lesson).json["participant_count"] == 3, 3)


def test_who_stayed_counts_in_the_next_run(host, subscribe, live_lesson):
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_for_count(stream, 1)
    assert host.ends(live_lesson).status == 200
    assert host.starts(live_lesson).status == 200
    stream.wait_for("status", 3)
    wait_until(lambda: subscribe(live_lesson.webinar).opening.json["participant_count"] == 1)


def test_a_rush_is_told_at_most_once_a_second(subscribe, live_lesson, audience):
    students = audience(24)
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    _ = stream.opening
    for student in students:
        subscribe(live_lesson.webinar, student, in_room=True)
        time.sleep(0.1)
    wait_for_count(stream, 25)
    arrivals = [event.arrived for event in stream.of("presence")]
    # Behind what the stream opened with.
    told = arrivals[1:]
    # What was sent a second apart may arrive a little closer.
    assert min(b - a for a, b in pairwise(told)) > 0.8
    assert len(told) > 2


def test_presence_is_not_told_again_to_who_comes_back(subscribe, live_lesson, platform):
    stream = subscribe(live_lesson.webinar, live_lesson.host)
    _ = stream.opening
    platform.say(live_lesson.host, live_lesson.webinar)
    stream.wait_for("chat")
    subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_for_count(stream, 1)
    platform.say(live_lesson.host, live_lesson.webinar)
    returned = subscribe(live_lesson.webinar, live_lesson.host, after=stream.ids[0])
    returned.wait_for("chat")
    assert returned.opening.json["participant_count"] == 1
    assert len(returned.of("presence")) <= 1


def test_who_left_counts_ten_seconds_longer_and_who_reloads_never_left(
    subscribe, live_lesson, audience
):
    (leaver,) = audience(1)
    watcher = subscribe(live_lesson.webinar, live_lesson.host)
    leaving = subscribe(live_lesson.webinar, leaver, in_room=True)
    reloading = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_for_count(watcher, 2)
    before = len(counts(watcher))
    left = time.monotonic()
    leaving.close()
    reloading.close()
    reloading.wait_for_end()
    time.sleep(2)
    subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_for_count(watcher, 1, GRACE + 5)
    assert watcher.of("presence")[-1].arrived - left > GRACE - 1
    time.sleep(1)
    assert counts(watcher)[before:] == [1]


@pytest.fixture
def early(platform, lesson):
    """Registers more students of a webinar that has no session yet: `early(2)`."""

    def early(size: int) -> list[int]:
        students = [platform.person() for _ in range(size)]
        for student in students:
            platform.register(student, lesson.webinar)
        return students

    return early


def test_a_host_is_told_how_many_wait_before_there_is_a_session(subscribe, lesson, early, platform):
    host = subscribe(lesson.webinar, lesson.host)
    wait_for_waiting(host, 0)
    for student in early(2):
        subscribe(lesson.webinar, student)
    wait_for_waiting(host, 2)
    assert platform.sessions(lesson.webinar) == []
    assert counts(host) == [0] * len(counts(host))


def test_a_host_who_comes_later_is_told_at_once_how_many_wait(subscribe, lesson, early):
    first, second = (subscribe(lesson.webinar, student) for student in early(2))
    wait_for_waiting(first, 2)
    wait_for_waiting(second, 2)
    host = subscribe(lesson.webinar, lesson.host)
    host.wait_for("presence")
    assert waiting(host)[0] == 2


def test_hosts_and_who_has_no_ticket_do_not_wait_and_two_pages_are_one(
    subscribe, lesson, early, person
):
    (co_host, student) = early(2)
    assert person(lesson.host).sets(lesson, co_hosts=[co_host]).status == 200
    watcher = subscribe(lesson.webinar, lesson.host)
    for one in (lesson.host, co_host, student, student, None):
        subscribe(lesson.webinar, one)
    wait_for_waiting(watcher, 1)
    # A count of everything passes.
    time.sleep(6)
    assert max(waiting(watcher)) == 1


def test_who_enters_the_room_waits_no_longer_though_the_page_before_it_is_open(
    subscribe, live_lesson, audience
):
    (other,) = audience(1)
    watcher = subscribe(live_lesson.webinar, live_lesson.host)
    for student in (live_lesson.student, other):
        subscribe(live_lesson.webinar, student)
    wait_for_waiting(watcher, 2)
    subscribe(live_lesson.webinar, other, in_room=True)
    watcher.wait_until(lambda: (counts(watcher)[-1], waiting(watcher)[-1]) == (1, 1), 5)


def test_who_leaves_waits_ten_seconds_longer(subscribe, lesson, early):
    watcher = subscribe(lesson.webinar, lesson.host)
    leaving = subscribe(lesson.webinar, *early(1))
    wait_for_waiting(watcher, 1)
    left = time.monotonic()
    leaving.close()
    wait_for_waiting(watcher, 0, GRACE + 5)
    assert watcher.of("presence")[-1].arrived - left > GRACE - 1


def test_who_waits_at_two_hubs_is_one_and_who_waits_at_another_is_counted(
    subscribe, hub, lesson, early
):
    both, elsewhere = early(2)
    other = hub()
    host = subscribe(lesson.webinar, lesson.host)
    subscribe(lesson.webinar, both)
    for student in (both, elsewhere):
        subscribe(lesson.webinar, student, at=other.streams)
    wait_for_waiting(host, 2, 10)
    there = subscribe(lesson.webinar, lesson.host, at=other.streams)
    wait_for_waiting(there, 2, 10)
    time.sleep(6)
    assert max(waiting(host)) == 2


def test_who_waited_at_a_hub_that_was_killed_waits_no_longer(
    subscribe, hub, lesson, early, platform
):
    other = hub()
    watcher = subscribe(lesson.webinar, lesson.host)
    (student,) = early(1)
    subscribe(lesson.webinar, student, at=other.streams)
    wait_for_waiting(watcher, 1, 10)
    other.process.kill()
    wait_for_waiting(watcher, 0, 45)
    query = "SELECT count(*) FROM webinar_live.hub_waiting WHERE user_id = %s"
    wait_until(lambda: platform.value(query, student) == 0, 10)
