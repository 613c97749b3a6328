"""Tickets for the Jitsi room, as start and join give them: read by PyJWT and jwcrypto."""

import json
import time
from datetime import datetime
from functools import cache
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from jwcrypto import jwk
from jwcrypto import jwt as jose

from Support.instance import Instance
from Support.people import Person
from Support.platform import Platform
from Support.worker import run_program

SECRET = "the app_secret that Prosody and we share"
APP_ID = "vpaas-magic-cookie-1fc542a3e4414a44b2611668195e2bfe"
DOMAIN = "meet.school.example"
FEATURES = {
    "branding", "calendar", "create-polls", "file-upload", "flip", "inbound-call", "list-visitors",
    "live-translation", "livestreaming", "lobby", "moderation", "outbound-call", "recording",
    "room", "screen-sharing", "send-groupchat", "send-private-message", "sip-inbound-call",
    "sip-outbound-call", "transcription",
}  # fmt: skip
NOBODYS = {"calendar", "inbound-call", "outbound-call", "sip-inbound-call", "sip-outbound-call"}


@cache
def private_key():
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def pem() -> str:
    kind = serialization.PrivateFormat.PKCS8
    return (
        private_key()
        .private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
        .decode()
    )


SCHOOL = {
    "WEBINAR_LIVE_JITSI_DOMAIN": DOMAIN,
    "WEBINAR_LIVE_JITSI_APP_ID": "school",
    "WEBINAR_LIVE_JITSI_KEY": SECRET,
}


def by_private_key() -> dict[str, str]:
    return SCHOOL | {"WEBINAR_LIVE_JITSI_KEY": pem(), "WEBINAR_LIVE_JITSI_KEY_ID": "2026"}


def jaas() -> dict[str, str]:
    return {
        "WEBINAR_LIVE_JITSI_DOMAIN": "8x8.vc",
        "WEBINAR_LIVE_JITSI_APP_ID": APP_ID,
        "WEBINAR_LIVE_JITSI_KEY": pem(),
        "WEBINAR_LIVE_JITSI_KEY_ID": f"{APP_ID}/4f4910",
    }


def read(jitsi: dict, **expected) -> dict:
    """The claims, as an independent library reads and judges them."""
    options = {"require": ["iss", "aud", "sub", "room", "iat", "nbf", "exp"], "strict_aud": True}
    return jwt.decode(jitsi["jwt"], options=options, **expected)


def read_as_prosody(jitsi: dict) -> dict:
    return read(jitsi, key=SECRET, algorithms=["HS256"], audience="jitsi", issuer="school")


def allowed(claims: dict) -> set[str]:
    features = claims["context"]["features"]
    assert set(features) == FEATURES
    assert set(features.values()) <= {"true", "false"}
    return {name for name, value in features.items() if value == "true"}


@pytest.fixture(scope="module")
def site():
    """An installation with an application of its own on a Jitsi server."""
    site = Instance("http-room-tickets", **SCHOOL)
    yield site
    site.close()


@pytest.fixture(scope="module")
def school(site):
    return Platform(site.facts["OWNER_DATABASE"])


@pytest.fixture
def lesson(school):
    return school.lesson()


@pytest.fixture(scope="module")
def person(site):
    api, tokens = site.client(), site.tokens
    return lambda user: Person(api, tokens, user)


@pytest.fixture
def live(person, lesson):
    assert person(lesson.host).starts(lesson).status == 200
    return lesson


def joins(who, lesson) -> dict:
    answer = who.joins(lesson)
    assert answer.status == 200
    return answer.json["jitsi"]


