"""One address cannot hold the pool of sign-in: what it asks at once waits in nginx.

127.0.0.1 has no limits; the other addresses of this host are clients like any.
"""

import os
import signal
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from Support.passwords import django_hash
from Support.processes import children, wait_until

PATH = "/api/accounts/auth/login/"
# As expensive as Django makes them.
HASH = django_hash("correct horse", iterations=1_000_000)


@pytest.fixture
def names(platform, lesson):
    names = [f"pupil-{lesson.webinar}-{number}" for number in range(100)]
    for name in names:
        platform.person(username=name, password=HASH)
    return names


@pytest.fixture
def sign_in(instance):
    """`sign_in(name, "127.0.0.2")`, and the answer."""

    def sign_in(name, source):
        message = {"username": name, "password": "correct horse"}
        return instance.client(timeout=90, source=source).post(PATH, message=message)

    return sign_in


@pytest.fixture
def crowd():
    with ThreadPoolExecutor(100) as pool:
        yield pool.submit


def test_a_school_behind_one_address_gets_in(names, sign_in, crowd):
    answers = [crowd(sign_in, name, "127.0.0.11") for name in names[:40]]
    assert {answer.result().status for answer in answers} == {200}


def test_somebody_elsewhere_gets_in_while_one_address_asks_for_all(names, sign_in, crowd):
    answers = [crowd(sign_in, name, "127.0.0.12") for name in names[1:60]]
    time.sleep(1)
    began = time.monotonic()
    assert sign_in(names[0], "127.0.0.13").status == 200
    seconds = time.monotonic() - began
    others = sum(not answer.done() for answer in answers)
    print(f"{seconds:.1f} s, while {others} of 59 waited")
    assert others > 20
    assert seconds < 8
    assert {answer.result().status for answer in answers} == {200}


def test_one_address_has_fifty_sign_ins_in_the_pool_at_most(instance, names, sign_in, crowd):
    pool = children(int(instance.facts["SIGN_IN_POOL_PID"]))
    for worker in pool:
        os.kill(worker, signal.SIGSTOP)
    try:
        answers = [crowd(sign_in, name, "127.0.0.14") for name in names[:70]]
        # Ten at once, then five a second.
        wait_until(lambda: sum(answer.done() for answer in answers) >= 20, 30)
        time.sleep(1)
        told = Counter(answer.result().status for answer in answers if answer.done())
        (one, *_) = [answer.result() for answer in answers if answer.done()]
    finally:
        for worker in pool:
            os.kill(worker, signal.SIGCONT)
    assert told == {429: 20}
    assert (one.json["code"], one.headers["Retry-After"]) == ("throttled", "1")
    assert {answer.result().status for answer in answers} == {200, 429}


def test_a_hundred_sign_ins_of_one_address_are_taken_at_once_and_go_on_five_a_second(instance):
    at = instance.client(timeout=90, source="127.0.0.15")
    with ThreadPoolExecutor(150) as pool:
        began = time.monotonic()
        answers = list(pool.map(lambda _: at.post(PATH, message={}), range(150)))
        seconds = time.monotonic() - began
    told = Counter(answer.status for answer in answers)
    assert set(told) == {400, 429}
    # Twenty a second are taken besides.
    assert 100 <= told[400] < 150
    # Ten go on at once.
    assert seconds > (100 - 10) / 5 - 1
    assert {one.headers["Retry-After"] for one in answers if one.status == 429} == {"1"}
