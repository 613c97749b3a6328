"""Parts of the list of webinars: which, in what order, and of how many."""

import uuid
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest

from Support.contract import INACTIVE_USER, NO_CREDENTIALS, assert_answer, invalid

pytestmark = pytest.mark.usefixtures("few_webinars")

LIST = "/api/webinars/"


@pytest.fixture
def word():
    """What the titles of this test have, and no other."""
    return uuid.uuid4().hex


@pytest.fixture
def schedule(platform, lesson, word):
    """Makes webinars that are gone after the test: `schedule("1 day", 600)` begins as many then."""
    made = []

    def schedule(begins, count=1, duration=60, status="", title="Lesson", organizer=lesson.host):
        named = f"{title} {word}"
        new = platform.schedule(begins, count, duration, status, named, organizer)
        made.extend(new)
        return new

    yield schedule
    platform.forget(made)


def asked(who, **parameters):
    parameters = {name.rstrip("_"): value for name, value in parameters.items()}
    return who.get(f"{LIST}?{urlencode(parameters)}")


def part(who, **parameters) -> tuple[list[int], int]:
    """The ids that are listed, and of how many."""
    response = asked(who, **parameters)
    assert response.status == 200
    return [one["id"] for one in response.json], int(response.headers["X-Total-Count"])


def test_parts_follow_each_other_in_the_order_of_the_list(student, schedule, word):
    longest = schedule("-3 days", duration=14_400)
    by_hand = schedule("-2 days", status="live")
    past = schedule("-90 minutes", 3)
    running = schedule("-10 minutes")
    called_off = schedule("30 days", status="completed")
    put_off = schedule("-5 days", status="upcoming")
    to_come = schedule("1 minute", 3)
    order = running + by_hand + longest + put_off + to_come + called_off + past
    assert part(student, search=word) == (order, 11)
    parts = [part(student, search=word, limit=4, offset=offset) for offset in (0, 4, 8)]
    assert parts == [(order[:4], 11), (order[4:8], 11), (order[8:], 11)]
    assert part(student, search=word, offset=11) == ([], 11)
    assert part(student, search=word, status="live") == (order[:3], 3)
    assert part(student, search=word, status="upcoming") == (order[3:7], 4)
    assert part(student, search=word, status="completed") == (order[7:], 4)


@pytest.mark.parametrize(("begins", "status"), [("-400 days", "completed"), ("9 days", "upcoming")])
def test_what_has_an_active_session_is_live_and_nothing_else(
    anyone, platform, schedule, word, begins, status
):
    (one,) = schedule(begins)
    assert part(anyone, search=word, status=status) == ([one], 1)
    platform.live_session(one, f"webinar_{one}_00000000", active=True, started_at="now")
    assert part(anyone, search=word, status="live") == ([one], 1)
    assert part(anyone, search=word, status=status, limit=9) == ([], 0)


def test_without_a_limit_a_part_is_fifty(anyone, schedule, word):
    to_come = schedule("1 day", 60)
    assert part(anyone, search=word) == (to_come[:50], 60)
    assert part(anyone, search=word, limit=100) == (to_come, 60)


def test_a_part_says_of_each_what_the_list_says(student, lesson, anyone):
    def row(response):
        return next(one for one in response.json if one["id"] == lesson.webinar)

    name = urlencode({"search": row(student.asks_webinars())["organizer_name"]})
    assert row(student.get(f"{LIST}?{name}")) == row(student.asks_webinars())
    assert row(student.get(f"{LIST}?{name}"))["is_registered"]
    assert not row(anyone.get(f"{LIST}?{name}"))["is_registered"]


def test_the_list_without_parameters_says_no_number(student):
    for path in (LIST, f"{LIST}?page=2&STATUS=live"):
        response = student.get(path)
        assert response.status == 200
        assert "X-Total-Count" not in response.headers


@pytest.mark.parametrize("signed_in", [True, False])
def test_head_says_the_number_too(api, tokens, lesson, schedule, word, signed_in):
    schedule("1 day", 3)
    token = tokens.access(lesson.student) if signed_in else None
    response = api.request("HEAD", f"{LIST}?search={word}&limit=1", token=token)
    assert (response.status, response.body) == (200, b"")
    assert response.headers["X-Total-Count"] == "3"


