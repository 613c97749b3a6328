"""What hosts decide: who may set it, what is refused, and what holds then (contract, section 9)."""

import pytest

from Support.contract import (
    NO_WEBINAR,
    NOT_PERMITTED,
    NOT_REGISTERED,
    SETTINGS_NOT_ALLOWED,
    START_NOT_ALLOWED,
    assert_answer,
    invalid,
)
from Support.people import DEFAULT_SETTINGS as DEFAULTS

STREAM_KEY = "A stream key of YouTube, or an address that begins with rtmp:// or rtmps://."
STREAM_LINK = "Enter an address that begins with https://."
RULE = 'Expected minutes from 1 to 9999, or a share from "1%" to "100%".'


@pytest.fixture
def coworker(platform, person):
    return person(platform.person())


def test_where_nothing_is_decided_the_defaults_hold(host, lesson):
    assert_answer(host.asks_settings(lesson), (200, DEFAULTS))


def test_what_is_set_is_answered_and_read_and_told(host, lesson, subscribe):
    wanted = DEFAULTS | {
        "entry": "signed_in",
        "audience": "watches",
        "lobby": True,
        "participant_limit": 30,
        "muted_on_entry": True,
        "chat": "hosts",
        "screen_share": "hosts",
        "attended_after": "50%",
        "co_hosts": [lesson.student],
        "speakers": [lesson.outsider],
    }
    stream = subscribe(lesson.webinar, lesson.student)
    assert stream.wait_for("settings")[0].json == DEFAULTS
    assert_answer(host.sets(lesson, **wanted), (200, wanted))
    told = stream.wait_for("settings", 2)[1]
    assert (told.json, told.id) == (wanted, None)
    assert_answer(host.asks_settings(lesson), (200, wanted))


def test_only_hosts_and_admins_see_and_set(person, lesson, platform, coworker, host):
    for user in (lesson.student, lesson.outsider):
        assert_answer(person(user).asks_settings(lesson), SETTINGS_NOT_ALLOWED)
        assert_answer(person(user).sets(lesson), SETTINGS_NOT_ALLOWED)
    admin = person(platform.person(role="admin"))
    assert admin.sets(lesson, co_hosts=[coworker.user]).status == 200
    assert coworker.sets(lesson, co_hosts=[coworker.user], lobby=True).status == 200
    assert_answer(admin.starts(lesson), START_NOT_ALLOWED)


def test_rights_come_before_what_was_sent(anyone, student, lesson):
    assert anyone.sets(lesson, entry="?").status == 401
    assert_answer(student.sets(lesson, entry="?"), SETTINGS_NOT_ALLOWED)
    assert_answer(student.sets(0), NO_WEBINAR)


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("entry", "all", '"all" is not a valid choice.'),
        ("entry", 7, '"7" is not a valid choice.'),
        ("audience", True, '"bool" is not a valid choice.'),
        ("chat", None, "This field may not be null."),
        ("screen_share", "off", '"off" is not a valid choice.'),
        ("lobby", "yes", "Must be a valid boolean."),
        ("participant_limit", 0, "Ensure this value is greater than or equal to 1."),
        ("participant_limit", "many", "A valid integer is required."),
        ("attended_after", 0, RULE),
        ("attended_after", "101%", RULE),
        ("attended_after", True, RULE),
        ("password", "", "This field may not be blank."),
        ("password", "x" * 101, "Ensure this field has no more than 100 characters."),
        ("password", False, "Not a valid string."),
        ("stream_key", "short", STREAM_KEY),
        ("stream_key", "http://a.example/key-1234", STREAM_KEY),
        ("stream_key", "two words 1234", STREAM_KEY),
        ("stream_key", "rtmp:///key", STREAM_KEY),
        ("stream_key", "x" * 301, "Ensure this field has no more than 300 characters."),
        ("stream_key", False, "Not a valid string."),
        ("stream_link", "http://video.example/live", STREAM_LINK),
        ("stream_link", "javascript:alert(1)", STREAM_LINK),
        ("stream_link", "https://", STREAM_LINK),
        ("stream_link", "https://me@video.example/", STREAM_LINK),
        ("stream_link", 'https://video.example/"><b>', STREAM_LINK),
        (
            "stream_link",
            "https://video.example/" + "x" * 500,
            "Ensure this field has no more than 500 characters.",
        ),
        ("co_hosts", 7, 'Expected a list of items but got type "int".'),
        ("co_hosts", ["a"], "Incorrect type. Expected pk value, received str."),
        ("co_hosts", [0], 'Invalid pk "0" - object does not exist.'),
        ("speakers", [2_000_000_000], 'Invalid pk "2000000000" - object does not exist.'),
        ("co_hosts", list(range(101)), "Ensure this field has no more than 100 elements."),
    ],
)
def test_a_field_that_is_not_as_it_must_be(host, lesson, field, value, text):
    assert_answer(host.sets(lesson, **{field: value}), invalid(**{field: text}))
    assert_answer(host.asks_settings(lesson), (200, DEFAULTS))


def test_the_document_is_whole(host, lesson):
    answer = host.request("PUT", f"/api/live/settings/{lesson.webinar}/", message={"lobby": True})
    assert answer.status == 400
    assert set(answer.json) == set(DEFAULTS) - {
        "lobby",
        "speakers",
        "attended_after",
        "stream_key",
        "stream_link",
    }