def test_a_host_is_told_where_to_go_and_is_an_owner_there(person, lesson, school):
    school.run(
        "UPDATE auth_user SET first_name = 'Ada', last_name = 'Lovelace' WHERE id = %s", lesson.host
    )
    before = int(time.time())
    answer = person(lesson.host).starts(lesson).json
    jitsi = answer["jitsi"]
    assert set(jitsi) == {"domain", "script", "room", "jwt", "expires_at"}
    assert (jitsi["domain"], jitsi["room"]) == (DOMAIN, answer["room_name"])
    assert jitsi["script"] == f"https://{DOMAIN}/external_api.js"
    assert jwt.get_unverified_header(jitsi["jwt"]) == {"alg": "HS256", "typ": "JWT"}
    claims = read_as_prosody(jitsi)
    assert set(claims) == {"iss", "aud", "sub", "room", "iat", "nbf", "exp", "context"}
    assert (claims["sub"], claims["room"]) == (DOMAIN, answer["room_name"].lower())
    assert before <= claims["iat"] <= time.time()
    assert claims["nbf"] == claims["iat"] - 60
    assert datetime.fromisoformat(jitsi["expires_at"]).timestamp() == claims["exp"]
    assert claims["context"]["user"] == {
        "id": str(lesson.host),
        "name": "Ada Lovelace",
        "moderator": "true",
        "affiliation": "owner",
        "lobby_bypass": True,
    }
    assert allowed(claims) == FEATURES - NOBODYS


def test_join_gives_the_host_the_same_rights_as_start(person, live):
    host = person(live.host)
    start, join = host.starts(live).json["jitsi"], joins(host, live)
    assert read_as_prosody(start)["context"] == read_as_prosody(join)["context"]


def test_a_student_is_a_member_who_may_share_a_screen(person, live):
    claims = read_as_prosody(joins(person(live.student), live))
    user = claims["context"]["user"]
    assert (user["id"], user["moderator"], user["affiliation"]) == (
        str(live.student),
        "false",
        "member",
    )
    assert "role" not in user
    assert "lobby_bypass" not in user
    assert allowed(claims) == {"flip", "screen-sharing"}


def test_a_co_host_is_an_owner_and_is_none_any_more_when_that_is_taken_back(person, live):
    host, student = person(live.host), person(live.student)
    assert host.sets(live, co_hosts=[live.student]).status == 200
    claims = read_as_prosody(joins(student, live))
    assert claims["context"]["user"]["affiliation"] == "owner"
    assert claims["context"]["user"]["moderator"] == "true"
    assert allowed(claims) == FEATURES - NOBODYS
    assert host.sets(live, co_hosts=[]).status == 200
    assert read_as_prosody(joins(student, live))["context"]["user"]["affiliation"] == "member"


def test_an_audience_that_watches_enters_as_visitors_but_for_hosts_and_speakers(person, live):
    host, student = person(live.host), person(live.student)
    assert host.sets(live, audience="watches").status == 200
    claims = read_as_prosody(joins(student, live))
    user = claims["context"]["user"]
    assert (user["role"], user["moderator"], user["affiliation"]) == ("visitor", "false", "member")
    assert allowed(claims) == {"flip"}
    assert "role" not in read_as_prosody(joins(host, live))["context"]["user"]
    assert host.sets(live, audience="watches", speakers=[live.student]).status == 200
    claims = read_as_prosody(joins(student, live))
    assert "role" not in claims["context"]["user"]
    assert claims["context"]["user"]["moderator"] == "false"
    assert allowed(claims) == {"flip", "screen-sharing"}


def test_where_hosts_alone_share_screens_a_students_ticket_says_so(person, live):
    assert person(live.host).sets(live, screen_share="hosts").status == 200
    assert allowed(read_as_prosody(joins(person(live.student), live))) == {"flip"}
    assert "screen-sharing" in allowed(read_as_prosody(joins(person(live.host), live)))


@pytest.mark.parametrize(
    ("picture", "avatar"),
    [
        ("https://img.example/a.png", "https://img.example/a.png"),
        ("profiles/a.png", None),
        ("http://img.example/a.png", None),
        ("", None),
    ],
)
def test_a_picture_is_in_the_ticket_if_the_jitsi_page_can_load_it(
    person, live, school, picture, avatar
):
    student = school.person(role="student", email="student@school.example")
    school.register(student, live.webinar)
    school.run(
        "UPDATE accounts_userprofile SET profile_picture = %s WHERE user_id = %s", picture, student
    )
    claims = read_as_prosody(joins(person(student), live))
    assert claims["context"]["user"].get("avatar") == avatar
    assert "student@school.example" not in json.dumps(claims)


