"""Dates that no four digits name, prices that are none: a platform's row breaks no answer."""

import pytest

from Support.contract import assert_answer, invalid

pytestmark = pytest.mark.usefixtures("few_webinars")

TOO_LATE = "Ensure that the webinar ends before the year 10000."
TOO_EARLY = "Ensure this date is not before 1900-01-01."
ROWS = {
    "a year of five digits": {"date": "12026-01-01"},
    "infinity": {"date": "infinity"},
    "minus infinity": {"date": "-infinity"},
    "before Christ": {"date": "0044-03-15 BC"},
    "the last date of PostgreSQL": {"date": "5874897-12-31"},
    "midnight at a day's end": {"date": "9999-12-31", "time": "24:00"},
    "a negative duration": {"duration": -60},
    "the longest duration": {"duration": 2_147_483_647},
    "made at no time": {"created_at": "infinity", "updated_at": "-infinity"},
    "no price": {"price": "NaN"},
    "a negative price": {"price": "-5"},
}

rows = pytest.mark.parametrize("columns", ROWS.values(), ids=ROWS.keys())


@pytest.fixture
def admin(platform, person):
    return person(platform.person(role="admin"))


def create(admin, **changes):
    webinar = {"title": "Late", "description": "Late.", "time": "10:00", "duration": 60, "price": 0}
    return admin.post("/api/webinars/", message=webinar | changes)


@pytest.fixture
def odd(platform, lesson):
    """Writes odd columns into the lesson's row, which is gone after the test."""

    def odd(columns):
        for name, value in columns.items():
            query = f"UPDATE webinars_event SET {name} = %s WHERE id = %s"
            platform.run(query, value, lesson.webinar)
        return lesson

    constraint = "CONSTRAINT webinars_event_duration_check"
    platform.run(f"ALTER TABLE webinars_event DROP {constraint}")
    yield odd
    platform.run("DELETE FROM live_sessions_livesession WHERE webinar_id = %s", lesson.webinar)
    platform.run("DELETE FROM registrations_registration WHERE event_id = %s", lesson.webinar)
    platform.run("DELETE FROM webinars_event WHERE id = %s", lesson.webinar)
    platform.run(f"ALTER TABLE webinars_event ADD {constraint} CHECK (duration >= 0)")


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"date": "1899-12-31"}, invalid(date=TOO_EARLY)),
        ({"date": "9999-12-31", "time": "23:00:00", "duration": 60}, invalid(duration=TOO_LATE)),
        ({"date": "9999-12-31", "time": "00:00", "duration": 1440}, invalid(duration=TOO_LATE)),
    ],
)
def test_a_webinar_lies_in_the_years_from_1900_to_9999(admin, changes, refusal):
    assert_answer(create(admin, **changes), refusal)


def test_the_first_and_the_last_moment_are_taken(admin):
    first = create(admin, date="1900-01-01", time="00:00").json
    assert first["start_time"] == "1900-01-01T00:00:00Z"
    last = create(admin, date="9999-12-31", time="22:59:59").json
    assert last["end_time"] == "9999-12-31T23:59:59Z"


@rows
def test_an_odd_row_breaks_no_answer(host, student, anyone, odd, columns):
    lesson = odd(columns)
    assert host.starts(lesson).status == 200
    assert student.joins(lesson).status == 200
    assert anyone.asks_status(lesson).status == 200
    assert anyone.asks_webinar(lesson).status == 200
    # Without a token the list may be a second old.
    assert lesson.webinar in [one["id"] for one in student.asks_webinars().json]
    (registration,) = student.asks_registrations().json
    assert registration["event_details"]["id"] == lesson.webinar


@pytest.mark.parametrize(
    ("date", "status"),
    [("12026-01-01", "upcoming"), ("infinity", "upcoming"), ("-infinity", "completed")],
)
def test_what_cannot_be_said_of_a_date_is_null(anyone, odd, date, status):
    told = anyone.asks_webinar(odd({"date": date})).json
    assert (told["date"], told["start_time"], told["end_time"]) == (None, None, None)
    assert told["status"] == status


def test_an_end_is_null_after_the_last_year_and_never_before_the_start(anyone, odd):
    lesson = odd({"date": "9000-01-01", "duration": 2_147_483_647})
    assert anyone.asks_webinar(lesson).json["end_time"] is None
    told = anyone.asks_webinar(odd({"duration": -60})).json
    assert (told["duration"], told["end_time"]) == (-60, told["start_time"])


@pytest.mark.parametrize("price", ["NaN", "-5", "-0.01"])
def test_a_price_that_is_none_is_null_and_not_free(anyone, student, odd, price):
    lesson = odd({"price": price})
    told = anyone.asks_webinar(lesson).json
    assert (told["price"], told["is_free"]) == (None, False)
    (registration,) = student.asks_registrations().json
    assert registration["event_details"]["price"] is None


def test_nothing_to_pay_is_free_whatever_its_sign(anyone, odd):
    told = anyone.asks_webinar(odd({"price": "-0.00"})).json
    assert (told["price"], told["is_free"]) == ("0.00", True)
