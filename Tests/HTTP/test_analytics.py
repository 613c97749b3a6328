"""What was held and how many came, as sql/tests/fixtures/analytics.sql reckons it by hand."""

import pytest

from Support import figures
from Support.contract import (
    ATTENDANCE_NOT_ALLOWED,
    NO_CREDENTIALS,
    NO_WEBINAR,
    NOT_PERMITTED,
    assert_answer,
)
from Support.processes import wait_until

SPRING = "?from=2021-03-01&to=2021-05-01"
TOTALS = (
    "total_webinars", "total_live_sessions", "total_participants", "active_sessions",
    "completed_sessions",
)  # fmt: skip


@pytest.fixture(scope="module")
def admin(person, platform):
    return person(platform.person(role="admin"))


@pytest.fixture(scope="module")
def before(admin, platform):
    """What others' tests have left."""
    figures.counted(platform)
    return answer(admin.asks_analytics())


@pytest.fixture(scope="module", autouse=True)
def laid(before, platform):
    figures.lay(platform)
    yield
    figures.remove(platform)


def answer(response):
    assert response.status == 200
    return response.json


def over_time(admin, query):
    names = ("start", "runs", "minutes", "participants", "audience_minutes")
    return [
        tuple(one[name] for name in names)
        for one in answer(admin.asks_analytics(query))["over_time"]
    ]


def test_the_totals_are_three_webinars_two_sessions_and_seven_people_more(admin, before):
    now = answer(admin.asks_analytics())
    assert [now[name] - before[name] for name in TOTALS] == [3, 2, 7, 0, 2]
    assert now["as_of"] > before["as_of"]


def test_a_completed_session_lasts_as_long_as_all_its_runs(admin, before, platform):
    """15 and 20 minutes more, over all that are completed."""
    held, seconds = (
        platform.value(f"SELECT {column} FROM webinar_live.analytics_total")
        for column in ("completed_held", "completed_seconds")
    )
    mean = answer(admin.asks_analytics())["average_session_duration_minutes"]
    assert mean == pytest.approx(seconds / 60 / held, abs=0.05)


def test_over_time_by_day_week_and_month(admin):
    assert over_time(admin, "?from=2021-02-28&to=2021-03-03") == [
        ("2021-02-28", 0, 0, 0, 0), ("2021-03-01", 2, 30, 6, 52), ("2021-03-02", 0, 0, 0, 0),
    ]  # fmt: skip
    weeks = over_time(admin, "?by=week&from=2021-03-01&to=2021-04-12")
    assert [one for one in weeks if one[1]] == [
        ("2021-03-01", 2, 30, 6, 52), ("2021-04-05", 1, 5, 2, 6),
    ]  # fmt: skip
    assert len(weeks) == 6
    assert over_time(admin, SPRING + "&by=month") == [
        ("2021-03-01", 2, 30, 6, 52), ("2021-04-01", 1, 5, 2, 6),
    ]  # fmt: skip


def test_a_period_without_any_has_noughts(admin):
    assert over_time(admin, "?from=2021-05-01&to=2021-05-02") == [("2021-05-01", 0, 0, 0, 0)]
    assert answer(admin.asks_teachers("?from=2021-05-01&to=2021-05-02")) == []


def test_without_a_period_it_is_that_up_to_today(admin):
    for by, least in (("day", 30), ("week", 26), ("month", 12)):
        everything = answer(admin.asks_analytics(f"?by={by}"))
        assert (everything["by"], len(everything["over_time"]) in (least, least + 1)) == (by, True)


def test_by_teacher(admin):
    response = admin.asks_teachers(SPRING)
    assert answer(response) == [
        {
            "user_id": figures.ASHA, "name": "Asha Figures", "runs": 2, "minutes": 15,
            "participants": 6, "audience_minutes": 28, "provisional": False,
        },
        {
            "user_id": figures.RAVI, "name": "Ravi Figures", "runs": 1, "minutes": 20,
            "participants": 2, "audience_minutes": 30, "provisional": False,
        },
    ]  # fmt: skip
    assert response.headers["X-Total-Count"] == "2"


def test_teachers_come_in_parts(admin):
    for query, ids in (
        ("&limit=1", [figures.ASHA]),
        ("&limit=1&offset=1", [figures.RAVI]),
        ("&offset=2", []),
    ):
        response = admin.asks_teachers(SPRING + query)
        assert [one["user_id"] for one in answer(response)] == ids
        assert response.headers["X-Total-Count"] == "2"


def held(admin):
    """All of them, however many parts that is."""
    rows, total = [], 1
    while len(rows) < total:
        response = admin.asks_analytics(f"?limit=100&offset={len(rows)}")
        rows += answer(response)["sessions_per_webinar"]
        total = int(response.headers["X-Total-Count"])
    return rows


def test_by_webinar_the_newest_first(admin):
    rows = held(admin)
    assert [one["last_started_at"] for one in rows] == sorted(
        (one["last_started_at"] for one in rows), reverse=True
    )
    ours = [one for one in rows if one["webinar_id"] > 9100 and one["webinar_id"] < 9104]
    assert ours == [
        {
            "webinar_id": figures.ALGEBRA, "title": "Algebra by hand", "organizer": figures.ASHA,
            "organizer_name": "Asha Figures", "last_started_at": "2021-04-05T10:00:00.000000Z",
            "runs": 2, "minutes": 15, "participant_count": 5, "attended": 3, "peak": 3,
            "provisional": False,
        },
        {
            "webinar_id": figures.BOTANY, "title": "Botany by hand", "organizer": figures.RAVI,
            "organizer_name": "Ravi Figures", "last_started_at": "2021-03-01T12:00:00.000000Z",
            "runs": 1, "minutes": 20, "participant_count": 2, "attended": 2, "peak": 2,
            "provisional": False,
        },
    ]  # fmt: skip