@pytest.mark.parametrize(
    ("begins_in", "minutes", "good_for"),
    [(0, 60, 7200), (0, 180, 4 * 3600), (-86400, 60, 7200), (30 * 86400, 60, 86400)],
)
def test_a_ticket_lasts_an_hour_beyond_the_planned_end(
    person, live, school, begins_in, minutes, good_for
):
    school.run(
        """
        UPDATE webinars_event SET date = moment::date, time = moment::time, duration = %s
          FROM (SELECT now() AT TIME ZONE 'UTC' + %s * interval '1 second') AS m (moment)
         WHERE id = %s
        """,
        minutes,
        begins_in,
        live.webinar,
    )
    claims = read_as_prosody(joins(person(live.student), live))
    assert claims["exp"] - claims["iat"] == pytest.approx(good_for, abs=3)


def test_who_may_not_join_gets_no_ticket(person, live):
    for answer in (person(live.outsider).joins(live), person(live.student).starts(live)):
        assert answer.status == 403
        assert b"jwt" not in answer.body


def test_each_bit_counts(person, live):
    jitsi = joins(person(live.student), live)
    head, payload, signature = jitsi["jwt"].split(".")
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for part in range(3):
        parts = [head, payload, signature]
        digit = parts[part][10]
        changed = digits[digits.index(digit) ^ 1]
        parts[part] = parts[part][:10] + changed + parts[part][11:]
        with pytest.raises(jwt.InvalidTokenError):
            read_as_prosody({"jwt": ".".join(parts)})
    read_as_prosody(jitsi)
    with pytest.raises(jwt.InvalidSignatureError):
        read(jitsi, key="x" * 32, algorithms=["HS256"], audience="jitsi")


def test_no_ticket_and_no_key_is_in_any_log(person, live, site):
    tickets = [joins(person(user), live)["jwt"] for user in (live.host, live.student)]
    person(live.student).get(f"/api/live/join/{live.webinar}/?jwt={tickets[1]}")
    logs = site.logs_with(person(live.host).joins(live)) + site.said
    for ticket in tickets:
        for part in (ticket, *ticket.split(".")[1:]):
            assert part not in logs
    assert SECRET not in logs


@pytest.fixture
def with_settings(worker, instance, tokens):
    """Somebody at a worker with an application of its own: `with_settings(settings, user)`."""

    def with_settings(settings: dict[str, str], user) -> Person:
        return Person(worker(**settings), tokens, user)

    return with_settings


@pytest.fixture
def shared_lesson(platform):
    return platform.lesson()


def test_a_private_key_signs_what_its_public_half_verifies(with_settings, shared_lesson):
    jitsi = with_settings(by_private_key(), shared_lesson.host).starts(shared_lesson).json["jitsi"]
    header = jwt.get_unverified_header(jitsi["jwt"])
    assert header == {"alg": "RS256", "typ": "JWT", "kid": "2026"}
    public = private_key().public_key()
    claims = read(jitsi, key=public, algorithms=["RS256"], audience="jitsi", issuer="school")
    assert claims["context"]["user"]["affiliation"] == "owner"
    other = jose.JWT(jwt=jitsi["jwt"], key=jwk.JWK.from_pyca(public), expected_type="JWS")
    assert json.loads(other.claims) == claims


def test_jwcrypto_reads_a_shared_secrets_ticket_too(person, live):
    jitsi = joins(person(live.host), live)
    key = jwk.JWK.from_password(SECRET)
    other = jose.JWT(jwt=jitsi["jwt"], key=key, algs=["HS256"], expected_type="JWS")
    assert json.loads(other.claims) == read_as_prosody(jitsi)


