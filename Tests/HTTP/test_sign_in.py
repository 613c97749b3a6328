import uuid

import pytest

from Support.contract import (
    BLANK,
    NO_ACTIVE_ACCOUNT,
    REQUIRED,
    assert_answer,
    invalid,
    rejected,
)
from Support.passwords import django_hash

PATH = "/api/accounts/auth/login/"
PASSWORD = "correct horse"


def sign_in(api, username, password=PASSWORD):
    return api.post(PATH, message={"username": username, "password": password})


@pytest.fixture
def account(platform):
    """Makes an account that can sign in: its id, name and address."""

    def account(**changes):
        name = uuid.uuid4().hex
        facts = {"username": name, "email": f"{name}@school.example", "role": "student"}
        facts |= {"password": django_hash(PASSWORD)} | changes
        return platform.person(**facts), facts["username"], facts["email"]

    return account


def test_a_person_signs_in_and_is_told_who_they_are(api, account):
    user, username, email = account(name=("Meera", "Iyer"))
    response = sign_in(api, username)
    assert response.status == 200
    assert response.json.keys() == {"access", "refresh", "user"}
    assert response.json["user"] == {
        "id": user,
        "username": username,
        "email": email,
        "first_name": "Meera",
        "last_name": "Iyer",
        "role": "student",
        "profile_picture_url": None,
    }


def test_the_access_token_opens_the_api(api, anyone, account, platform):
    user, username, _ = account()
    webinar = platform.webinar(organizer=user)
    token = sign_in(api, username).json["access"]
    assert anyone.starts(webinar, token=token).status == 200


def test_an_address_in_any_case_will_do(api, account):
    user, _, email = account()
    assert sign_in(api, email.upper()).json["user"]["id"] == user


def test_an_address_of_two_accounts_is_nobodys(api, account):
    _, username, email = account()
    account(email=email.upper())
    assert_answer(sign_in(api, email), NO_ACTIVE_ACCOUNT)
    assert sign_in(api, username).status == 200


def test_a_username_that_is_anothers_address_means_the_username(api, account):
    _, _, email = account()
    user, _, _ = account(username=email, email="")
    assert sign_in(api, email).json["user"]["id"] == user


def test_the_case_of_a_username_matters(api, account):
    _, username, _ = account(username=f"a{uuid.uuid4().hex}", email="")
    assert_answer(sign_in(api, username.upper()), NO_ACTIVE_ACCOUNT)


def test_a_wrong_password_and_an_unknown_name_are_one_refusal(api, account):
    _, username, _ = account()
    assert_answer(sign_in(api, username, "wrong"), NO_ACTIVE_ACCOUNT)
    assert_answer(sign_in(api, uuid.uuid4().hex), NO_ACTIVE_ACCOUNT)


def test_an_inactive_account_is_the_same_refusal(api, account):
    _, username, _ = account(active=False)
    assert_answer(sign_in(api, username), NO_ACTIVE_ACCOUNT)


@pytest.mark.parametrize("stored", ["!", "", "plain", "argon2$argon2id$v=19$x$y"])
def test_a_password_of_another_form_opens_nothing(api, account, stored):
    _, username, _ = account(password=stored)
    for password in (PASSWORD, stored or "x"):
        assert_answer(sign_in(api, username, password), NO_ACTIVE_ACCOUNT)


def test_a_password_counts_to_its_last_space(api, account):
    _, username, _ = account()
    assert_answer(sign_in(api, username, PASSWORD + " "), NO_ACTIVE_ACCOUNT)
    assert sign_in(api, f" {username} ").status == 200


@pytest.mark.parametrize("password", ["пароль", "पासवर्ड 🔑", "x" * 1000])
def test_any_text_may_be_a_password(api, account, password):
    _, username, _ = account(password=django_hash(password))
    assert sign_in(api, username, password).status == 200


@pytest.mark.parametrize(
    ("message", "refusal"),
    [
        ({}, invalid(username=REQUIRED, password=REQUIRED)),
        ({"username": "x"}, invalid(password=REQUIRED)),
        ({"username": " ", "password": ""}, invalid(username=BLANK, password=BLANK)),
        (
            {"username": None, "password": []},
            invalid(username="This field may not be null.", password="Not a valid string."),
        ),
        (
            {"username": "a\0", "password": "b\0"},
            invalid(
                username="Null characters are not allowed.",
                password="Null characters are not allowed.",
            ),
        ),
    ],
)
def test_both_fields_are_wanted(api, message, refusal):
    assert_answer(api.post(PATH, message=message), refusal)


def test_a_body_that_is_no_json_is_told_where(api):
    text = "JSON parse error - Expecting value: line 1 column 14 (char 13)"
    assert_answer(api.post(PATH, body=b'{"username": }'), rejected(400, "parse_error", text))


def test_a_token_is_not_looked_at(api, account):
    _, username, _ = account()
    message = {"username": username, "password": PASSWORD}
    assert api.post(PATH, token="nonsense", message=message).status == 200


@pytest.mark.parametrize(
    ("role", "staff", "told"),
    [("admin", False, "admin"), ("student", True, "admin"), (None, False, "student")],
)
def test_the_role_is_the_profiles_or_the_staffs(api, account, role, staff, told):
    _, username, _ = account(role=role, staff=staff)
    assert sign_in(api, username).json["user"]["role"] == told


def test_after_five_failures_the_right_password_has_to_wait(api, account, platform):
    user, username, email = account()
    for name in (username, email, username, email, username):
        assert_answer(sign_in(api, name, "wrong"), NO_ACTIVE_ACCOUNT)
    response = sign_in(api, username)
    seconds = int(response.headers["Retry-After"])
    assert 1 <= seconds <= 60
    text = f"Request was throttled. Expected available in {seconds} seconds."
    assert_answer(response, rejected(429, "throttled", text))

    platform.run(
        "UPDATE webinar_live.sign_in_failure SET failed_at = failed_at - interval '1 minute'"
        " WHERE account = %s",
        str(user),
    )
    assert sign_in(api, username).status == 200


def test_failures_close_one_account_alone_and_unknown_names_alike(api, account):
    _, other, _ = account()
    nobody = uuid.uuid4().hex
    for _ in range(5):
        assert_answer(sign_in(api, nobody), NO_ACTIVE_ACCOUNT)
    assert sign_in(api, nobody).status == 429
    assert sign_in(api, other).status == 200


def test_a_name_that_is_none_is_not_kept(api, platform):
    secret = f"my password {uuid.uuid4().hex}"
    sign_in(api, secret)
    kept = platform.value("SELECT string_agg(account, ' ') FROM webinar_live.sign_in_failure")
    assert secret not in kept


def test_no_password_and_no_token_is_in_a_log(api, account, instance):
    _, username, _ = account()
    answer = sign_in(api, username).json
    logs = instance.logs_with(sign_in(api, username, "wrong-and-secret"))
    for secret in (PASSWORD, "wrong-and-secret", answer["access"], answer["refresh"]):
        assert secret not in logs
