"""How rooms are named, told and kept apart: settings and the rare collision."""

import re

from Support.contract import NOT_LIVE, assert_answer, joined


def start(worker, lesson, tokens):
    path = f"/api/live/start/{lesson.webinar}/"
    return worker.post(path, token=tokens.access(lesson.host))


def test_the_full_suffix_is_a_whole_uuid(worker, lesson, tokens):
    full = worker(WEBINAR_LIVE_ROOM_SUFFIX="full")
    room = start(full, lesson, tokens).json["room_name"]
    assert re.fullmatch(rf"webinar_{lesson.webinar}_[0-9a-f]{{32}}", room)
    # A version 4 UUID: random but for six bits.
    assert re.search(r"_[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}$", room)


def test_the_setting_does_not_rename_a_room(worker, lesson, tokens):
    room = start(worker(), lesson, tokens).json["room_name"]
    assert start(worker(WEBINAR_LIVE_ROOM_SUFFIX="full"), lesson, tokens).json["room_name"] == room


def test_the_public_status_can_keep_the_room_to_itself(worker, lesson, tokens):
    discreet = worker(WEBINAR_LIVE_STATUS_ROOM="off")
    room = start(discreet, lesson, tokens).json["room_name"]
    status = discreet.get(f"/api/live/status/{lesson.webinar}/")
    assert (status.status, status.json) == (200, {"is_active": True, "room_name": None})
    join = discreet.get(f"/api/live/join/{lesson.webinar}/", token=tokens.access(lesson.student))
    assert_answer(join, joined(room))
    discreet.post(f"/api/live/end/{lesson.webinar}/", token=tokens.access(lesson.host))
    assert discreet.get(f"/api/live/status/{lesson.webinar}/").json == NOT_LIVE[1]


def test_two_hundred_rooms_have_no_name_twice(worker, platform, tokens):
    one = worker()
    host = platform.person()
    token = tokens.access(host)
    suffixes = set()
    for _ in range(200):
        webinar = platform.webinar(organizer=host)
        room = one.post(f"/api/live/start/{webinar}/", token=token).json["room_name"]
        suffixes.add(room.rpartition("_")[2])
    assert len(suffixes) == 200
