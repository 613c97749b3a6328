"""Attendance is kept in PostgreSQL: stays, and the platform's row of who was there."""

from Support.contract import (
    NO_CREDENTIALS,
    NO_WEBINAR,
    PARTICIPANTS_NOT_ALLOWED,
    assert_answer,
    method_not_allowed,
)
from Support.processes import wait_until

STAYS = """
    SELECT y.user_id FROM webinar_live.stay y
      JOIN live_sessions_livesession s ON s.id = y.session_id
     WHERE s.webinar_id = %s
"""


def participants(host, lesson) -> list[dict]:
    response = host.asks_participants(lesson)
    assert_answer(response, (200, response.json))
    return response.json


def people(host, lesson) -> dict[int, bool]:
    """User ids, and who of them is present."""
    return {one["user_id"]: one["present"] for one in participants(host, lesson)}


def test_who_was_in_the_room_is_in_the_platforms_table(subscribe, live_lesson, platform):
    for _ in range(2):
        subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    subscribe(live_lesson.webinar, live_lesson.host)
    subscribe(live_lesson.webinar)
    query = """
        SELECT (p.user_id, p.joined_at = min(y.entered_at), y.user_id) = (%s, true, %s)
          FROM live_sessions_livesessionparticipant p
          JOIN live_sessions_livesession s ON s.id = p.session_id
          JOIN webinar_live.stay y ON y.session_id = s.id
         WHERE s.webinar_id = %s
         GROUP BY p.user_id, p.joined_at, y.user_id
    """
    rows = wait_until(
        lambda: platform.values(
            query, live_lesson.student, live_lesson.student, live_lesson.webinar
        ),
        5,
    )
    assert rows == [True]


def test_several_devices_are_one_stay(host, subscribe, live_lesson, platform):
    for user in [live_lesson.student] * 3 + [live_lesson.host]:
        subscribe(live_lesson.webinar, user, in_room=True)
    both = {live_lesson.student: True, live_lesson.host: True}
    wait_until(lambda: people(host, live_lesson) == both)
    assert sorted(platform.values(STAYS, live_lesson.webinar)) == sorted(both)


def test_the_organizer_sees_who_is_there(host, subscribe, live_lesson, platform):
    platform.run(
        "UPDATE auth_user SET first_name = 'Asha', last_name = 'Rao' WHERE id = %s",
        live_lesson.student,
    )
    platform.gives_picture(live_lesson.student, "https://cdn.example/asha.png")
    subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    subscribe(live_lesson.webinar, live_lesson.host)
    (one,) = wait_until(lambda: participants(host, live_lesson))
    name = platform.value("SELECT username FROM auth_user WHERE id = %s", live_lesson.student)
    assert one["joined_at"].endswith("Z")
    assert one == {
        "user_id": live_lesson.student,
        "username": name,
        "name": "Asha Rao",
        "picture_url": "https://cdn.example/asha.png",
        "joined_at": one["joined_at"],
        "left_at": None,
        "present": True,
    }


def test_nobody_else_sees_who_is_there(live_lesson, anyone, student, outsider):
    assert_answer(anyone.asks_participants(live_lesson), NO_CREDENTIALS)
    for somebody in (student, outsider):
        assert_answer(somebody.asks_participants(live_lesson), PARTICIPANTS_NOT_ALLOWED)


def test_an_unknown_webinar_has_no_participants(student):
    for webinar in ("999999999", "9" * 30):
        assert_answer(student.asks_participants(webinar), NO_WEBINAR)


def test_participants_are_got_with_no_other_method(api, live_lesson):
    response = api.post(f"/api/live/participants/{live_lesson.webinar}/")
    assert_answer(response, method_not_allowed("POST"))
    assert response.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_before_the_first_start_nobody_has_been_there(host, lesson):
    assert participants(host, lesson) == []


def test_after_the_end_all_have_left_and_the_list_remains(host, subscribe, live_lesson):
    subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_until(lambda: people(host, live_lesson) == {live_lesson.student: True}, 5)
    assert host.ends(live_lesson).status == 200
    wait_until(lambda: people(host, live_lesson) == {live_lesson.student: False}, 5)
    (one,) = participants(host, live_lesson)
    assert one["left_at"] is not None
    assert one["left_at"] >= one["joined_at"]


def test_a_new_start_begins_a_new_list(host, subscribe, live_lesson):
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_until(lambda: people(host, live_lesson) == {live_lesson.student: True}, 5)
    assert host.ends(live_lesson).status == 200
    stream.close()
    stream.wait_for_end()
    subscribe(live_lesson.webinar, live_lesson.host, in_room=True)
    assert host.starts(live_lesson).status == 200
    wait_until(lambda: people(host, live_lesson) == {live_lesson.host: True}, 15)


def test_a_webinar_that_is_deleted_takes_its_stays_along(host, subscribe, live_lesson, platform):
    subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    wait_until(lambda: participants(host, live_lesson))
    session = platform.sessions(live_lesson.webinar)[0]["id"]
    platform.run("DELETE FROM live_sessions_livesession WHERE id = %s", session)
    assert platform.values("SELECT id FROM webinar_live.stay WHERE session_id = %s", session) == []
