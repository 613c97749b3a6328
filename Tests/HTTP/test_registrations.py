import pytest

from Support.contract import (
    INACTIVE_USER,
    NO_CREDENTIALS,
    NOT_FOUND,
    REQUIRED,
    UNAVAILABLE,
    assert_answer,
    invalid,
)

FIELDS = {
    "id", "user", "user_username", "user_email", "event", "event_details", "registered_on",
    "attended",
}  # fmt: skip


def register(api, event, token=None):
    return api.post("/api/registrations/register/", token=token, message={"event": event})


def own(api, token):
    return api.get("/api/registrations/my_registrations/", token=token)


def unregister(api, registration, token=None):
    return api.request("DELETE", f"/api/registrations/{registration}/unregister/", token=token)


def no_webinar(event):
    return invalid(event=f'Invalid pk "{event}" - object does not exist.')


def test_who_registers_may_join(api, lesson, tokens, platform):
    token = tokens.access(lesson.outsider)
    api.post(f"/api/live/start/{lesson.webinar}/", token=tokens.access(lesson.host))
    assert api.get(f"/api/live/join/{lesson.webinar}/", token=token).status == 403
    response = register(api, lesson.webinar, token)
    assert response.status == 201
    told = response.json
    assert told.keys() == FIELDS
    assert (told["user"], told["event"], told["attended"]) == (
        lesson.outsider,
        lesson.webinar,
        False,
    )
    webinar = api.get("/api/webinars/", token=token).json
    assert told["event_details"] == next(one for one in webinar if one["id"] == lesson.webinar)
    assert told["event_details"]["is_registered"]
    assert api.get(f"/api/live/join/{lesson.webinar}/", token=token).status == 200


def test_the_own_name_and_address_are_told(api, lesson, platform, tokens):
    user = platform.person(username="registrant", email="r@school.example")
    told = register(api, lesson.webinar, tokens.access(user)).json
    assert (told["user_username"], told["user_email"]) == ("registrant", "r@school.example")


def test_nobody_registers_twice(api, lesson, tokens):
    refusal = invalid(event="You are already registered for this webinar.")
    assert_answer(register(api, lesson.webinar, tokens.access(lesson.student)), refusal)


@pytest.mark.parametrize("event", [0, -1, 999999999, "999999999", 10**30])
def test_an_unknown_webinar_cannot_be_registered_for(api, lesson, tokens, event):
    assert_answer(register(api, event, tokens.access(lesson.outsider)), no_webinar(event))


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("abc", "Incorrect type. Expected pk value, received str."),
        (True, "Incorrect type. Expected pk value, received bool."),
        (None, "This field may not be null."),
    ],
)
def test_an_event_is_an_id(api, lesson, tokens, event, text):
    assert_answer(register(api, event, tokens.access(lesson.outsider)), invalid(event=text))


def test_the_field_is_required(api, lesson, tokens):
    token = tokens.access(lesson.outsider)
    assert_answer(api.post("/api/registrations/register/", token=token), invalid(event=REQUIRED))


def test_a_persons_own_registrations_are_listed_the_newest_first(api, lesson, tokens, platform):
    token = tokens.access(lesson.student)
    other = platform.lesson().webinar
    register(api, other, token)
    response = own(api, token)
    assert response.status == 200
    assert [one["event"] for one in response.json] == [other, lesson.webinar]
    assert all(one.keys() == FIELDS for one in response.json)
    assert_answer(own(api, tokens.access(lesson.outsider)), (200, []))


def test_a_registration_is_taken_back_and_the_right_to_join_with_it(api, lesson, tokens):
    token = tokens.access(lesson.student)
    (registration,) = own(api, token).json
    response = unregister(api, registration["id"], token)
    assert (response.status, response.body) == (204, b"")
    assert own(api, token).json == []
    assert api.get(f"/api/live/join/{lesson.webinar}/", token=token).status == 403
    # As nginx repeats it when the worker dies after the delete.
    assert_answer(unregister(api, registration["id"], token), NOT_FOUND)


def test_anothers_registration_is_not_there(api, lesson, tokens):
    (registration,) = own(api, tokens.access(lesson.student)).json
    for user in (lesson.outsider, lesson.host):
        assert_answer(unregister(api, registration["id"], tokens.access(user)), NOT_FOUND)
    assert len(own(api, tokens.access(lesson.student)).json) == 1


@pytest.mark.parametrize("registration", ["0", "999999999", "9" * 30])
def test_an_unknown_registration_is_not_found(api, lesson, tokens, registration):
    token = tokens.access(lesson.student)
    assert_answer(unregister(api, registration, token), NOT_FOUND)


def test_every_route_wants_an_active_account_before_anything_else(api, lesson, tokens, platform):
    inactive = tokens.access(platform.person(active=False))
    for token, refusal in ((None, NO_CREDENTIALS), (inactive, INACTIVE_USER)):
        assert_answer(register(api, 999999999, token), refusal)
        assert_answer(register(api, "abc", token), refusal)
        assert_answer(own(api, token), refusal)
        assert_answer(unregister(api, 999999999, token), refusal)


def test_a_sequence_that_lags_behind_its_rows_is_no_registration(api, platform, lesson, tokens):
    sequence = platform.value("SELECT pg_get_serial_sequence('registrations_registration', 'id')")
    rows = "SELECT setval(%s, (SELECT {}(id) FROM registrations_registration), {})"
    platform.run(rows.format("min", "false"), sequence)
    try:
        answer = register(api, lesson.webinar, tokens.access(lesson.outsider))
        assert_answer(answer, UNAVAILABLE)
    finally:
        platform.run(rows.format("max", "true"), sequence)
