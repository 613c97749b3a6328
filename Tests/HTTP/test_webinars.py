import re
from datetime import UTC, datetime, timedelta

import pytest

from Support.contract import INACTIVE_USER, INVALID_TOKEN, NO_USER, NOT_FOUND, assert_answer

pytestmark = pytest.mark.usefixtures("few_webinars")

FIELDS = {
    "id", "title", "description", "date", "time", "duration", "price", "is_free", "thumbnail",
    "organizer", "organizer_name", "status", "is_registered", "start_time", "end_time",
    "created_at", "updated_at", "cancelled", "cancel_reason",
}  # fmt: skip
DETAIL = FIELDS | {
    "live_stream_url", "manual_status", "organizer_email", "organizer_picture_url",
    "registration_count",
}  # fmt: skip


def change(platform, webinar, **columns):
    for name, value in columns.items():
        platform.run(f"UPDATE webinars_event SET {name} = %s WHERE id = %s", value, webinar)


def begin_at(platform, webinar, start: datetime, minutes: int = 60):
    change(platform, webinar, date=start.date(), time=start.time(), duration=minutes)


def test_the_organizers_picture_is_for_people_who_have_signed_in(host, anyone, platform, lesson):
    platform.gives_picture(lesson.host, "people/host.png")
    assert host.asks_webinar(lesson).json["organizer_picture_url"] == "/media/people/host.png"
    assert anyone.asks_webinar(lesson).json["organizer_picture_url"] is None


def test_anyone_sees_a_webinar(anyone, platform):
    host = platform.person(name=("Meera", "Iyer"), email="meera@school.example")
    webinar = platform.webinar(organizer=host)
    begin_at(platform, webinar, datetime(2026, 11, 23, 10, 0), 90)
    change(platform, webinar, title="Algebra", description="About x.", price="149.5")
    response = anyone.asks_webinar(webinar)
    assert response.status == 200
    assert response.json.keys() == DETAIL
    told = response.json
    assert (told["title"], told["description"]) == ("Algebra", "About x.")
    assert (told["date"], told["time"], told["duration"]) == ("2026-11-23", "10:00:00", 90)
    assert (told["price"], told["is_free"], told["thumbnail"]) == ("149.50", False, None)
    assert (told["organizer"], told["organizer_name"]) == (host, "Meera Iyer")
    assert (told["start_time"], told["end_time"]) == (
        "2026-11-23T10:00:00Z",
        "2026-11-23T11:30:00Z",
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", told["created_at"])
    assert (told["manual_status"], told["registration_count"]) == ("", 0)


def test_the_organizers_address_is_for_people_who_have_signed_in(anyone, person, platform):
    host = platform.person(email="meera@school.example")
    webinar = platform.webinar(organizer=host)
    somebody = person(platform.person())
    assert anyone.asks_webinar(webinar).json["organizer_email"] is None
    assert somebody.asks_webinar(webinar).json["organizer_email"] == "meera@school.example"


def test_a_nameless_organizer_is_called_by_the_username(anyone, platform, lesson):
    username = platform.value("SELECT username FROM auth_user WHERE id = %s", lesson.host)
    assert anyone.asks_webinar(lesson).json["organizer_name"] == username


@pytest.mark.parametrize(
    ("starts_in", "manual", "status"),
    [(5, "", "upcoming"), (-5, "", "live"), (-65, "", "completed"), (5, "completed", "completed")],
)
def test_the_status_follows_from_the_time_unless_set_by_hand(
    anyone, platform, lesson, starts_in, manual, status
):
    start = datetime.now(UTC) + timedelta(minutes=starts_in)
    begin_at(platform, lesson.webinar, start)
    change(platform, lesson.webinar, manual_status=manual)
    assert anyone.asks_webinar(lesson).json["status"] == status


def test_each_caller_sees_whether_they_are_registered(student, outsider, anyone, lesson):
    assert student.asks_webinar(lesson).json["is_registered"]
    assert not outsider.asks_webinar(lesson).json["is_registered"]
    assert not anyone.asks_webinar(lesson).json["is_registered"]


def test_a_picture_is_told_by_its_address(anyone, platform, lesson):
    change(platform, lesson.webinar, thumbnail="thumbnails/a leaf.jpg")
    assert anyone.asks_webinar(lesson).json["thumbnail"] == "/media/thumbnails/a%20leaf.jpg"


def test_the_list_has_every_webinar_and_of_those_to_come_the_soonest_first(
    student, platform, lesson
):
    later, sooner = platform.webinar(lesson.host), platform.webinar(lesson.host)
    begin_at(platform, later, datetime(9998, 1, 2, 10))
    begin_at(platform, sooner, datetime(9998, 1, 2, 9))
    response = student.asks_webinars()
    assert response.status == 200
    ids = [one["id"] for one in response.json]
    assert {lesson.webinar, sooner, later} < set(ids)
    assert ids.index(lesson.webinar) < ids.index(sooner) == ids.index(later) - 1
    assert all(one.keys() == FIELDS for one in response.json)
    registered = {one["id"] for one in response.json if one["is_registered"]}
    assert registered == {lesson.webinar}


def test_the_list_ends_at_500(anyone, platform, lesson):
    webinars = [platform.webinar(lesson.host) for _ in range(501)]
    try:
        assert len(anyone.asks_webinars().json) == 500
    finally:
        platform.run("DELETE FROM webinars_event WHERE id = ANY (%s)", webinars)


@pytest.mark.parametrize("path", ["/api/webinars/", "/api/webinars/999999999/"])
def test_a_token_need_not_be_there_but_must_be_good(api, platform, tokens, path):
    assert api.get(path, headers={"Authorization": "Basic eDp5"}).status in (200, 404)
    assert_answer(api.get(path, token="nonsense"), INVALID_TOKEN)
    assert_answer(api.get(path, token=tokens.access(2_000_000_000)), NO_USER)
    inactive = tokens.access(platform.person(active=False))
    assert_answer(api.get(path, token=inactive), INACTIVE_USER)


@pytest.mark.parametrize("webinar", ["0", "999999999", "9" * 30, "abc", "-1"])
def test_an_unknown_webinar_is_not_found(anyone, webinar):
    assert_answer(anyone.asks_webinar(webinar), NOT_FOUND)


def test_the_final_slash_is_optional_and_head_is_get(api, anyone, lesson):
    path = f"/api/webinars/{lesson.webinar}"
    assert api.get(path).json == anyone.asks_webinar(lesson).json
    assert api.request("HEAD", path).status == 200
    assert api.request("HEAD", path).body == b""
