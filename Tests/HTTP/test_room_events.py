"""What a Jitsi server saw is kept as it was, however often, late and disordered it is told."""

import random

import pytest

from Support.jitsi import JaaS, JitsiServer, Room, participant, webhook

BEGAN = 1_772_359_200
VISITS = """
    SELECT breakout, occupant, user_id, name,
           extract(epoch FROM joined_at)::bigint, extract(epoch FROM left_at)::bigint
      FROM webinar_live.room_visit AS visit
      JOIN live_sessions_livesession AS s ON s.id = visit.session_id
     WHERE s.webinar_id = %s
     ORDER BY joined_at, occupant
"""
OPENINGS = """
    SELECT breakout, extract(epoch FROM room.created_at)::bigint,
           extract(epoch FROM destroyed_at)::bigint
      FROM webinar_live.room
      JOIN live_sessions_livesession AS s ON s.id = room.session_id
     WHERE s.webinar_id = %s
     ORDER BY room.created_at, breakout NULLS FIRST
"""


@pytest.fixture(scope="module")
def jitsi(api):
    return JitsiServer(api)


@pytest.fixture(scope="module")
def jaas(api):
    return JaaS(api)


@pytest.fixture
def name(host, lesson):
    return host.starts(lesson).json["room_name"]


@pytest.fixture
def room(name):
    return Room(name, BEGAN)


@pytest.fixture
def seen(platform, lesson):
    """What is kept of the lesson's rooms: openings, and visits."""

    def seen():
        return tuple(
            platform.connection.execute(query, (lesson.webinar,)).fetchall()
            for query in (OPENINGS, VISITS)
        )

    return seen


def jid(connection: str) -> str:
    return f"{connection}@meet.school.example/{connection[::-1]}"


def test_who_comes_and_leaves_is_kept(jitsi, room, lesson, seen):
    for event in (
        room.creation(),
        room.joining("host", BEGAN, lesson.host, "Meera Iyer"),
        room.joining("student", BEGAN + 30, lesson.student),
    ):
        assert jitsi.tells(event).status == 200
    assert seen() == (
        [(None, BEGAN, None)],
        [
            (None, jid("host"), lesson.host, "Meera Iyer", BEGAN, None),
            (None, jid("student"), lesson.student, "Arjun Patel", BEGAN + 30, None),
        ],
    )
    jitsi.tells(room.leaving("student", BEGAN + 90))
    jitsi.tells(room.leaving("host", BEGAN + 100))
    jitsi.tells(room.end(BEGAN + 100))
    assert seen() == (
        [(None, BEGAN, BEGAN + 100)],
        [
            (None, jid("host"), lesson.host, "Meera Iyer", BEGAN, BEGAN + 100),
            (None, jid("student"), lesson.student, "Arjun Patel", BEGAN + 30, BEGAN + 90),
        ],
    )


def test_a_room_of_another_case_is_the_same(jitsi, name, lesson, seen):
    jitsi.tells(Room(name.upper(), BEGAN).joining("student", BEGAN, lesson.student))
    assert len(seen()[1]) == 1


def test_who_comes_back_by_another_connection_has_two_visits(jitsi, room, lesson, seen):
    jitsi.tells(room.joining("one", BEGAN, lesson.student))
    jitsi.tells(room.joining("other", BEGAN + 40, lesson.student))
    jitsi.tells(room.leaving("one", BEGAN + 60))
    assert [(*visit[1:3], *visit[4:]) for visit in seen()[1]] == [
        (jid("one"), lesson.student, BEGAN, BEGAN + 60),
        (jid("other"), lesson.student, BEGAN + 40, None),
    ]


def test_someone_without_a_ticket_is_kept_and_someone_who_is_not_here_without_a_name(
    jitsi, room, seen
):
    jitsi.tells(room.joining("nobody", BEGAN))
    jitsi.tells(room.joining("foreign", BEGAN + 1, 2_000_000_000, "Foreign"))
    assert [visit[1:4] for visit in seen()[1]] == [
        (jid("nobody"), None, None),
        (jid("foreign"), None, None),
    ]


@pytest.mark.parametrize(
    "id", ["7.0", "x", "9" * 30, "-1", "00380324-a840-400d-880f-7ee0933b7556", "\u0000"]
)
def test_an_id_that_is_no_accounts_is_no_account(jitsi, room, seen, id):
    path, message = room.joining("one", BEGAN)
    message["occupant"] |= {"id": id, "name": "\u0000" + "N" * 500}
    assert jitsi.tells((path, message)).status == 200
    ((_, _, user, name, *_),) = seen()[1]
    assert (user, name) == (None, "N" * 255)


