"""Who may open a stream, and what each kind of stream carries."""

import time

import pytest

from Support.contract import NO_WEBINAR, NOT_FOUND, OPENING, assert_answer, method_not_allowed

RIGHT_AWAY = 1


def test_anyone_may_follow_a_webinar(subscribe, lesson):
    stream = subscribe(lesson.webinar)
    response = stream.response
    assert (response.status, response.headers.get_content_type()) == (200, "text/event-stream")
    assert response.headers["Cache-Control"] == "no-store"
    assert stream.opening.kind == "status"


def test_a_stream_opens_within_a_second(subscribe, lesson):
    stream = subscribe(lesson.webinar, lesson.student)
    assert stream.opening.arrived - stream.opened < RIGHT_AWAY


def test_a_public_stream_carries_status_plan_and_capture_alone(host, subscribe, lesson, platform):
    public = subscribe(lesson.webinar)
    private = subscribe(lesson.webinar, lesson.host)
    _ = public.opening, private.opening
    assert host.starts(lesson).status == 200
    subscribe(lesson.webinar, lesson.student, in_room=True)
    platform.say(lesson.student, lesson.webinar)
    private.wait_for("chat")
    private.wait_for("presence", 2)
    host.ends(lesson)
    private.wait_for("status", 3)
    public.wait_for("status", 3)
    assert {event.kind for event in public.received} == {"status", "webinar", "capture"}


def test_a_public_stream_hears_that_hosts_have_decided_and_not_what(host, subscribe, lesson):
    public = subscribe(lesson.webinar)
    private = subscribe(lesson.webinar, lesson.student)
    _ = public.opening, private.opening
    assert host.sets(lesson, chat="off").status == 200
    (told,) = public.wait_for("rights")
    assert (told.id, told.json) == (None, {})
    private.wait_for("settings", 2)
    assert public.of("settings") == private.of("rights") == []


@pytest.mark.parametrize("who", ["host", "student"])
def test_with_a_ticket_a_stream_carries_all_kinds(host, subscribe, lesson, platform, who):
    stream = subscribe(lesson.webinar, getattr(lesson, who), in_room=True)
    assert stream.opening.kind == "status"
    assert host.starts(lesson).status == 200
    platform.say(lesson.student, lesson.webinar)
    stream.wait_for("chat")
    stream.wait_for("presence")
    assert {event.kind for event in stream.received} == {
        "status",
        "webinar",
        "capture",
        "settings",
        "notice",
        "muted",
        "chat",
        "presence",
    }


def test_what_happens_in_another_webinar_is_not_told(person, subscribe, lesson, platform):
    other = platform.lesson()
    stream = subscribe(lesson.webinar, lesson.student)
    _ = stream.opening
    assert person(other.host).starts(other).status == 200
    platform.say(other.host, other.webinar)
    mine = platform.say(lesson.host, lesson.webinar)
    stream.wait_for("chat")
    told = [event.kind for event in stream.besides_presence]
    assert told == [*(kind for kind in OPENING if kind != "presence"), "chat"]
    assert stream.of("chat")[0].json["id"] == mine


def test_the_final_slash_is_optional(api, lesson):
    response = api.request("HEAD", f"/api/live/events/{lesson.webinar}")
    assert response.status == 200


@pytest.mark.parametrize("webinar", ["999999999", "0", "9" * 30])
def test_an_unknown_webinar_is_not_found(subscribe, webinar):
    assert_answer(subscribe(webinar).response, NO_WEBINAR)


@pytest.mark.parametrize("webinar", ["abc", "-1", "1;drop", "%31%0A"])
def test_what_is_not_digits_is_no_path(api, webinar):
    assert_answer(api.get(f"/api/live/events/{webinar}/"), NOT_FOUND)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_a_stream_is_got_with_no_other_method(api, lesson, method):
    response = api.request(method, f"/api/live/events/{lesson.webinar}/")
    assert_answer(response, method_not_allowed(method))
    assert {"GET", "HEAD"} <= set(response.headers["Allow"].split(", "))


def test_head_answers_like_get_and_ends(api, lesson):
    began = time.monotonic()
    response = api.request("HEAD", f"/api/live/events/{lesson.webinar}/")
    assert time.monotonic() - began < RIGHT_AWAY
    assert (response.status, response.body) == (200, b"")
    assert response.headers.get_content_type() == "text/event-stream"
    assert api.request("HEAD", "/api/live/events/999999999/").status == 404


def test_a_query_of_others_changes_nothing(subscribe, lesson):
    assert subscribe(lesson.webinar, x="%0A", access_token="a.b.c").opening.kind == "status"


def test_the_authorization_header_is_not_even_looked_at(subscribe, lesson):
    stream = subscribe(lesson.webinar, headers=(("Authorization", "Bearer not.a.token"),))
    assert stream.opening.kind == "status"


def test_a_stream_says_when_a_browser_left_to_itself_may_return(subscribe, lesson):
    stream = subscribe(lesson.webinar)
    _ = stream.opening
    assert 500 <= stream.answer.events.retry <= 60_000
