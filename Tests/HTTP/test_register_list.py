"""A class is registered at once: by whom, and what becomes of each that is named."""

import uuid

import pytest

from Support.contract import NO_CREDENTIALS, NOT_PERMITTED, REQUIRED, assert_answer, invalid


def outcomes(response) -> list[tuple[str, str]]:
    assert response.status == 200
    return [(one["account"], one["outcome"]) for one in response.json["accounts"]]


def unique() -> str:
    return uuid.uuid4().hex


def test_each_is_told_by_username_or_address(host, lesson, platform, person):
    name, address = unique(), f"{unique()}@School.example"
    first, second = platform.person(username=name), platform.person(email=address)
    student = platform.value("SELECT username FROM auth_user WHERE id = %s", lesson.student)
    response = host.registers_list(lesson, name, address.upper(), student, "nobody", name)
    assert response.json["event"] == lesson.webinar
    assert outcomes(response) == [
        (name, "registered"),
        (address.upper(), "registered"),
        (student, "already"),
        ("nobody", "unknown"),
    ]
    for user in (first, second):
        (own,) = person(user).asks_registrations().json
        assert own["event"] == lesson.webinar
    assert outcomes(host.registers_list(lesson, name)) == [(name, "already")]


def test_one_who_is_named_in_two_ways_is_registered_once(host, lesson, platform):
    name, address = unique(), f"{unique()}@school.example"
    user = platform.person(username=name, email=address)
    assert [outcome for _, outcome in outcomes(host.registers_list(lesson, name, address))] == [
        "registered",
        "registered",
    ]
    query = "SELECT count(*) FROM registrations_registration WHERE user_id = %s"
    assert platform.value(query, user) == 1


def test_an_address_of_two_and_an_account_that_is_off_are_unknown(host, lesson, platform):
    name, address = unique(), f"{unique()}@school.example"
    platform.person(username=name, active=False)
    platform.person(email=address)
    platform.person(email=address)
    assert {outcome for _, outcome in outcomes(host.registers_list(lesson, name, address))} == {
        "unknown"
    }


def test_an_admin_may_and_nobody_else(host, student, anyone, person, platform, lesson):
    assert outcomes(person(platform.person(role="admin")).registers_list(lesson, "nobody"))
    host.sets(lesson, co_hosts=[lesson.outsider])
    for user in (lesson.student, lesson.outsider):
        assert_answer(person(user).registers_list(lesson, "nobody"), NOT_PERMITTED)
    assert_answer(anyone.registers_list(lesson, "nobody"), NO_CREDENTIALS)


def test_a_cancelled_or_unknown_webinar_is_refused(host, lesson):
    host.changes(lesson, cancelled=True)
    text = "This webinar is cancelled."
    assert_answer(host.registers_list(lesson, "nobody"), invalid(event=text))
    text = 'Invalid pk "0" - object does not exist.'
    assert_answer(host.registers_list(0, "nobody"), invalid(event=text))


@pytest.mark.parametrize(
    ("accounts", "text"),
    [
        ([], "This list may not be empty."),
        ("Meera", 'Expected a list of items but got type "str".'),
        ([" "], "This field may not be blank."),
        ([None], "Not a valid string."),
        (["x" * 255], "Ensure this field has no more than 254 characters."),
        (["x"] * 501, "Ensure this field has no more than 500 elements."),
    ],
)
def test_a_list_is_one_of_names(host, lesson, accounts, text):
    message = {"event": lesson.webinar, "accounts": accounts}
    response = host.post("/api/registrations/register_list/", message=message)
    assert_answer(response, invalid(accounts=text))


def test_a_list_is_required(host, lesson):
    response = host.post("/api/registrations/register_list/", message={"event": lesson.webinar})
    assert_answer(response, invalid(accounts=REQUIRED))
