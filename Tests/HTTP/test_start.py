import re
from concurrent.futures import ThreadPoolExecutor

from Support.contract import NO_WEBINAR, START_NOT_ALLOWED, assert_answer, live


def test_the_organizer_starts_a_session_with_a_room_of_the_promised_form(host, lesson):
    response = host.starts(lesson)
    room = response.json["room_name"]
    assert_answer(response, live(room))
    assert re.fullmatch(rf"webinar_{lesson.webinar}_[0-9a-f]{{8}}", room)


def test_a_start_is_in_the_database_when_it_is_answered(host, lesson, platform):
    room = host.starts(lesson).json["room_name"]
    (session,) = platform.sessions(lesson.webinar)
    assert session["room_name"] == room
    assert session["is_active"]
    assert session["started_by_id"] == lesson.host
    assert session["started_at"] is not None
    assert session["end_time"] is None


def test_a_second_start_changes_nothing(host, lesson, platform):
    first = host.starts(lesson)
    before = platform.sessions(lesson.webinar)
    assert_answer(host.starts(lesson), (200, first.json))
    assert platform.sessions(lesson.webinar) == before


def test_twenty_parallel_first_starts_give_one_room(host, lesson, platform):
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: host.starts(lesson), range(20)))
    assert [answer.status for answer in answers] == [200] * 20
    assert len({answer.json["room_name"] for answer in answers}) == 1
    assert len(platform.sessions(lesson.webinar)) == 1


def test_a_start_after_an_end_activates_the_same_row_and_room_anew(host, lesson, platform):
    first = host.starts(lesson)
    (before,) = platform.sessions(lesson.webinar)
    assert host.ends(lesson).status == 200
    platform.run(
        "UPDATE live_sessions_livesession SET started_by_id = NULL WHERE webinar_id = %s",
        lesson.webinar,
    )
    assert_answer(host.starts(lesson), (200, first.json))
    (after,) = platform.sessions(lesson.webinar)
    assert after["id"] == before["id"]
    assert after["created_at"] == before["created_at"]
    assert after["started_at"] > before["started_at"]
    assert after["started_by_id"] == lesson.host
    assert after["end_time"] is None


def test_sessions_of_two_webinars_have_two_rooms(person, platform):
    lessons = [platform.lesson(), platform.lesson()]
    rooms = [person(one.host).starts(one).json["room_name"] for one in lessons]
    assert rooms[0].rpartition("_")[2] != rooms[1].rpartition("_")[2]


def test_a_registered_student_cannot_start(student, lesson, platform):
    assert_answer(student.starts(lesson), START_NOT_ALLOWED)
    assert platform.sessions(lesson.webinar) == []


def test_the_host_of_another_webinar_cannot_start(person, lesson, platform):
    other = platform.lesson()
    assert_answer(person(other.host).starts(lesson), START_NOT_ALLOWED)


def test_a_student_cannot_start_what_the_host_has_already_started(host, student, lesson):
    host.starts(lesson)
    assert_answer(student.starts(lesson), START_NOT_ALLOWED)


def test_an_unknown_webinar_is_not_found_before_anybody_is_refused(student):
    assert_answer(student.starts(999999999), NO_WEBINAR)
