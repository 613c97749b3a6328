"""What an account may do only so often, whichever of the workers it asks."""

import pytest

from Support.contract import NOT_PERMITTED, assert_answer, invalid, rejected

WEBINAR = {
    "title": "One of many",
    "description": "x",
    "date": "2999-12-31",
    "time": "10:00",
    "duration": 60,
    "price": 0,
}


def throttled(response, within: int):
    seconds = int(response.headers["Retry-After"])
    assert 1 <= seconds <= within
    text = f"Request was throttled. Expected available in {seconds} seconds."
    assert_answer(response, rejected(429, "throttled", text))


@pytest.fixture
def pool(worker, person):
    """Somebody at two workers in turn, with the default settings: `next(pool(user))`."""
    workers = [worker(), worker()]

    def pool(user):
        here, there = (person(user, at=one) for one in workers)

        def turns():
            while True:
                yield here
                yield there

        return turns()

    return pool


def lines(platform, lesson):
    query = "SELECT count(*) FROM communications_webinarchatmessage WHERE event_id = %s"
    return platform.value(query, lesson.webinar)


def let_a_period_pass(platform, user):
    query = "UPDATE webinar_live.usage SET ends_at = now() WHERE user_id = %s"
    platform.run(query, user)


def test_an_account_writes_30_lines_a_minute(pool, platform, lesson):
    student = pool(lesson.student)
    assert [next(student).writes(lesson).status for _ in range(30)] == [201] * 30
    for _ in range(3):
        throttled(next(student).writes(lesson), within=60)
    assert lines(platform, lesson) == 30
    assert next(pool(lesson.host)).writes(lesson).status == 201
    assert next(student).joins(lesson).status == 404

    let_a_period_pass(platform, lesson.student)
    assert next(student).writes(lesson).status == 201


def test_the_right_is_judged_before_the_limit(worker, person, lesson):
    outsider = person(lesson.outsider, at=worker(WEBINAR_LIVE_CHAT_LIMIT="1"))
    for _ in range(3):
        assert_answer(outsider.writes(lesson), NOT_PERMITTED)


def test_an_account_gets_60_tickets_a_minute(pool, lesson):
    student = pool(lesson.student)
    assert {next(student).asks_ticket(lesson).status for _ in range(60)} == {200}
    throttled(next(student).asks_ticket(lesson), within=60)
    assert next(pool(lesson.host)).asks_ticket(lesson).status == 200


def test_presence_and_join_have_no_limit_of_their_own(pool, lesson):
    host = pool(lesson.host)
    assert next(host).starts(lesson).status == 200
    for _ in range(70):
        assert next(host).joins(lesson).status == 200
        assert next(host).polls_presence(lesson).status == 200


def test_an_account_registers_and_takes_it_back_60_times_a_minute(pool, platform, lesson):
    outsider = pool(lesson.outsider)
    for _ in range(30):
        registration = next(outsider).registers(lesson).json["id"]
        assert next(outsider).unregisters(registration).status == 204
    throttled(next(outsider).registers(lesson), within=60)
    assert next(outsider).asks_registrations().json == []

    platform.register(lesson.outsider, lesson.webinar)
    (registration,) = next(outsider).asks_registrations().json
    throttled(next(outsider).unregisters(registration["id"]), within=60)
    assert len(next(outsider).asks_registrations().json) == 1


def test_an_admin_creates_30_webinars_an_hour(pool, platform):
    admin = pool(user := platform.person(role="admin"))

    def create(**changes):
        return next(admin).post("/api/webinars/", message=WEBINAR | changes)

    assert {create().status for _ in range(29)} == {201}
    assert_answer(
        create(price=-1), invalid(price="Ensure this value is greater than or equal to 0.")
    )
    throttled(create(), within=3600)
    assert platform.value("SELECT count(*) FROM webinars_event WHERE organizer_id = %s", user) == 29


def test_a_limit_is_a_setting(worker, person, lesson):
    student = person(lesson.student, at=worker(WEBINAR_LIVE_CHAT_LIMIT="2"))
    assert [student.writes(lesson).status for _ in range(3)] == [201, 201, 429]
