"""How rooms are named, told and kept apart: settings and the rare collision."""

import re

from Support.contract import NOT_LIVE, assert_answer, joined


def test_the_full_suffix_is_a_whole_uuid(person, worker, lesson):
    host = person(lesson.host, at=worker(WEBINAR_LIVE_ROOM_SUFFIX="full"))
    room = host.starts(lesson).json["room_name"]
    assert re.fullmatch(rf"webinar_{lesson.webinar}_[0-9a-f]{{32}}", room)
    # A version 4 UUID: random but for six bits.
    assert re.search(r"_[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$", room)


def test_the_setting_does_not_rename_a_room(person, worker, lesson):
    first = person(lesson.host, at=worker())
    second = person(lesson.host, at=worker(WEBINAR_LIVE_ROOM_SUFFIX="full"))
    room = first.starts(lesson).json["room_name"]
    assert second.starts(lesson).json["room_name"] == room


def test_the_public_status_can_keep_the_room_to_itself(person, worker, lesson):
    discreet = worker(WEBINAR_LIVE_STATUS_ROOM="off")
    host, student = (person(user, at=discreet) for user in (lesson.host, lesson.student))
    anyone = person(None, at=discreet)
    room = host.starts(lesson).json["room_name"]
    status = anyone.asks_status(lesson)
    assert (status.status, status.json) == (200, {"is_active": True, "room_name": None})
    assert_answer(student.joins(lesson), joined(room))
    host.ends(lesson)
    assert anyone.asks_status(lesson).json == NOT_LIVE[1]


def test_two_hundred_rooms_have_no_name_twice(person, worker, platform):
    host = person(platform.person(), at=worker())
    suffixes = set()
    for _ in range(200):
        room = host.starts(platform.webinar(organizer=host.user)).json["room_name"]
        suffixes.add(room.rpartition("_")[2])
    assert len(suffixes) == 200