def test_jaas_has_its_own_rules(with_settings, shared_lesson):
    answer = with_settings(jaas(), shared_lesson.host).starts(shared_lesson).json
    jitsi = answer["jitsi"]
    assert (jitsi["domain"], jitsi["room"]) == ("8x8.vc", f"{APP_ID}/{answer['room_name']}")
    assert jitsi["script"] == f"https://8x8.vc/{APP_ID}/external_api.js"
    header = jwt.get_unverified_header(jitsi["jwt"])
    assert header == {"alg": "RS256", "typ": "JWT", "kid": f"{APP_ID}/4f4910"}
    public = private_key().public_key()
    claims = read(jitsi, key=public, algorithms=["RS256"], audience="jitsi", issuer="chat")
    assert (claims["sub"], claims["room"]) == (APP_ID, answer["room_name"])
    assert "lobby_bypass" not in claims["context"]["user"]
    allowed(claims)


def test_the_audience_the_subject_and_the_life_are_settings(with_settings, shared_lesson):
    settings = SCHOOL | {
        "WEBINAR_LIVE_JITSI_AUDIENCE": "lessons",
        "WEBINAR_LIVE_JITSI_SUBJECT": "meet.jitsi",
        "WEBINAR_LIVE_JITSI_TICKET_LIFETIME": "300",
    }
    jitsi = with_settings(settings, shared_lesson.host).starts(shared_lesson).json["jitsi"]
    claims = read(jitsi, key=SECRET, algorithms=["HS256"], audience="lessons", issuer="school")
    assert claims["sub"] == "meet.jitsi"
    assert claims["exp"] - claims["iat"] == 300


def test_without_an_application_the_answers_are_byte_for_byte_the_guides(
    with_settings, shared_lesson
):
    host = with_settings({"WEBINAR_LIVE_JITSI_DOMAIN": DOMAIN}, shared_lesson.host)
    start = host.starts(shared_lesson)
    room = start.json["room_name"]
    assert start.body.decode() == f'{{"is_active":true,"room_name":"{room}"}}'
    expected = f'{{"is_active":true,"participant_count":0,"room_name":"{room}"}}'
    assert host.joins(shared_lesson).body.decode() == expected


def test_a_worker_that_signs_is_one_thread(worker, tokens, shared_lesson):
    one = worker(**by_private_key())
    assert Person(one, tokens, shared_lesson.host).starts(shared_lesson).status == 200
    assert len(list(Path(f"/proc/{one.process.pid}/task").iterdir())) == 1


@pytest.mark.parametrize(
    ("changes", "name", "why"),
    [
        ({"KEY": ""}, "APP_ID", "set both of them, or neither"),
        ({"APP_ID": ""}, "KEY", "set both of them, or neither"),
        ({"DOMAIN": "meet.jit.si"}, "DOMAIN", "takes nobody's tickets"),
        ({"KEY_ID": "2026"}, "KEY_ID", "is a shared secret"),
        ({"APP_ID": APP_ID, "DOMAIN": "8x8.vc"}, "KEY", "takes tickets of a private key alone"),
    ],
)
def test_what_the_jitsi_server_would_refuse_stops_the_program(changes, name, why):
    settings = SCHOOL | {"WEBINAR_LIVE_JWT_KEY": "k" * 32}
    settings |= {f"WEBINAR_LIVE_JITSI_{key}": value for key, value in changes.items()}
    for command in ("worker", "check"):
        result = run_program(command, settings=settings)
        assert result.returncode != 0
        assert result.stderr.startswith(f"Error: WEBINAR_LIVE_JITSI_{name} ")
        assert why in result.stderr
        assert SECRET not in result.stderr
        assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("bits", [1024, 2040])
def test_a_short_private_key_stops_the_program(bits):
    short = rsa.generate_private_key(public_exponent=65537, key_size=bits)
    kind = serialization.PrivateFormat.TraditionalOpenSSL
    text = short.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
    settings = by_private_key() | {"WEBINAR_LIVE_JWT_KEY": "k" * 32}
    result = run_program("check", settings=settings | {"WEBINAR_LIVE_JITSI_KEY": text.decode()})
    assert "less than 2048 bits" in result.stderr
    assert len(result.stderr.splitlines()) == 1
