"""Failures to sign in close an account to who failed, not to whoever has been there before."""

import uuid
from http.client import HTTPSConnection

import pytest

from Support.contract import NO_ACTIVE_ACCOUNT, assert_answer, rejected
from Support.passwords import django_hash

PATH = "/api/accounts/auth/login/"
PASSWORD = "correct horse"
HOME, STRANGER, ELSEWHERE = "192.0.2.1", "198.51.100.7", "203.0.113.9"


@pytest.fixture(autouse=True)
def fresh(platform):
    platform.run("TRUNCATE webinar_live.sign_in_failure, webinar_live.known_network")


@pytest.fixture
def name(platform):
    name = uuid.uuid4().hex
    platform.person(username=name, password=django_hash(PASSWORD))
    return name


@pytest.fixture
def sign_in(worker, instance):
    """Signs in at the pool's worker from an address: `sign_in(name, STRANGER, "wrong")`."""
    login = instance.facts["SIGN_IN_DATABASE"]
    pool = worker("--pool", "sign-in", WEBINAR_LIVE_SIGN_IN_DATABASE=login)

    def sign_in(name, address, password=PASSWORD):
        message = {"username": name, "password": password}
        return pool.post(PATH, message=message, address=address)

    return sign_in


def failures(platform, name, addresses):
    """As the pool writes them."""
    user = platform.value("SELECT id::text FROM auth_user WHERE username = %s", name)
    platform.run(
        "INSERT INTO webinar_live.sign_in_failure (account, network, failed_at)"
        " SELECT %s, address::inet, now() FROM unnest(%s::text[]) AS address",
        user,
        addresses,
    )


def throttled(response):
    seconds = int(response.headers["Retry-After"])
    assert 1 <= seconds <= 60
    text = f"Request was throttled. Expected available in {seconds} seconds."
    assert_answer(response, rejected(429, "throttled", text))


def test_a_strangers_failures_close_the_account_to_the_stranger_alone(sign_in, name):
    for _ in range(5):
        assert_answer(sign_in(name, STRANGER, "wrong"), NO_ACTIVE_ACCOUNT)
    throttled(sign_in(name, STRANGER))
    assert sign_in(name, HOME).status == 200


def test_a_network_of_ipv6_is_one_stranger(sign_in, name):
    for host in range(5):
        sign_in(name, f"2001:db8:0:1::{host}", "wrong")
    throttled(sign_in(name, "2001:db8:0:1:ffff::1"))
    assert sign_in(name, "2001:db8:0:2::1").status == 200


def test_fifty_strangers_close_the_account_to_all_but_who_has_been_there(sign_in, platform, name):
    assert sign_in(name, HOME).status == 200
    failures(platform, name, [f"198.51.100.{n}" for n in range(49)])
    assert_answer(sign_in(name, ELSEWHERE, "wrong"), NO_ACTIVE_ACCOUNT)
    throttled(sign_in(name, ELSEWHERE))
    assert sign_in(name, HOME).status == 200


def test_who_has_been_there_has_five_failures_too(sign_in, name):
    assert sign_in(name, HOME).status == 200
    for _ in range(5):
        assert_answer(sign_in(name, HOME, "wrong"), NO_ACTIVE_ACCOUNT)
    throttled(sign_in(name, HOME))


def test_a_guesser_of_many_names_is_stopped_and_who_has_been_there_is_not(sign_in, platform, name):
    assert sign_in(name, HOME).status == 200
    platform.run(
        "INSERT INTO webinar_live.sign_in_failure (account, network, failed_at)"
        " SELECT n::text, %s, now() FROM generate_series(1, 99) AS n",
        HOME,
    )
    assert_answer(sign_in(uuid.uuid4().hex, HOME), NO_ACTIVE_ACCOUNT)
    throttled(sign_in(uuid.uuid4().hex, HOME))
    assert sign_in(name, HOME).status == 200


def test_a_network_is_known_for_90_days(sign_in, platform, name):
    for address in (HOME, HOME, ELSEWHERE):
        assert sign_in(name, address).status == 200
    known = "SELECT host(network) FROM webinar_live.known_network ORDER BY network"
    assert platform.values(known) == [HOME, ELSEWHERE]

    platform.run(
        "UPDATE webinar_live.known_network SET signed_in_at = now() - CASE host(network)"
        " WHEN %s THEN interval '89 days' ELSE interval '91 days' END",
        HOME,
    )
    other = uuid.uuid4().hex
    platform.person(username=other, password=django_hash(PASSWORD))
    assert sign_in(other, STRANGER).status == 200
    assert platform.values(known) == [HOME, STRANGER]


def test_what_an_account_leaves_goes_with_it(sign_in, platform, name):
    assert sign_in(name, HOME).status == 200
    platform.run("DELETE FROM auth_user WHERE username = %s", name)
    assert platform.values("SELECT network FROM webinar_live.known_network") == []


def test_nginx_tells_the_address(api, platform, name):
    connection = HTTPSConnection(
        api.host, api.port, context=api.tls, source_address=("127.0.0.3", 0)
    )
    message = {"username": name, "password": "wrong"}
    assert_answer(api.post(PATH, message=message, keep=connection), NO_ACTIVE_ACCOUNT)
    connection.close()
    failed = platform.values("SELECT host(network) FROM webinar_live.sign_in_failure")
    assert failed == ["127.0.0.3"]
