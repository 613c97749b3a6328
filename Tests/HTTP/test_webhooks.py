"""JaaS proves by a signature that a webhook is its own."""

import base64
import json
import time

import pytest

from Support.jitsi import APP_ID, HOOK_KEY, HOOKS, JaaS, participant, signature, webhook

STAYS = "SELECT count(*) FROM webinar_live.room_stay WHERE occupant = %s"


@pytest.fixture(scope="module")
def jaas(api):
    return JaaS(api)


@pytest.fixture
def joining(host, lesson):
    """Somebody joins: the body, and what the rows name the connection."""
    room = host.starts(lesson).json["room_name"]
    connection = f"of-{lesson.webinar}"
    about = participant(connection, lesson.student)
    event = webhook("PARTICIPANT_JOINED", room, int(time.time() * 1_000), **about)
    return json.dumps(event).encode(), connection


def test_a_signed_webhook_is_taken_from_any_address(instance, joining, platform):
    body, connection = joining
    elsewhere = JaaS(instance.client(source="127.0.0.2"))
    response = elsewhere.sends(body, signature(body))
    assert (response.status, response.json) == (200, {})
    assert platform.value(STAYS, connection) == 1


def test_a_webhook_that_comes_twice_is_taken_once(jaas, joining, platform):
    body, connection = joining
    for _ in range(3):
        assert jaas.sends(body, signature(body)).status == 200
    assert platform.value(STAYS, connection) == 1


def test_an_altered_body_is_refused(jaas, joining, platform):
    body, connection = joining
    for altered in (body[:-1] + b" }", body.replace(b"Arjun", b"Arjum"), body + b"\n", b""):
        response = jaas.sends(altered, signature(body))
        assert response.status == 403
        assert response.json == {"error": "Signature not valid", "code": "signature_not_valid"}
    assert platform.value(STAYS, connection) == 0


def test_a_signature_that_is_altered_is_refused(jaas, joining):
    body, _ = joining
    time_part, code_part = signature(body).split(",")
    code = bytearray(base64.b64decode(code_part.removeprefix("v1=")))
    for bit in range(8):
        flipped = bytes([code[0] ^ 1 << bit]) + code[1:]
        text = base64.b64encode(flipped).decode()
        assert jaas.sends(body, f"{time_part},v1={text}").status == 403


@pytest.mark.parametrize(
    "signed",
    [None, "", "x", "t=1", "v1=AAAA", "t=,v1=", "t=x,v1=AAAA", "t=9223372036854775807,v1=AAAA",
     "t=-9223372036854775808,v1=AAAA", "t=1,v1=%", ",,,", "t=1,v2=AAAA"],
)  # fmt: skip
def test_what_is_no_signature_is_refused(jaas, joining, signed):
    assert jaas.sends(joining[0], signed).status == 403


def test_a_signature_of_another_key_is_refused(jaas, joining):
    body, _ = joining
    assert jaas.sends(body, signature(body, HOOK_KEY)).status == 403


@pytest.mark.parametrize(("age", "status"), [(290, 200), (-290, 200), (310, 403), (-310, 403)])
def test_a_signature_is_good_for_five_minutes(jaas, joining, age, status):
    body, _ = joining
    assert jaas.sends(body, signature(body, at=int(time.time()) - age)).status == status


def test_another_moment_than_the_signed_one_is_refused(jaas, joining):
    body, _ = joining
    code = signature(body, at=int(time.time()) - 400).split(",")[1]
    assert jaas.sends(body, f"t={int(time.time())},{code}").status == 403


def test_one_of_several_codes_may_be_of_another_key(jaas, joining):
    body, _ = joining
    moment = int(time.time())
    other = signature(body, HOOK_KEY, moment)
    assert jaas.sends(body, f"{other},{signature(body, at=moment).split(',')[1]}").status == 200


@pytest.mark.parametrize("kind", ["USAGE", "RECORDING_UPLOADED", "SETTINGS_PROVISIONING", "NEW"])
def test_an_event_of_another_kind_is_taken_and_left(jaas, kind):
    event = webhook(kind, "stranger", 1_600_951_800_112) | {"data": [{"participantId": "x"}]}
    assert jaas.tells(event).status == 200


def test_a_break_out_is_told_apart(jaas, host, lesson, platform):
    room = host.starts(lesson).json["room_name"]
    group = {"isBreakout": True, "breakoutRoomId": "e0f49fd5-c3dc-4f36-9612-8cdab4d8ccfd"}
    jaas.tells(webhook("ROOM_CREATED", room, 1_600_951_800_112, **group))
    kept = platform.value(
        "SELECT breakout FROM webinar_live.room JOIN live_sessions_livesession AS s"
        " ON s.id = session_id WHERE webinar_id = %s",
        lesson.webinar,
    )
    assert kept == group["breakoutRoomId"]


@pytest.mark.parametrize("field", ["eventType", "fqn", "sessionId", "timestamp", "data"])
def test_a_webhook_that_lacks_what_it_must_say_is_refused_by_name(jaas, field):
    event = webhook("ROOM_CREATED", "stranger", 1_600_951_800_112)
    del event[field]
    response = jaas.tells(event)
    assert (response.status, list(response.json)) == (400, [field])


def test_neither_signature_nor_room_is_logged(jaas, joining, instance):
    body, _ = joining
    signed = signature(body)
    logs = instance.logs_with(jaas.sends(body, signed))
    jaas.sends(body + b" ", signed)
    logs += instance.logs_with(jaas.sends(body, "t=1,v1=AAAA"))
    assert signed.split("v1=")[1] not in logs
    assert json.loads(body)["fqn"].removeprefix(f"{APP_ID}/") not in logs
    assert f'"path":"{HOOKS}/jaas"' in logs
