"""What a stream says of the live session: as it is when the stream opens, and as it becomes."""

import re
import time

RIGHT_AWAY = 1
NOT_LIVE = {"is_active": False, "room_name": None}


def state(event) -> dict:
    """What the status route answers, of an event that says more."""
    return {name: event.json[name] for name in ("is_active", "room_name")}


def test_a_stream_opens_with_the_present_state_and_no_id(host, subscribe, lesson):
    witness = subscribe(lesson.webinar)
    before = witness.opening
    room = host.starts(lesson).json["room_name"]
    witness.wait_for("status", 2)
    during = subscribe(lesson.webinar).opening
    assert host.ends(lesson).status == 200
    witness.wait_for("status", 3)
    after = subscribe(lesson.webinar).opening
    assert [state(one) for one in (before, during, after)] == [
        NOT_LIVE,
        {"is_active": True, "room_name": room},
        NOT_LIVE,
    ]
    assert [one.id for one in (before, during, after)] == [None] * 3


def test_the_opening_state_counts_who_is_there(subscribe, lesson):
    for user in (None, lesson.student):
        assert subscribe(lesson.webinar, user).opening.json["participant_count"] == 0


def test_a_start_is_told_within_a_second(host, subscribe, lesson):
    streams = [subscribe(lesson.webinar), subscribe(lesson.webinar, lesson.student)]
    for stream in streams:
        _ = stream.opening
    room = host.starts(lesson).json["room_name"]
    answered = time.monotonic()
    for stream in streams:
        _, told = stream.wait_for("status", 2)
        assert state(told) == {"is_active": True, "room_name": room}
        assert told.json["participant_count"] == 0
        assert int(told.id) > 0
        assert told.arrived - answered < RIGHT_AWAY


def test_an_end_and_another_start_are_told(host, subscribe, lesson):
    stream = subscribe(lesson.webinar)
    _ = stream.opening
    room = host.starts(lesson).json["room_name"]
    assert host.ends(lesson).status == 200
    assert host.starts(lesson).status == 200
    _, first, ended, second = stream.wait_for("status", 4)
    assert [state(one) for one in (first, ended, second)] == [
        {"is_active": True, "room_name": room},
        NOT_LIVE,
        {"is_active": True, "room_name": room},
    ]
    assert stream.ids == sorted(set(stream.ids))
    # A page tells one run from the next by it: the room is the same.
    assert first.json["started_at"] < second.json["started_at"]
    assert re.fullmatch(r"[-0-9]{10}T[:0-9]{8}\.[0-9]{6}Z", first.json["started_at"])


def test_a_second_start_is_no_event(host, subscribe, lesson):
    stream = subscribe(lesson.webinar)
    _ = stream.opening
    assert host.starts(lesson).status == 200
    assert host.starts(lesson).status == 200
    assert host.ends(lesson).status == 200
    states = [event.json["is_active"] for event in stream.wait_for("status", 3)]
    assert states == [False, True, False]


def test_a_setting_keeps_the_room_out_of_streams(host, subscribe, hub, lesson, platform):
    discreet = hub(WEBINAR_LIVE_STATUS_ROOM="off").streams
    public = subscribe(lesson.webinar, at=discreet)
    private = subscribe(lesson.webinar, lesson.student, at=discreet)
    _ = public.opening, private.opening
    platform.say(lesson.student, lesson.webinar)
    (before,) = private.wait_for("chat")
    room = host.starts(lesson).json["room_name"]
    hidden = {"is_active": True, "room_name": None}
    for stream in (public, private):
        assert state(stream.wait_for("status", 2)[1]) == hidden
    late = subscribe(lesson.webinar, at=discreet)
    assert state(late.opening) == hidden
    # Nor by a way around, to who comes back.
    returned = subscribe(lesson.webinar, lesson.student, at=discreet, after=before.id)
    returned.wait_for("status", 2)
    for stream in (public, private, late, returned):
        assert all(room not in event.data for event in stream.received)
