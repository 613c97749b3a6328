"""A Jitsi server asks before a room comes to be: rooms of active sessions alone may open."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from Support.jitsi import HOOK_KEY, HOOKS, JitsiServer, Room
from Support.worker import run_program

ROUTES = [
    ("POST", "/conference"),
    ("GET", "/conference/1"),
    ("DELETE", "/conference/1"),
    ("POST", "/events/room/created"),
    ("POST", "/events/room/destroyed"),
    ("POST", "/events/occupant/joined"),
    ("POST", "/events/occupant/left"),
]
NOT_FOUND = {"detail": "Not found.", "code": "not_found"}


@pytest.fixture(scope="module")
def jitsi(api):
    return JitsiServer(api)


@pytest.fixture
def room(host, lesson):
    return host.starts(lesson).json["room_name"]


def test_the_room_of_an_active_session_may_open(jitsi, room, platform):
    response = jitsi.reserves(room)
    assert response.status == 200
    answer = response.json
    (session, started) = platform.connection.execute(
        "SELECT id, started_at FROM live_sessions_livesession WHERE room_name = %s", (room,)
    ).fetchone()
    assert list(answer) == ["id", "name", "mail_owner", "start_time", "duration"]
    assert answer["id"] == str(session)
    assert answer["name"] == room
    assert answer["mail_owner"].endswith("@meet.school.example")
    assert answer["start_time"] == started.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert answer["duration"] % 43_200 == 0


def test_a_room_may_stay_open_for_half_a_day_beyond_the_planned_end(jitsi, host, lesson, platform):
    room = host.starts(lesson).json["room_name"]
    platform.run(
        "UPDATE webinars_event SET date = date '2030-01-01', time = '10:00', duration = 90"
        " WHERE id = %s",
        lesson.webinar,
    )
    answer = jitsi.reserves(room).json
    end = datetime.fromisoformat(answer["start_time"]).timestamp() + answer["duration"]
    planned = datetime(2030, 1, 1, 11, 30, tzinfo=UTC).timestamp()
    assert planned + 43_200 <= end < planned + 2 * 43_200


def test_a_room_that_is_entered_a_week_after_its_start_may_stay_open(jitsi, room, platform):
    platform.run(
        "UPDATE live_sessions_livesession SET started_at = now() - interval '7 days'"
        " WHERE room_name = %s",
        room,
    )
    answer = jitsi.reserves(room).json
    end = datetime.fromisoformat(answer["start_time"]).timestamp() + answer["duration"]
    assert end >= time.time() + 43_200


def test_a_hundred_who_ask_at_once_are_told_the_same(jitsi, room):
    with ThreadPoolExecutor(max_workers=25) as pool:
        responses = list(pool.map(lambda _: jitsi.reserves(room), range(100)))
    assert {response.status for response in responses} == {200}
    answers = [response.json | {"mail_owner": None} for response in responses]
    assert all(answer == answers[0] for answer in answers)


def test_a_room_of_a_session_that_has_ended_is_refused_and_says_why(jitsi, host, lesson, room):
    assert host.ends(lesson).status == 200
    response = jitsi.reserves(room)
    assert response.status == 403
    assert response.json["code"] == "session_not_active"
    assert response.json["message"].startswith("This webinar's live session has ended.")


def test_a_session_that_is_started_again_has_its_room_again(jitsi, host, lesson, room):
    host.ends(lesson)
    host.starts(lesson)
    assert jitsi.reserves(room).status == 200


@pytest.mark.parametrize("name", ["stranger", "webinar_1_", "a b", "ä", "' OR true --", "x" * 2000])
def test_a_room_of_no_webinar_is_refused_and_says_why(jitsi, name):
    response = jitsi.reserves(name)
    assert response.status == 403
    assert response.json["code"] == "room_not_found"
    assert response.json["message"].startswith("This room belongs to no webinar.")


@pytest.mark.parametrize("form", [b"", b"name=", b"name=%00", b"start_time=x", b"{}"])
def test_a_form_without_a_room_is_refused(jitsi, form):
    response = jitsi.asks("POST", "/conference", body=form)
    assert response.status == 400
    assert "name" in response.json


def test_what_the_host_has_decided_is_told(jitsi, host, lesson, room, platform):
    co_host = platform.person()
    decided = {"password": "Ünter uns", "participant_limit": 100, "co_hosts": [co_host]}
    assert host.sets(lesson, lobby=True, **decided).status == 200
    answer = jitsi.reserves(room).json
    assert answer["lobby"] is True
    assert answer["password"] == "Ünter uns"
    # The limit, both hosts, and a quarter for connections whose people are back already.
    assert answer["max_occupants"] == 100 + 2 + 25


def test_a_reservation_can_be_asked_for_by_its_id_while_the_session_is_active(
    jitsi, host, lesson, room
):
    answer = jitsi.reserves(room).json
    assert jitsi.asks_reservation(answer["id"]).json == answer | {"mail_owner": ""}
    host.ends(lesson)
    for id in (answer["id"], "0", "9" * 30):
        response = jitsi.asks_reservation(id)
        assert response.status == 404
        assert response.json["code"] == "session_not_found"
        assert response.json["message"]


def test_a_reservation_is_given_up_as_often_as_one_likes(jitsi, room):
    id = jitsi.reserves(room).json["id"]
    for given_up in (id, id, "0", "9" * 30):
        assert jitsi.gives_up(given_up).status == 200
    assert jitsi.reserves(room).status == 200


@pytest.mark.parametrize(("method", "path"), ROUTES)
@pytest.mark.parametrize("key", [None, "", "x", HOOK_KEY + "x", HOOK_KEY[:-1], HOOK_KEY.upper()])
def test_who_has_not_the_key_is_told_nothing(api, tokens, lesson, method, path, key):
    response = JitsiServer(api, key).asks(method, path, body=b"name=x")
    assert response.status == 401
    assert response.json["code"] == "hook_key_not_valid"
    assert response.headers["WWW-Authenticate"] == 'Bearer realm="api"'


def test_an_access_token_is_not_the_key(api, host, room):
    assert JitsiServer(api, host.token).reserves(room).status == 401


@pytest.mark.parametrize(("method", "path"), [*ROUTES, ("POST", "/jaas")])
def test_there_is_nothing_where_nothing_is_configured(worker, method, path):
    response = worker().request(method, HOOKS + path, token=HOOK_KEY, body=b"name=x")
    assert response.status == 404
    assert response.json == NOT_FOUND


@pytest.fixture(scope="module")
def elsewhere(instance):
    """The Jitsi server's requests, from an address that is not its own."""
    return JitsiServer(instance.client(source="127.0.0.2"))