def test_a_search_finds_all_of_its_words_in_title_and_host(person, platform, schedule, word):
    teacher = platform.person(name=("Asha", "Rão"), username=f"rao-{word}")
    (one,) = schedule("1 day", title="Linear ALGEBRA: 50% of Théorie_1", organizer=teacher)
    who = person(teacher)
    for words in ("algebra", "LINEAR asha", "théorie", "THÉORIE RÃO", "the\u0301orie", "50%", "e_1",
                  f"rao-{word}", "gebra sha"):  # fmt: skip
        assert part(who, search=f"{words} {word}") == ([one], 1), words
    for words in ("geometry", "algebra geometry", "5%f", "_lgebra", "\\", "e%1"):
        assert part(who, search=f"{words} {word}") == ([], 0), words


def test_ones_own_are_those_of_the_account(person, platform, lesson, host, student, schedule, word):
    (hers, *_) = schedule("1 day", 3)
    others = schedule("1 day", 2, organizer=lesson.student)
    platform.register(lesson.student, hers)
    platform.register(lesson.host, others[0])
    assert part(host, organizer="me", search=word)[1] == 3
    assert part(student, organizer="me", search=word) == (others, 2)
    assert part(student, registered="me", search=word) == ([hers], 1)
    assert part(student, registered="me", organizer="me") == ([], 0)
    platform.register(lesson.student, others[1])
    assert part(student, registered="me", organizer="me") == ([others[1]], 1)
    assert part(student, registered="me", limit=1)[1] == 3


def test_from_and_to_bound_the_start(anyone, schedule, word):
    days = [schedule(f"{day} days")[0] for day in (10, 11, 12)]
    middle = next(
        one for one in asked(anyone, search=word).json if one["id"] == days[1]
    )["start_time"]  # fmt: skip
    moment = datetime.fromisoformat(middle).astimezone(UTC)
    # The row has a fraction of a second, which the answer does not tell.
    later = (moment + timedelta(seconds=1)).astimezone(UTC)
    there = (moment + timedelta(hours=5.5)).strftime("%Y-%m-%dT%H:%M:%S+05:30")
    assert part(anyone, search=word, from_=middle) == (days[1:], 2)
    assert part(anyone, search=word, from_=there) == (days[1:], 2)
    assert part(anyone, search=word, to=middle) == (days[:1], 1)
    assert part(anyone, search=word, to=later.isoformat()) == (days[:2], 2)
    assert part(anyone, search=word, from_=middle, to=later.isoformat()) == ([days[1]], 1)
    day = moment.date()
    bounds = {"from_": day.isoformat(), "to": (day + timedelta(days=1)).isoformat()}
    assert part(anyone, search=word, **bounds) == ([days[1]], 1)
    assert part(anyone, search=word, from_=later.isoformat(), to=middle) == ([], 0)


@pytest.mark.parametrize(
    ("parameter", "value", "text"),
    [("status", "past", '"past" is not a valid choice.'),
     ("organizer", "7", '"7" is not a valid choice.'),
     ("registered", "yes", '"yes" is not a valid choice.'),
     ("limit", "0", "Ensure this value is greater than or equal to 1."),
     ("limit", "101", "Ensure this value is less than or equal to 100."),
     ("limit", "all", "A valid integer is required."),
     ("offset", "-1", "Ensure this value is greater than or equal to 0."),
     ("offset", 10**9, "Ensure this value is less than or equal to 1000000."),
     ("search", "\0", "Null characters are not allowed."),
     ("search", "x" * 401, "Ensure this field has no more than 400 characters."),
     ("from_", "now", "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DD, "
                      "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].")],
)  # fmt: skip
def test_a_value_that_is_none_is_refused(anyone, student, parameter, value, text):
    refusal = invalid(**{parameter.rstrip("_"): text})
    for who in (anyone, student):
        assert_answer(asked(who, **{parameter: value}), refusal)


@pytest.mark.parametrize("whose", ["organizer", "registered"])
def test_ones_own_are_for_who_has_signed_in(anyone, whose):
    assert_answer(asked(anyone, **{whose: "me"}), NO_CREDENTIALS)


@pytest.mark.parametrize("query", ["limit=9", "limit=0"])
def test_the_account_is_judged_before_the_parameters(person, platform, query):
    gone = person(platform.person(active=False))
    assert_answer(gone.get(f"{LIST}?{query}"), INACTIVE_USER)


def test_a_script_of_an_allowed_origin_may_read_the_number(api):
    path = f"{LIST}?limit=1"
    allowed = api.get(path, headers={"Origin": "https://allowed.example"})
    assert allowed.headers.get_all("Access-Control-Expose-Headers") == ["X-Total-Count"]
    foreign = api.get(path, headers={"Origin": "https://foreign.example"})
    assert "Access-Control-Expose-Headers" not in foreign.headers