def test_an_account_that_goes_takes_its_visits_along(jitsi, room, platform, seen):
    user = platform.person()
    jitsi.tells(room.joining("one", BEGAN, user))
    platform.run("DELETE FROM auth_user WHERE id = %s", user)
    assert seen()[1] == []


def test_of_a_room_of_no_webinar_nothing_is_kept_and_nothing_logged(jitsi, platform, instance):
    room = Room("stranger", BEGAN)
    tables = (
        "SELECT (SELECT count(*) FROM webinar_live.room)"
        " + (SELECT count(*) FROM webinar_live.room_stay)"
    )
    before = platform.value(tables)
    for event in (room.creation(), room.joining("one", BEGAN, 1), room.end(BEGAN + 1)):
        response = jitsi.tells(event)
        assert (response.status, response.json) == (200, {})
    assert platform.value(tables) == before
    logs = instance.logs_with(response)
    assert not [line for line in logs.splitlines() if "stranger" in line]


def test_a_session_that_has_ended_keeps_what_is_told_late(jitsi, room, host, lesson, seen):
    jitsi.tells(room.joining("one", BEGAN, lesson.student))
    host.ends(lesson)
    jitsi.tells(room.leaving("one", BEGAN + 10))
    assert seen()[1][0][5] == BEGAN + 10


def test_a_leaving_that_was_lost_follows_from_the_end_of_the_room(jitsi, room, lesson, seen):
    jitsi.tells(room.joining("one", BEGAN, lesson.student))
    jitsi.tells(room.end(BEGAN + 50))
    assert seen()[1][0][4:] == (BEGAN, BEGAN + 50)


def test_a_room_whose_server_failed_has_ended_when_it_is_opened_anew(jitsi, name, lesson, seen):
    first, again = Room(name, BEGAN), Room(name, BEGAN + 500)
    jitsi.tells(first.creation())
    jitsi.tells(first.joining("one", BEGAN, lesson.student))
    jitsi.tells(again.creation())
    assert seen()[1][0][4:] == (BEGAN, BEGAN + 500)


def test_an_empty_list_of_occupants_is_an_empty_object_of_lua(jitsi, room, seen):
    event = room.end(BEGAN + 5)
    assert event[1]["all_occupants"] == {}
    assert jitsi.tells(event).status == 200
    assert seen() == ([(None, BEGAN, BEGAN + 5)], [])


def history(name: str, lesson):
    """A lesson with two openings, a break-out, and people who come back: all that is told of it."""
    room, group = Room(name, BEGAN), Room(name, BEGAN + 60, breakout="e0f49fd5-group")
    again = Room(name, BEGAN + 900)
    told = [
        room.creation(),
        room.joining("host", BEGAN, lesson.host, "Meera Iyer"),
        room.joining("first", BEGAN + 10, lesson.student),
        room.leaving("first", BEGAN + 60),
        group.creation(),
        group.joining("first", BEGAN + 60, lesson.student),
        group.leaving("first", BEGAN + 120),
        group.end(BEGAN + 120),
        room.joining("first", BEGAN + 120, lesson.student),
        # A cut: the connection that is gone is noticed after the one that takes its place.
        room.joining("second", BEGAN + 200, lesson.student),
        room.leaving("first", BEGAN + 260),
        room.joining("guest", BEGAN + 300),
        room.leaving("guest", BEGAN + 300),
        room.leaving("second", BEGAN + 700),
        room.leaving("host", BEGAN + 701),
        room.end(BEGAN + 701),
        again.creation(),
        again.joining("third", BEGAN + 900, lesson.student),
        again.leaving("third", BEGAN + 950),
        again.end(BEGAN + 950),
    ]
    # What the last lists repeat: all but the visit that the same connection's next one replaced.
    once = {3}
    return told, once


