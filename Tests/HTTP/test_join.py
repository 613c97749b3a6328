from Support.contract import (
    NO_SESSION,
    NO_WEBINAR,
    NOT_REGISTERED,
    SESSION_NOT_ACTIVE,
    assert_answer,
    joined,
)


def test_a_registered_student_is_told_the_room(host, student, lesson):
    room = host.starts(lesson).json["room_name"]
    assert_answer(student.joins(lesson), joined(room))


def test_the_organizer_joins_without_registration(host, lesson):
    room = host.starts(lesson).json["room_name"]
    assert_answer(host.joins(lesson), joined(room))


def test_who_is_not_registered_is_refused(outsider, live_lesson):
    assert_answer(outsider.joins(live_lesson), NOT_REGISTERED)


def test_a_registration_for_another_webinar_does_not_help(person, live_lesson, platform):
    other = platform.lesson()
    assert_answer(person(other.student).joins(live_lesson), NOT_REGISTERED)


def test_a_registration_counts_from_the_moment_it_is_made(host, outsider, lesson, platform):
    room = host.starts(lesson).json["room_name"]
    platform.register(lesson.outsider, lesson.webinar)
    assert_answer(outsider.joins(lesson), joined(room))


def test_before_the_first_start_there_is_no_session(student, lesson):
    assert_answer(student.joins(lesson), NO_SESSION)


def test_after_the_end_the_session_is_not_active(host, student, live_lesson):
    host.ends(live_lesson)
    assert_answer(student.joins(live_lesson), SESSION_NOT_ACTIVE)


def test_who_is_not_registered_does_not_learn_whether_a_session_exists(host, outsider, lesson):
    assert_answer(outsider.joins(lesson), NOT_REGISTERED)
    assert host.starts(lesson).status == 200
    host.ends(lesson)
    assert_answer(outsider.joins(lesson), NOT_REGISTERED)


def test_an_unknown_webinar_is_not_found_before_a_registration_is_asked_for(outsider):
    assert_answer(outsider.joins(999999999), NO_WEBINAR)


def test_head_answers_like_get_without_a_body(student, live_lesson):
    response = student.request("HEAD", f"/api/live/join/{live_lesson.webinar}/")
    assert (response.status, response.body) == (200, b"")
    assert response.headers["Content-Type"] == student.joins(live_lesson).headers["Content-Type"]
