"""What streams say is as the description has it."""

import pytest

from Support.description import Description


@pytest.fixture(scope="module")
def description(instance):
    return Description.of_the_program()


def messages(description, path) -> dict[str, dict]:
    """The schemas of what is told, by the kind of event."""
    answer = description.operation("GET", path)["responses"]["200"]
    kinds = [one["properties"] for one in answer["content"]["text/event-stream"]["schema"]["anyOf"]]
    return {kind["event"]["const"]: kind["data"]["contentSchema"] for kind in kinds}


def check(description, path, events):
    described = messages(description, path)
    for event in events:
        description.check(described[event.kind], event.json, f"The event {event.kind} of {path}")


def test_all_that_a_webinars_stream_says_is_described(
    description, host, student, lesson, subscribe, platform, person
):
    stream = subscribe(lesson.webinar, lesson.student, in_room=True)
    assert stream.opening.kind == "status"
    host.starts(lesson)
    line = student.writes(lesson).json["id"]
    host.removes(line)
    host.puts_notice(lesson)
    host.captures(lesson)
    host.sets(lesson, attended_after="50%", participant_limit=9)
    person(platform.person(role="admin")).changes(lesson.webinar, title="Algebra")
    host.mutes(lesson, lesson.student)
    student.tells(lesson, "script", "script_blocked")
    host.helps(lesson, lesson.student)
    stream.wait_for("help")
    host.ends(lesson)
    stream.wait_for("status", 3)
    stream.wait_for("muted", 2)
    stream.wait_for("presence")
    path = f"/api/live/events/{lesson.webinar}/"
    check(description, path, stream.received)
    kinds = {event.kind for event in stream.received}
    assert kinds == set(messages(description, path)) - {"reset", "rights"}


def test_all_that_is_said_without_a_ticket_is_described(description, host, lesson, subscribe):
    stream = subscribe(lesson.webinar)
    assert stream.opening.kind == "status"
    host.sets(lesson, attended_after="50%")
    stream.wait_for("rights")
    check(description, f"/api/live/events/{lesson.webinar}/", stream.received)


def test_an_id_that_is_too_old_is_answered_as_described(description, lesson, subscribe):
    stream = subscribe(lesson.webinar, lesson.student, after=1)
    check(description, f"/api/live/events/{lesson.webinar}/", [stream.wait_for("reset")[0]])


def test_all_that_the_stream_of_all_webinars_says_is_described(
    description, host, lesson, subscribe
):
    stream = subscribe(None)
    stream.wait_for("active")
    host.starts(lesson)
    stream.wait_for("status")
    check(description, "/api/live/events/", stream.received)
    assert {event.kind for event in stream.received} == {"active", "status"}
