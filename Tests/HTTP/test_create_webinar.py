import pytest

from Support.contract import (
    BLANK,
    INACTIVE_USER,
    NO_CREDENTIALS,
    NOT_PERMITTED,
    REQUIRED,
    assert_answer,
    invalid,
)

PATH = "/api/webinars/"
WEBINAR = {
    "title": "  Photosynthesis  ",
    "description": "From leaf to molecule.\n\nBring a leaf.",
    "date": "2999-12-31",
    "time": "23:30:00",
    "duration": 60,
    "price": "149.00",
}
DATE = "Date has wrong format. Use one of these formats instead: YYYY-MM-DD."
TIME = "Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."


def create(somebody, **changes):
    message = {name: value for name, value in (WEBINAR | changes).items() if value is not ...}
    return somebody.post(PATH, message=message)


@pytest.fixture
def admin(platform, person):
    return person(platform.person(role="admin"))


def test_an_admin_creates_a_webinar_and_is_its_organizer(admin):
    response = create(admin)
    assert response.status == 201
    told = response.json
    assert told["title"] == "Photosynthesis"
    assert told["description"] == WEBINAR["description"]
    assert (told["date"], told["time"], told["duration"]) == ("2999-12-31", "23:30:00", 60)
    assert (told["price"], told["status"]) == ("149.00", "upcoming")
    assert told["end_time"] == "3000-01-01T00:30:00Z"
    assert told["organizer"] == admin.user
    assert admin.asks_webinar(told["id"]).json == told
    assert admin.starts(told["id"]).status == 200


def test_staff_without_a_profile_may_create_too(person, platform):
    assert create(person(platform.person(staff=True))).status == 201


@pytest.mark.parametrize("role", ["student", None])
def test_others_may_not_whatever_they_send(person, platform, role):
    other = person(platform.person(role=role))
    assert_answer(create(other), NOT_PERMITTED)
    assert_answer(other.post(PATH, body=b"x"), NOT_PERMITTED)


def test_who_has_not_signed_in_may_not(person, anyone, platform):
    assert_answer(create(anyone), NO_CREDENTIALS)
    inactive = person(platform.person(role="admin", active=False))
    assert_answer(create(inactive), INACTIVE_USER)


@pytest.mark.parametrize("name", WEBINAR)
def test_every_field_is_required(admin, name):
    assert_answer(create(admin, **{name: ...}), invalid(**{name: REQUIRED}))


def test_all_that_is_wrong_is_told_at_once(admin):
    refusal = invalid(title=BLANK, date=DATE, time=TIME, duration="A valid integer is required.")
    assert_answer(create(admin, title=" ", date="x", time="25:00", duration="x"), refusal)


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("title", "x" * 201, "Ensure this field has no more than 200 characters."),
        ("date", "2026-02-30", DATE),
        ("duration", 0, "Ensure this value is greater than or equal to 1."),
        ("duration", 1441, "Ensure this value is less than or equal to 1440."),
        ("price", -1, "Ensure this value is greater than or equal to 0."),
        ("price", "1.555", "Ensure that there are no more than 2 decimal places."),
        (
            "price",
            123456789,
            "Ensure that there are no more than 8 digits before the decimal point.",
        ),
        ("price", "free", "A valid number is required."),
    ],
)
def test_a_value_that_the_table_cannot_hold_is_refused(admin, name, value, text):
    assert_answer(create(admin, **{name: value}), invalid(**{name: text}))


@pytest.mark.parametrize("changes", [{"title": "ü" * 200}, {"price": 0}, {"time": "00:00"}])
def test_the_bounds_themselves_are_taken(admin, changes):
    assert create(admin, **changes).status == 201


def test_a_body_of_another_form_is_refused(admin):
    text = "Invalid data. Expected a dictionary, but got list."
    response = admin.post(PATH, body=b"[]")
    assert_answer(response, invalid(non_field_errors=text))
