from Support.contract import (
    NO_SESSION,
    NO_WEBINAR,
    NOT_REGISTERED,
    SESSION_NOT_ACTIVE,
    assert_answer,
    joined,
)


def join(api, lesson, token):
    return api.get(f"/api/live/join/{lesson.webinar}/", token=token)


def begin(api, lesson, tokens) -> str:
    response = api.post(f"/api/live/start/{lesson.webinar}/", token=tokens.access(lesson.host))
    return response.json["room_name"]


def finish(api, lesson, tokens) -> None:
    api.post(f"/api/live/end/{lesson.webinar}/", token=tokens.access(lesson.host))


def test_a_registered_student_is_told_the_room(api, lesson, tokens):
    room = begin(api, lesson, tokens)
    assert_answer(join(api, lesson, tokens.access(lesson.student)), joined(room))


def test_the_organizer_joins_without_registration(api, lesson, tokens):
    room = begin(api, lesson, tokens)
    assert_answer(join(api, lesson, tokens.access(lesson.host)), joined(room))


def test_who_is_not_registered_is_refused(api, lesson, tokens):
    begin(api, lesson, tokens)
    assert_answer(join(api, lesson, tokens.access(lesson.outsider)), NOT_REGISTERED)


def test_a_registration_for_another_webinar_does_not_help(api, lesson, tokens, platform):
    begin(api, lesson, tokens)
    other = platform.lesson()
    assert_answer(join(api, lesson, tokens.access(other.student)), NOT_REGISTERED)


def test_a_registration_counts_from_the_moment_it_is_made(api, lesson, tokens, platform):
    room = begin(api, lesson, tokens)
    platform.register(lesson.outsider, lesson.webinar)
    assert_answer(join(api, lesson, tokens.access(lesson.outsider)), joined(room))


def test_before_the_first_start_there_is_no_session(api, lesson, tokens):
    assert_answer(join(api, lesson, tokens.access(lesson.student)), NO_SESSION)


def test_after_the_end_the_session_is_not_active(api, lesson, tokens):
    begin(api, lesson, tokens)
    finish(api, lesson, tokens)
    assert_answer(join(api, lesson, tokens.access(lesson.student)), SESSION_NOT_ACTIVE)


def test_who_is_not_registered_does_not_learn_whether_a_session_exists(api, lesson, tokens):
    token = tokens.access(lesson.outsider)
    assert_answer(join(api, lesson, token), NOT_REGISTERED)
    begin(api, lesson, tokens)
    finish(api, lesson, tokens)
    assert_answer(join(api, lesson, token), NOT_REGISTERED)


def test_an_unknown_webinar_is_not_found_before_a_registration_is_asked_for(api, lesson, tokens):
    token = tokens.access(lesson.outsider)
    assert_answer(api.get("/api/live/join/999999999/", token=token), NO_WEBINAR)


def test_head_answers_like_get_without_a_body(api, lesson, tokens):
    begin(api, lesson, tokens)
    path, token = f"/api/live/join/{lesson.webinar}/", tokens.access(lesson.student)
    response = api.request("HEAD", path, token=token)
    assert (response.status, response.body) == (200, b"")
    assert response.headers["Content-Type"] == api.get(path, token=token).headers["Content-Type"]