def test_a_password_is_sealed_kept_told_to_who_joins_and_taken_away(
    host, student, live_lesson, platform
):
    secret = "open-sesame-4711"
    assert host.sets(live_lesson, password=secret).json["password"] is True
    assert host.asks_settings(live_lesson).json["password"] is True
    kept = platform.value(
        "SELECT password FROM webinar_live.webinar_settings WHERE webinar_id = %s",
        live_lesson.webinar,
    )
    assert secret not in kept
    assert student.joins(live_lesson).json["admission"] == {"password": secret}
    assert host.sets(live_lesson, password=True, lobby=True).json["password"] is True
    assert student.joins(live_lesson).json["admission"] == {"lobby": True, "password": secret}
    assert host.sets(live_lesson, password=None).json["password"] is None
    assert "admission" not in student.joins(live_lesson).json
    told = platform.value("SELECT string_agg(data::text, '') FROM webinar_live.event")
    assert secret not in told


def test_true_where_there_is_no_password_makes_none(host, lesson):
    assert host.sets(lesson, password=True).json["password"] is None


def test_a_co_host_hosts_until_it_is_taken_back(host, coworker, lesson):
    assert_answer(coworker.starts(lesson), START_NOT_ALLOWED)
    host.sets(lesson, co_hosts=[coworker.user])
    started = coworker.starts(lesson)
    assert started.json["admission"] == {"is_host": True}
    assert coworker.joins(lesson).json["room_name"] == started.json["room_name"]
    assert coworker.asks_participants(lesson).status == 200
    assert coworker.writes(lesson).status == 201
    assert coworker.ends(lesson).status == 200
    host.sets(lesson, co_hosts=[])
    assert_answer(coworker.starts(lesson), START_NOT_ALLOWED)
    assert_answer(coworker.joins(lesson), NOT_REGISTERED)
    assert_answer(coworker.writes(lesson), NOT_PERMITTED)


def test_whoever_is_signed_in_enters_where_a_host_says_so(host, outsider, live_lesson):
    assert_answer(outsider.joins(live_lesson), NOT_REGISTERED)
    host.sets(live_lesson, entry="signed_in")
    assert outsider.joins(live_lesson).status == 200
    assert outsider.writes(live_lesson).status == 201
    assert outsider.asks_ticket(live_lesson).status == 200
    assert outsider.polls_presence(live_lesson).status == 200


def test_the_audience_watches_and_a_speaker_talks(host, person, platform, live_lesson):
    speaker = person(platform.person())
    platform.register(speaker.user, live_lesson.webinar)
    host.sets(live_lesson, audience="watches", speakers=[speaker.user], muted_on_entry=True)
    watching = {"may_share_screen": False, "may_speak": False, "muted": True}
    assert person(live_lesson.student).joins(live_lesson).json["admission"] == watching
    assert speaker.joins(live_lesson).json["admission"] == {"muted": True}
    assert "admission" not in host.joins(live_lesson).json


def test_hosts_close_the_chat(host, student, lesson):
    host.sets(lesson, chat="hosts")
    assert host.writes(lesson).status == 201
    assert_answer(student.writes(lesson), NOT_PERMITTED)
    assert student.reads(lesson).status == 200
    host.sets(lesson, chat="off")
    assert_answer(host.writes(lesson), NOT_PERMITTED)


def test_who_loses_the_right_to_be_there_loses_the_stream(host, coworker, lesson, subscribe):
    host.sets(lesson, co_hosts=[coworker.user])
    stream = subscribe(lesson.webinar, coworker.user)
    stream.wait_for("settings")
    host.sets(lesson, co_hosts=[])
    stream.wait_for_end(25)


def test_a_public_stream_is_told_of_no_settings(host, lesson, subscribe):
    stream = subscribe(lesson.webinar)
    _ = stream.opening
    host.sets(lesson, lobby=True)
    host.starts(lesson)
    stream.wait_for("status", 2)
    assert stream.of("settings") == []


def test_a_webinar_that_goes_takes_its_settings_along(host, lesson, platform):
    host.sets(lesson, co_hosts=[lesson.student])
    platform.run("DELETE FROM registrations_registration WHERE event_id = %s", lesson.webinar)
    platform.run("DELETE FROM webinars_event WHERE id = %s", lesson.webinar)
    for table in ("webinar_settings", "webinar_part"):
        rows = platform.value(
            f"SELECT count(*) FROM webinar_live.{table} WHERE webinar_id = %s", lesson.webinar
        )
        assert rows == 0


def test_a_change_is_logged_without_the_password(host, lesson, instance):
    host.sets(lesson, password="never-in-a-log")
    logs = instance.logs_with(host.asks_settings(lesson))
    assert "settings changed" in logs
    assert "never-in-a-log" not in logs


def test_a_client_that_knows_no_rule_of_attendance_leaves_it(host, lesson):
    assert host.sets(lesson, attended_after=20).json["attended_after"] == 20
    path = f"/api/live/settings/{lesson.webinar}/"
    without = {name: value for name, value in DEFAULTS.items() if name != "attended_after"}
    assert host.request("PUT", path, message=without).json["attended_after"] == 20
    assert host.sets(lesson, attended_after=None).json["attended_after"] is None
