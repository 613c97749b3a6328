"""A room with a limit: exactly so many who are no hosts, whoever joins when (contract, 9)."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from Support.contract import SESSION_FULL, assert_answer
from Support.processes import wait_until

SEATS = 5


@pytest.fixture
def limited(host, live_lesson):
    host.sets(live_lesson, participant_limit=SEATS)
    return live_lesson


@pytest.fixture
def crowd(person, platform, limited):
    """More students than there are seats."""
    return [person(user) for user in platform.students(limited.webinar, 2 * SEATS)]


@pytest.fixture
def full(crowd, limited):
    """The room, with its seats taken by the first of the crowd."""
    for one in crowd[:SEATS]:
        assert one.joins(limited).status == 200
    return limited


def seconds_until_let_in(student, lesson, patience) -> float:
    begin = time.monotonic()
    wait_until(lambda: student.joins(lesson).status == 200, patience)
    return time.monotonic() - begin


def test_the_limit_is_exact_however_many_join_at_once(person, platform, host, live_lesson):
    host.sets(live_lesson, participant_limit=100)
    students = [person(user) for user in platform.students(live_lesson.webinar, 1_000)]
    with ThreadPoolExecutor(32) as pool:
        answers = list(pool.map(lambda one: one.joins(live_lesson, keep=None), students))
    assert sorted({answer.status for answer in answers}) == [200, 403]
    assert sum(answer.status == 200 for answer in answers) == 100
    for answer in answers:
        if answer.status == 403:
            assert_answer(answer, SESSION_FULL)


def test_who_has_a_seat_joins_again_and_again(crowd, full):
    assert crowd[0].joins(full).status == 200
    assert_answer(crowd[SEATS].joins(full), SESSION_FULL)


def test_hosts_always_enter_and_take_no_seat(host, person, platform, crowd, full):
    assert host.joins(full).status == 200
    helper = person(platform.person())
    host.sets(full, participant_limit=SEATS, co_hosts=[helper.user])
    assert helper.joins(full).status == 200
    assert_answer(crowd[SEATS].joins(full), SESSION_FULL)


def test_who_only_asks_takes_no_seat(crowd, limited):
    for one in crowd:
        answer = one.request("HEAD", f"/api/live/join/{limited.webinar}/")
        assert answer.status == 200
    assert crowd[0].joins(limited).status == 200


def test_a_leavers_seat_is_free_within_10_seconds(crowd, full):
    crowd[0].polls_presence(full, message={"in_room": False})
    assert seconds_until_let_in(crowd[SEATS], full, 12) < 10


def test_a_word_that_the_leaver_sent_before_keeps_no_seat(crowd, full, platform):
    crowd[0].polls_presence(full, message={"in_room": False})
    assert crowd[0].polls_presence(full, message={"has_stream": True}).status == 200
    assert seconds_left(platform, crowd[0]) <= 8
    platform.run("UPDATE webinar_live.seat SET left_at = left_at - interval '3 seconds'")
    crowd[0].polls_presence(full, message={"has_stream": True})
    assert 44 < seconds_left(platform, crowd[0]) <= 45


def test_who_reloads_comes_back_to_the_same_seat(crowd, full, platform):
    crowd[0].polls_presence(full, message={"in_room": False})
    assert crowd[0].joins(full).status == 200
    expire_all_but(platform, full, crowd[0].user)
    assert seats(platform, full) == 1


def test_a_seat_is_kept_60_s_for_who_joined_and_45_s_from_each_word_in_the_room(
    crowd, limited, platform
):
    crowd[0].joins(limited)
    assert 59 < seconds_left(platform, crowd[0]) <= 60
    platform.run("UPDATE webinar_live.seat SET until = until - interval '30 seconds'")
    crowd[0].polls_presence(limited, message={"has_stream": True})
    assert 44 < seconds_left(platform, crowd[0]) <= 45


def test_a_seat_that_was_not_kept_is_free(crowd, full, platform):
    expire_all_but(platform, full, crowd[1].user)
    assert crowd[SEATS].joins(full).status == 200
    assert seats(platform, full) == 2


def test_who_is_in_the_room_when_it_gets_a_limit_has_a_seat(host, person, platform, live_lesson):
    inside, late = (person(user) for user in platform.students(live_lesson.webinar, 2))
    assert inside.polls_presence(live_lesson).status == 200
    host.polls_presence(live_lesson)
    host.sets(live_lesson, participant_limit=1)
    assert_answer(late.joins(live_lesson), SESSION_FULL)
    assert inside.joins(live_lesson).status == 200


def test_a_raised_limit_lets_more_in_at_once(host, crowd, full):
    assert_answer(crowd[SEATS].joins(full), SESSION_FULL)
    host.sets(full, participant_limit=SEATS + 1)
    assert crowd[SEATS].joins(full).status == 200
    assert_answer(crowd[SEATS + 1].joins(full), SESSION_FULL)
    host.sets(full)
    assert crowd[SEATS + 1].joins(full).status == 200


def test_a_polling_page_keeps_its_seat_and_leaves_by_word(crowd, limited, platform):
    crowd[0].joins(limited)
    assert crowd[0].polls_presence(limited).json == {"participant_count": 1}
    crowd[0].polls_presence(limited, message={"in_room": False})
    left = platform.value(
        "SELECT left_at IS NOT NULL FROM webinar_live.stay WHERE user_id = %s", crowd[0].user
    )
    assert left is True


def seats(platform, lesson) -> int:
    return platform.value(
        """
        SELECT count(*) FROM webinar_live.seat
        WHERE until > now()
          AND session_id = (SELECT id FROM live_sessions_livesession WHERE webinar_id = %s)
        """,
        lesson.webinar,
    )


def seconds_left(platform, person) -> float:
    return float(
        platform.value(
            "SELECT extract(epoch FROM until - now()) FROM webinar_live.seat WHERE user_id = %s",
            person.user,
        )
    )


def expire_all_but(platform, lesson, user) -> None:
    platform.run(
        """
        UPDATE webinar_live.seat SET until = now()
        WHERE user_id <> %s
          AND session_id = (SELECT id FROM live_sessions_livesession WHERE webinar_id = %s)
        """,
        user,
        lesson.webinar,
    )
