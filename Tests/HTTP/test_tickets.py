"""Tickets: who gets one, and what each is good for."""

import json

import pytest

from Support.contract import (
    BAD_AUTHORIZATION_HEADER,
    EXPIRED_TOKEN,
    INACTIVE_USER,
    INVALID_TOKEN,
    NO_CREDENTIALS,
    NO_USER,
    NO_WEBINAR,
    NOT_REGISTERED,
    TICKET_NOT_VALID,
    assert_answer,
    method_not_allowed,
    token_not_valid,
)

MEGABYTE = b"x" * 1024 * 1024


@pytest.mark.parametrize("who", ["host", "student"])
@pytest.mark.parametrize("body", [b"{}", b'{"in_room": true}', b'{"in_room": false, "x": 1}', b""])
def test_who_may_join_gets_a_ticket_before_any_session_exists(person, lesson, who, body):
    response = person(getattr(lesson, who)).asks_ticket(lesson, body=body)
    assert_answer(response, (200, {"ticket": response.json["ticket"], "expires_in": 60}))
    # It travels in an address as it is.
    assert set(response.json["ticket"]) <= set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )


def test_who_is_not_registered_gets_none(person, lesson, platform):
    other = platform.lesson()
    for user in (lesson.outsider, other.host, other.student):
        assert_answer(person(user).asks_ticket(lesson), NOT_REGISTERED)


def test_an_unknown_webinar_is_not_found_before_a_registration_is_asked_for(outsider):
    for webinar in ("999999999", "9" * 30):
        assert_answer(outsider.asks_ticket(webinar), NO_WEBINAR)


def test_the_token_comes_before_the_webinar(anyone, lesson, platform, tokens):
    expired = tokens.access(lesson.student, exp=1)
    refresh = tokens.access(lesson.student, token_type="refresh")
    for token, refusal in (
        (None, NO_CREDENTIALS),
        ("one two", BAD_AUTHORIZATION_HEADER),
        ("x", INVALID_TOKEN),
        (expired, EXPIRED_TOKEN),
        (refresh, token_not_valid("Token has wrong type")),
        (tokens.access(999999999), NO_USER),
        (tokens.access(platform.person(active=False)), INACTIVE_USER),
    ):
        assert_answer(anyone.asks_ticket("999999999", token=token), refusal)


def test_method_and_body_come_before_the_token(api, lesson):
    path = f"/api/live/events/{lesson.webinar}/ticket/"
    response = api.get(path)
    assert_answer(response, method_not_allowed("GET"))
    assert response.headers["Allow"] == "POST, OPTIONS"
    assert api.post(path, body=MEGABYTE).status == 413


@pytest.mark.parametrize("body", [b"{", b"in_room=true", b"\xff", b'{"in_room": true}}'])
def test_a_body_that_is_not_json_is_refused(student, lesson, body):
    response = student.asks_ticket(lesson, body=body)
    assert response.status == 400
    assert response.json["detail"].startswith("JSON parse error - ")
    assert response.json["code"] == "parse_error"


@pytest.mark.parametrize("value", ["maybe", 2, [], None])
def test_in_room_is_true_or_false(student, lesson, value):
    body = json.dumps({"in_room": value}).encode()
    response = student.asks_ticket(lesson, body=body)
    assert response.status == 400
    assert list(response.json) == ["in_room"]


def test_a_ticket_opens_several_streams(subscribe, tickets, lesson):
    ticket = tickets.get(lesson.webinar, lesson.student)
    for _ in range(3):
        assert subscribe(lesson.webinar, ticket=ticket).opening.kind == "status"


def test_a_ticket_of_another_webinar_is_not_valid(subscribe, tickets, lesson, platform):
    other = platform.lesson()
    platform.register(lesson.student, other.webinar)
    ticket = tickets.get(other.webinar, lesson.student)
    assert_answer(subscribe(lesson.webinar, ticket=ticket).response, TICKET_NOT_VALID)


def test_a_ticket_with_any_character_altered_is_not_valid(subscribe, tickets, lesson):
    ticket = tickets.get(lesson.webinar, lesson.student)
    for at in range(len(ticket)):
        altered = ticket[:at] + ("0" if ticket[at] != "0" else "1") + ticket[at + 1 :]
        assert_answer(subscribe(lesson.webinar, ticket=altered).response, TICKET_NOT_VALID)


@pytest.mark.parametrize(
    "ticket", ["", "x", ".", "a.b.c", "\0", "é", "A" * 40, "A" * 4000, "-" * 86 + ".0.0.0"]
)
def test_what_is_no_ticket_is_not_valid(subscribe, lesson, ticket):
    assert_answer(subscribe(lesson.webinar, ticket=ticket).response, TICKET_NOT_VALID)


def test_an_access_token_is_no_ticket_and_a_ticket_no_access_token(
    anyone, subscribe, tickets, lesson, tokens
):
    token = tokens.access(lesson.student)
    assert_answer(subscribe(lesson.webinar, ticket=token).response, TICKET_NOT_VALID)
    ticket = tickets.get(lesson.webinar, lesson.student)
    assert_answer(anyone.joins(lesson, token=ticket), INVALID_TOKEN)


def test_a_rooms_ticket_is_no_access_token(person, worker, instance, lesson):
    """Not even where an operator has given Jitsi the key of the tokens."""
    settings = {
        "WEBINAR_LIVE_JITSI_DOMAIN": "meet.school.example",
        "WEBINAR_LIVE_JITSI_APP_ID": "school",
        "WEBINAR_LIVE_JITSI_KEY": instance.key.decode(),
    }
    host = person(lesson.host, at=worker(**settings))
    ticket = host.starts(lesson).json["jitsi"]["jwt"]
    assert_answer(host.joins(lesson, token=ticket), token_not_valid("Token has no type"))