@pytest.mark.parametrize("size", [10, 100_000, 3_000_000])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "OPTIONS"])
def test_from_a_foreign_address_there_is_nothing(elsewhere, room, method, size):
    for path in {path for _, path in ROUTES}:
        response = elsewhere.asks(method, path, body=b"x" * size)
        assert (response.status, response.json) == (404, NOT_FOUND), path


def test_by_default_no_address_is_the_jitsi_servers_and_no_webhook_is_taken():
    text = run_program("nginx-settings", settings={"WEBINAR_LIVE_JWT_KEY": "k" * 32}).stdout
    assert "geo $webinar_live_is_jitsi {\n    default 0;\n}" in text
    assert 'map "" $webinar_live_takes_webhooks {\n    default 0;\n}' in text


def test_a_method_that_a_path_does_not_know_is_refused(jitsi):
    response = jitsi.asks("PUT", "/conference", body=b"")
    assert response.status == 405
    assert response.headers["Allow"] == "POST, OPTIONS"


def test_only_the_list_of_all_who_were_there_may_be_long(jitsi):
    assert jitsi.reserves("x" * 70_000).status == 413
    path, message = Room("stranger", 1_700_000_000).end(1_700_000_100)
    long = message | {
        "all_occupants": [
            {"occupant_jid": f"{n}@meet.school.example/abc", "joined_at": 1_700_000_000}
            for n in range(20_000)
        ]
    }
    assert jitsi.tells((path, long)).status == 200
    assert jitsi.tells((path, long | {"x": "x" * 1_000_000})).status == 413


def test_neither_key_nor_room_nor_password_is_logged(api, jitsi, host, lesson, instance, room):
    assert host.sets(lesson, password="opensesame").status == 200
    jitsi.reserves(room)
    jitsi.asks("GET", f"/conference?name={room}")
    JitsiServer(api, HOOK_KEY + "x").reserves(room)
    logs = instance.logs_with(jitsi.reserves(room))
    assert HOOK_KEY not in logs
    assert room not in logs
    assert "opensesame" not in logs
    assert '"route":"conference"' in logs
