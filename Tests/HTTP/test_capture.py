"""What is recorded and streamed: who may say so, who is told; no key gets out (section 10)."""

import re
import time

import pytest

from Support.contract import NO_WEBINAR, assert_answer, invalid

RECORDED = {"recording": True, "streaming": False, "stream_link": None}
NOTHING = {"recording": False, "streaming": False, "stream_link": None}
NOT_A_HOST = (
    403,
    {"error": "Only the webinar's hosts record and stream it", "code": "not_organizer"},
)
NOT_LIVE = (403, {"error": "Live session is not active", "code": "session_not_active"})
NO_KEY = (
    409,
    {
        "error": "No stream key is set for this webinar. Set it in the webinar's settings",
        "code": "stream_key_not_set",
    },
)
KEY = "abcd-efgh-ijkl-4711"
LINK = "https://video.example/live?v=4711"


def test_who_joins_what_is_recorded_is_told_so(host, student, live_lesson):
    assert "capture" not in student.joins(live_lesson).json
    assert host.captures(live_lesson).status == 204
    assert student.joins(live_lesson).json["capture"] == RECORDED
    assert host.starts(live_lesson).json["capture"] == RECORDED
    assert host.ends_capture(live_lesson, "file").status == 204
    assert "capture" not in student.joins(live_lesson).json


def test_everyone_who_watches_is_told_within_a_second(host, live_lesson, subscribe):
    public = subscribe(live_lesson.webinar)
    student = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    for stream in (public, student):
        assert stream.wait_for("capture")[0].json == NOTHING
    said = time.monotonic()
    host.captures(live_lesson)
    for stream in (public, student):
        told = stream.wait_for("capture", 2)[1]
        assert (told.json, told.id) == (RECORDED, None)
        assert told.arrived - said < 1
    host.ends_capture(live_lesson)
    assert public.wait_for("capture", 3)[2].json == NOTHING


def test_what_two_hosts_pages_say_is_told_once(host, person, platform, live_lesson, subscribe):
    other = person(platform.person())
    host.sets(live_lesson, co_hosts=[other.user])
    stream = subscribe(live_lesson.webinar)
    stream.wait_for("capture")
    assert host.captures(live_lesson).status == 204
    assert other.captures(live_lesson).status == 204
    host.ends_capture(live_lesson)
    assert [event.json["recording"] for event in stream.wait_for("capture", 3)] == [
        False,
        True,
        False,
    ]
    kept = platform.value(
        "SELECT count(*) FROM webinar_live.capture WHERE webinar_id = %s", live_lesson.webinar
    )
    assert kept == 1


@pytest.mark.parametrize("ask", ["captures", "ends_capture", "asks_stream_key"])
def test_only_hosts_do(person, anyone, platform, live_lesson, ask):
    admin = platform.person(role="admin")
    for user in (live_lesson.student, live_lesson.outsider, admin):
        assert_answer(getattr(person(user), ask)(live_lesson), NOT_A_HOST)
    assert getattr(anyone, ask)(live_lesson).status == 401
    assert_answer(getattr(person(live_lesson.host), ask)(0), NO_WEBINAR)


def test_nothing_is_recorded_of_what_is_not_live(host, lesson):
    assert_answer(host.captures(lesson), NOT_LIVE)
    assert_answer(host.asks_stream_key(lesson), NOT_LIVE)
    assert host.ends_capture(lesson).status == 204


def test_rights_come_before_what_was_sent(host, student, live_lesson):
    assert_answer(student.captures(live_lesson, "film"), NOT_A_HOST)
    wrong = invalid(mode='"film" is not a valid choice.')
    assert_answer(host.captures(live_lesson, "film"), wrong)
    assert_answer(host.ends_capture(live_lesson, "film"), wrong)
    assert_answer(host.captures(live_lesson, message={}), invalid(mode="This field is required."))


def test_one_of_both_ends_by_its_name(host, student, live_lesson):
    host.captures(live_lesson)
    host.captures(live_lesson, "stream")
    assert student.joins(live_lesson).json["capture"] == RECORDED | {"streaming": True}
    host.ends_capture(live_lesson, "stream")
    assert student.joins(live_lesson).json["capture"] == RECORDED