def test_webinars_come_in_parts(admin):
    rows = held(admin)
    part = answer(admin.asks_analytics(f"?limit=1&offset={len(rows) - 1}"))
    assert part["sessions_per_webinar"] == rows[-1:]


def test_a_webinar_minute_by_minute(person):
    algebra = answer(person(figures.ASHA).asks_audience(figures.ALGEBRA))
    assert algebra.pop("as_of") > "2021"
    first, second = algebra.pop("runs")
    assert algebra == {
        "webinar_id": figures.ALGEBRA, "title": "Algebra by hand", "provisional": False,
        "registered": 4, "registered_came": 3, "participants": 5, "attended": 3,
    }  # fmt: skip
    assert first == {
        "started_at": "2021-03-01T10:00:00.000000Z", "ended_at": "2021-03-01T10:10:00.000000Z",
        "participants": 4, "minutes": 10, "audience_minutes": 22, "average": 2.2,
        "peak": 3, "peak_at": "2021-03-01T10:02:00.000000Z", "step_minutes": 1,
        "arrivals": [2, 0, 1, 0, 0, 1, 0, 0, 0, 0],
        "audience": [2, 2, 3, 2, 2, 3, 3, 2, 1, 2],
        "stayed": [4, 4, 4, 3, 3, 3, 3, 3, 2, 2],
        "chat_lines": [2, 0, 0, 0, 0, 0, 1, 0, 0, 0],
    }  # fmt: skip
    assert (second["participants"], second["average"], second["peak"]) == (2, 1.2, 2)
    assert second["audience"] == [1, 2, 1, 1, 1]


def test_where_the_room_decides_too(person):
    botany = answer(person(figures.RAVI).asks_audience(figures.BOTANY))
    assert (botany["registered"], botany["registered_came"], botany["participants"]) == (2, 1, 2)
    (run,) = botany["runs"]
    assert (run["average"], run["peak"], run["peak_at"]) == (1.5, 2, "2021-03-01T12:05:00.000000Z")
    assert run["audience"] == [1] * 5 + [2] * 10 + [1] * 5
    assert run["stayed"] == [2] * 15 + [1] * 5


def test_a_webinar_that_was_never_held_has_no_runs(admin):
    cancelled = answer(admin.asks_audience(figures.CANCELLED))
    assert (cancelled["runs"], cancelled["participants"], cancelled["provisional"]) == (
        [],
        0,
        False,
    )


def test_admins_alone_see_all_of_it(admin, person, platform, lesson, anyone):
    staff = person(platform.person(staff=True))
    assert staff.asks_analytics().status == staff.asks_teachers().status == 200
    for user in (lesson.host, lesson.student, figures.ASHA):
        assert_answer(person(user).asks_analytics(), NOT_PERMITTED)
        assert_answer(person(user).asks_teachers("?limit=none"), NOT_PERMITTED)
    assert_answer(anyone.asks_analytics(), NO_CREDENTIALS)
    assert_answer(anyone.asks_teachers(), NO_CREDENTIALS)


def test_hosts_see_theirs_and_nobody_else(admin, host, person, platform, lesson, anyone):
    coworker = person(platform.person())
    host.sets(lesson, co_hosts=[coworker.user])
    for one in (admin, host, coworker):
        assert one.asks_audience(lesson).status == 200
    for one in (admin, person(lesson.student)):
        assert_answer(one.asks_audience(0), NO_WEBINAR)
    for user in (lesson.student, lesson.outsider, figures.ASHA):
        assert_answer(person(user).asks_audience(lesson), ATTENDANCE_NOT_ALLOWED)
    assert_answer(anyone.asks_audience(lesson), NO_CREDENTIALS)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("by=year", "by"),
        ("from=2021-02-30", "from"),
        ("from=yesterday", "from"),
        ("to=2021-03-01T10:00", "to"),
        ("from=2021-03-01&to=2021-03-01", "to"),
        ("from=2019-01-01&to=2021-03-01", "from"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("offset=-1", "offset"),
    ],
)
def test_a_question_that_cannot_be_is_refused_by_its_field(admin, query, field):
    for response in (admin.asks_analytics(f"?{query}"), admin.asks_teachers(f"?{query}")):
        assert (response.status, list(response.json)) == (400, [field])


def test_what_is_on_is_counted_so_far(admin, live_lesson, host, platform):
    """By the hub, without anybody who asks for it."""

    def of_this():
        return next((one for one in held(admin) if one["webinar_id"] == live_lesson.webinar), None)

    assert wait_until(lambda: of_this() is not None, 20)
    assert of_this()["provisional"] is True
    now = answer(host.asks_audience(live_lesson))
    assert now["provisional"] is True
    (run,) = now["runs"]
    assert (run["ended_at"], run["audience"]) == (None, [0])
    host.ends(live_lesson)
    assert wait_until(lambda: of_this()["provisional"] is False, 20)
