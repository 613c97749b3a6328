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

pytestmark = pytest.mark.usefixtures("few_webinars")

FIELDS = {
    "id", "user", "user_username", "user_email", "event", "event_details", "registered_on",
    "attended",
}  # fmt: skip


def no_webinar(event):
    return invalid(event=f'Invalid pk "{event}" - object does not exist.')


def test_who_registers_may_join(host, outsider, lesson):
    host.starts(lesson)
    assert outsider.joins(lesson).status == 403
    response = outsider.registers(lesson)
    assert response.status == 201
    told = response.json
    assert told.keys() == FIELDS
    assert (told["user"], told["event"], told["attended"]) == (
        lesson.outsider,
        lesson.webinar,
        False,
    )
    webinars = outsider.asks_webinars().json
    assert told["event_details"] == next(one for one in webinars if one["id"] == lesson.webinar)
    assert told["event_details"]["is_registered"]
    assert outsider.joins(lesson).status == 200


def test_the_own_name_and_address_are_told(person, lesson, platform):
    user = platform.person(username="registrant", email="r@school.example")
    told = person(user).registers(lesson).json
    assert (told["user_username"], told["user_email"]) == ("registrant", "r@school.example")


def test_nobody_registers_twice(student, lesson):
    refusal = invalid(event="You are already registered for this webinar.")
    assert_answer(student.registers(lesson), refusal)


@pytest.mark.parametrize("event", [0, -1, 999999999, "999999999", 10**30])
def test_an_unknown_webinar_cannot_be_registered_for(outsider, event):
    assert_answer(outsider.registers(event), no_webinar(event))


@pytest.mark.parametrize(
    ("event", "text"),
    [
        ("abc", "Incorrect type. Expected pk value, received str."),
        (True, "Incorrect type. Expected pk value, received bool."),
        (None, "This field may not be null."),
    ],
)
def test_an_event_is_an_id(outsider, event, text):
    assert_answer(outsider.registers(event), invalid(event=text))


def test_the_field_is_required(outsider):
    assert_answer(outsider.post("/api/registrations/register/"), invalid(event=REQUIRED))


def test_a_persons_own_registrations_are_listed_the_newest_first(
    student, outsider, lesson, platform
):
    other = platform.lesson().webinar
    student.registers(other)
    response = student.asks_registrations()
    assert response.status == 200
    assert [one["event"] for one in response.json] == [other, lesson.webinar]
    assert all(one.keys() == FIELDS for one in response.json)
    assert_answer(outsider.asks_registrations(), (200, []))


def test_a_registration_is_taken_back_and_the_right_to_join_with_it(student, lesson):
    (registration,) = student.asks_registrations().json
    response = student.unregisters(registration["id"])
    assert (response.status, response.body) == (204, b"")
    assert student.asks_registrations().json == []
    assert student.joins(lesson).status == 403
    # As nginx repeats it when the worker dies after the delete.
    assert_answer(student.unregisters(registration["id"]), NOT_FOUND)


def test_anothers_registration_is_not_there(host, student, outsider):
    (registration,) = student.asks_registrations().json
    for somebody in (outsider, host):
        assert_answer(somebody.unregisters(registration["id"]), NOT_FOUND)
    assert len(student.asks_registrations().json) == 1


@pytest.mark.parametrize("registration", ["0", "999999999", "9" * 30])
def test_an_unknown_registration_is_not_found(student, registration):
    assert_answer(student.unregisters(registration), NOT_FOUND)


def test_every_route_wants_an_active_account_before_anything_else(anyone, person, platform):
    inactive = person(platform.person(active=False))
    for somebody, refusal in ((anyone, NO_CREDENTIALS), (inactive, INACTIVE_USER)):
        assert_answer(somebody.registers(999999999), refusal)
        assert_answer(somebody.registers("abc"), refusal)
        assert_answer(somebody.asks_registrations(), refusal)
        assert_answer(somebody.unregisters(999999999), refusal)


def test_a_sequence_that_lags_behind_its_rows_is_no_registration(outsider, platform, lesson):
    sequence = platform.value("SELECT pg_get_serial_sequence('registrations_registration', 'id')")
    rows = "SELECT setval(%s, (SELECT {}(id) FROM registrations_registration), {})"
    platform.run(rows.format("min", "false"), sequence)
    try:
        assert_answer(outsider.registers(lesson), UNAVAILABLE)
    finally:
        platform.run(rows.format("max", "true"), sequence)