def test_in_any_order_however_often_and_with_losses_the_same_is_kept(jitsi, host, platform, person):
    kept = set()
    chance = random.Random(20261126)
    for _ in range(25):
        lesson = platform.lesson()
        name = person(lesson.host).starts(lesson).json["room_name"]
        told, once = history(name, lesson)
        occupants = [n for n, (path, _) in enumerate(told) if path.startswith("occupant/")]
        lost = set(chance.sample(occupants, chance.randrange(len(occupants)))) - once
        lost |= {n for n in (0, 4, 16) if chance.random() < 0.5}
        sent = [event for n, event in enumerate(told) if n not in lost]
        sent += chance.choices(sent, k=chance.randrange(10))
        chance.shuffle(sent)
        for event in sent:
            assert jitsi.tells(event).status == 200
        people = {lesson.host: "host", lesson.student: "student", None: None}
        openings, visits = (
            platform.connection.execute(query, (lesson.webinar,)).fetchall()
            for query in (OPENINGS, VISITS)
        )
        kept.add((tuple(openings), tuple((*v[:2], people[v[2]], *v[3:]) for v in visits)))
    ((openings, visits),) = kept
    assert len(openings) == 3
    assert [(visit[1].split("@")[0], visit[4] - BEGAN, visit[5] - BEGAN) for visit in visits] == [
        ("host", 0, 701),
        ("first", 10, 60),
        ("first", 60, 120),
        ("first", 120, 260),
        ("second", 200, 700),
        ("guest", 300, 300),
        ("third", 900, 950),
    ]


def test_in_any_order_and_however_often_webhooks_keep_the_same(jaas, platform, person):
    kept = set()
    chance = random.Random(8)
    for _ in range(25):
        lesson = platform.lesson()
        name = person(lesson.host).starts(lesson).json["room_name"]
        start, one = BEGAN * 1_000, participant("a1b2c3d4", lesson.student)
        told = [
            webhook("ROOM_CREATED", name, start),
            webhook("PARTICIPANT_JOINED", name, start, **one),
            webhook("PARTICIPANT_LEFT", name, start + 60_000, **one, disconnectReason="left"),
            webhook("PARTICIPANT_JOINED", name, start + 120_000, **one),
            webhook("PARTICIPANT_LEFT", name, start + 180_000, **one, disconnectReason="kicked"),
            webhook("PARTICIPANT_JOINED", name, start + 180_000, **participant("e5", lesson.host)),
            webhook("ROOM_DESTROYED", name, start + 200_000),
        ]
        sent = told + chance.choices(told, k=4)
        chance.shuffle(sent)
        for event in sent:
            assert jaas.tells(event).status == 200
        openings, visits = (
            platform.connection.execute(query, (lesson.webinar,)).fetchall()
            for query in (OPENINGS, VISITS)
        )
        kept.add((tuple(openings), tuple((v[1], *v[4:]) for v in visits)))
    ((openings, visits),) = kept
    assert openings == ((None, BEGAN, BEGAN + 200),)
    assert visits == (
        ("a1b2c3d4", BEGAN, BEGAN + 60),
        ("a1b2c3d4", BEGAN + 120, BEGAN + 180),
        ("e5", BEGAN + 180, BEGAN + 200),
    )


@pytest.mark.parametrize("field", ["room_name", "created_at", "destroyed_at", "all_occupants"])
@pytest.mark.parametrize("value", ["missing", None, "", [], -1, 1e300, True])
def test_an_event_that_says_not_what_it_must_is_refused_by_name(jitsi, room, seen, field, value):
    path, message = room.end(BEGAN + 1)
    if value == "missing":
        del message[field]
    else:
        message[field] = value
    response = jitsi.tells((path, message))
    # A room may be called 1e300, and a list may be empty.
    is_named = field == "room_name" and type(value) in (int, float)
    if is_named or (field, value) == ("all_occupants", []):
        assert response.status == 200
    else:
        assert (response.status, list(response.json)) == (400, [field])
        assert seen() == ([], [])


@pytest.mark.parametrize("occupant", [{}, [], "x", {"occupant_jid": "x"}, {"joined_at": BEGAN}])
def test_an_occupant_without_connection_or_moment_is_refused(jitsi, room, occupant):
    event = room.occupant("occupant/joined", "muc-occupant-joined", {})
    response = jitsi.tells((event[0], event[1] | {"occupant": occupant}))
    assert (response.status, list(response.json)) == (400, ["occupant"])


def test_a_leaving_of_someone_whom_the_plugin_does_not_know_is_taken_and_left(jitsi, room, seen):
    path, message = room.occupant("occupant/left", "muc-occupant-left", {})
    del message["occupant"]
    assert jitsi.tells((path, message)).status == 200
    assert seen() == ([], [])


def test_what_is_no_json_is_refused(jitsi):
    assert jitsi.asks("POST", "/events/room/created", body=b"x=y").status == 400