def test_the_end_of_the_session_ends_it(host, student, live_lesson, subscribe, platform):
    stream = subscribe(live_lesson.webinar)
    host.captures(live_lesson)
    host.captures(live_lesson, "stream")
    host.ends(live_lesson)
    stream.wait_for("status", 2)
    assert stream.wait_for("capture", 4)[-1].json == NOTHING
    host.starts(live_lesson)
    assert "capture" not in student.joins(live_lesson).json
    platform.run(
        "UPDATE live_sessions_livesession SET is_active = false WHERE webinar_id = %s",
        live_lesson.webinar,
    )
    assert_answer(host.captures(live_lesson), NOT_LIVE)


def test_the_link_is_public_while_it_runs_and_not_before(host, live_lesson, subscribe):
    host.sets(live_lesson, stream_key=KEY, stream_link=LINK)
    stream = subscribe(live_lesson.webinar)
    assert stream.wait_for("capture")[0].json == NOTHING
    host.captures(live_lesson, "stream")
    told = {"recording": False, "streaming": True, "stream_link": LINK}
    assert stream.wait_for("capture", 2)[1].json == told
    host.ends_capture(live_lesson)
    assert stream.wait_for("capture", 3)[2].json == NOTHING


@pytest.mark.parametrize(
    ("key", "named"),
    [(KEY, "youtube_stream_key"), ("rtmps://video.example/app/" + KEY, "rtmp_stream_key")],
)
def test_the_key_is_told_to_the_host_who_starts_and_is_kept_by_nobody(
    host, live_lesson, key, named
):
    assert_answer(host.asks_stream_key(live_lesson), NO_KEY)
    assert host.sets(live_lesson, stream_key=key).json["stream_key"] is True
    answer = host.asks_stream_key(live_lesson)
    assert_answer(answer, (200, {named: key}))
    assert answer.headers["Cache-Control"] == "no-store"
    assert host.sets(live_lesson, stream_key=None).json["stream_key"] is None
    assert_answer(host.asks_stream_key(live_lesson), NO_KEY)


def test_the_key_stands_in_no_other_answer_no_event_no_row_and_no_log(
    host, student, live_lesson, subscribe, platform, instance
):
    host_stream = subscribe(live_lesson.webinar, live_lesson.host)
    answers = [host.sets(live_lesson, stream_key=KEY, stream_link=LINK)]
    host.captures(live_lesson, "stream")
    answers += [host.asks_settings(live_lesson), student.joins(live_lesson)]
    answers += [host.starts(live_lesson), host.asks_stream_key(live_lesson)]
    assert [KEY in answer.body.decode() for answer in answers] == [False] * 4 + [True]
    host_stream.wait_for("settings", 2)
    assert not any(KEY in event.data for event in host_stream.received)
    rows = platform.value(
        "SELECT (SELECT json_agg(s)::text FROM webinar_live.webinar_settings s)"
        " || (SELECT json_agg(v)::text FROM webinar_live.event v)"
        " || (SELECT json_agg(c)::text FROM webinar_live.capture c)"
    )
    assert KEY not in rows
    logs = [path for path in instance.data.rglob("*.log") if path.is_file()]
    assert logs
    assert not [path for path in logs if KEY in path.read_text(errors="replace")]


def test_an_older_client_leaves_key_and_link_as_they_are(host, live_lesson):
    host.sets(live_lesson, stream_key=KEY, stream_link=LINK)
    document = host.asks_settings(live_lesson).json
    older = {name: value for name, value in document.items() if not name.startswith("stream_")}
    path = f"/api/live/settings/{live_lesson.webinar}/"
    answer = host.request("PUT", path, message=older)
    assert (answer.json["stream_key"], answer.json["stream_link"]) == (True, LINK)


def test_a_key_that_was_sealed_with_another_is_not_told(host, live_lesson, worker, tokens, person):
    host.sets(live_lesson, stream_key=KEY)
    other = worker(WEBINAR_LIVE_TICKET_KEY="another secret of at least 32 bytes")
    answer = person(live_lesson.host, at=other).asks_stream_key(live_lesson)
    assert answer.status == 503
    assert not re.search(KEY, answer.body.decode())
