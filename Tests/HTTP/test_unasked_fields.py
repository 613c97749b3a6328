"""A field that a route does not ask for is not taken, whatever column it is called like."""

import pytest

from Support.contract import WEBINAR

OF_EACH = {"id", "created_at", "updated_at"}


@pytest.fixture
def columns(platform) -> dict:
    """What a webinar has besides, with another account in it."""
    other = platform.person(role="admin")
    return {
        "id": 1,
        "organizer": other,
        "organizer_id": other,
        "organizer_name": "Somebody Else",
        "status": "past",
        "manual_status": "completed",
        "thumbnail": "webinar_thumbnails/0.png",
        "is_registered": True,
        "registered_count": 99,
        "created_at": "2000-01-01T00:00:00Z",
        "updated_at": "2000-01-01T00:00:00Z",
    }


def without(told: dict, names: set[str]) -> dict:
    return {name: value for name, value in told.items() if name not in names}


def test_of_a_new_webinar(person, platform, columns):
    admin = person(platform.person(role="admin"))
    plain, more = (
        admin.post("/api/webinars/", message=message) for message in (WEBINAR, WEBINAR | columns)
    )
    assert plain.status == more.status == 201
    assert without(more.json, OF_EACH) == without(plain.json, OF_EACH)
    assert more.json["organizer"] == admin.user
    assert more.json["id"] > plain.json["id"]
    assert more.json["created_at"] > plain.json["created_at"]


@pytest.mark.parametrize("act", ["changes", "replaces"])
def test_of_a_change(host, lesson, columns, act):
    assert host.replaces(lesson, **WEBINAR).status == 200
    before = host.asks_webinar(lesson).json
    assert getattr(host, act)(lesson, **WEBINAR | columns).status == 200
    after = host.asks_webinar(lesson).json
    assert without(after, {"updated_at"}) == without(before, {"updated_at"})
    assert after["updated_at"] > before["updated_at"]


def test_of_a_registration(outsider, student, lesson):
    message = {
        "event": lesson.webinar,
        "user": lesson.host,
        "user_id": lesson.host,
        "attended": True,
    }
    (others,) = student.asks_registrations().json
    told = outsider.post("/api/registrations/register/", message=message | {"id": others["id"]})
    assert told.status == 201
    assert (told.json["user"], told.json["attended"]) == (lesson.outsider, False)
    assert told.json["id"] != others["id"]
    assert student.asks_registrations().json == [others]


def test_of_a_line_of_chat(student, host, lesson):
    message = {"event": lesson.webinar, "message": "Hello", "user": lesson.host}
    more = {"user_id": lesson.host, "sender": lesson.host, "created_at": "2000-01-01T00:00:00Z"}
    plain, told = (
        student.post("/api/communications/chat/", message=one) for one in (message, message | more)
    )
    assert plain.status == told.status == 201
    assert lesson.student in told.json.values()
    assert lesson.host not in told.json.values()
    assert [one["id"] for one in host.reads(lesson).json] == [plain.json["id"], told.json["id"]]
    assert without(told.json, {"id"}).keys() == without(plain.json, {"id"}).keys()
    assert "2000-01-01T00:00:00Z" not in told.json.values()
