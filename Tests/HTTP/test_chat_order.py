"""How hosts keep order in a chat: lines that go, people who are muted, a notice on top."""

import pytest

from Support.contract import (
    BLANK,
    CHAT_MUTED,
    HOST_NOT_MUTED,
    INACTIVE_USER,
    MODERATION_NOT_ALLOWED,
    NO_CREDENTIALS,
    NO_WEBINAR,
    NOT_FOUND,
    NOT_PERMITTED,
    REQUIRED,
    assert_answer,
    invalid,
)

MESSAGES = "communications_webinarchatmessage"
SECRET = "the answer is 42-axolotl"


@pytest.fixture
def co_host(platform, person, host, lesson):
    one = person(platform.person())
    assert host.sets(lesson, co_hosts=[one.user]).status == 200
    return one


@pytest.fixture
def admin(platform, person):
    return person(platform.person(role="admin"))


def age(platform, message, interval):
    platform.run(
        f"UPDATE {MESSAGES} SET created_at = now() - %s::interval WHERE id = %s", interval, message
    )


def outbox(platform, webinar):
    """All that may still be told of a webinar, as one text."""
    query = """
        SELECT coalesce(string_agg(kind || data::text, ' '), '')
          FROM webinar_live.event WHERE webinar_id = %s
    """
    return platform.value(query, webinar)


@pytest.mark.parametrize("who", ["host", "co_host", "admin", "student"])
def test_hosts_admins_and_the_author_take_a_line_away(request, who, student, lesson, platform):
    message = student.writes(lesson, SECRET).json["id"]
    remover = request.getfixturevalue(who)
    answer = remover.removes(message)
    assert (answer.status, answer.body) == (204, b"")
    assert platform.value(f"SELECT count(*) FROM {MESSAGES} WHERE id = %s", message) == 0
    assert student.reads(lesson).json == []
    assert_answer(remover.removes(message), NOT_FOUND)


def test_an_author_may_for_five_minutes(student, host, lesson, platform):
    young, old = (student.writes(lesson).json["id"] for _ in range(2))
    age(platform, young, "4 minutes 50 seconds")
    age(platform, old, "5 minutes 1 second")
    assert student.removes(young).status == 204
    assert_answer(student.removes(old), NOT_PERMITTED)
    assert host.removes(old).status == 204


def test_nobody_else_takes_a_line_away(host, student, outsider, anyone, person, lesson, platform):
    message = host.writes(lesson).json["id"]
    stranger = person(platform.lesson().host)
    for somebody in (student, outsider, stranger):
        assert_answer(somebody.removes(message), NOT_PERMITTED)
    assert_answer(anyone.removes(message), NO_CREDENTIALS)
    assert_answer(person(platform.person(active=False)).removes(message), INACTIVE_USER)
    assert [line["id"] for line in host.reads(lesson).json] == [message]


@pytest.mark.parametrize("message", [0, 999999999, "9" * 30])
def test_a_line_that_is_not_there_is_not_found(host, message):
    assert_answer(host.removes(message), NOT_FOUND)


def test_a_line_that_goes_is_told_with_an_id_and_no_replay_brings_its_words(
    host, student, lesson, subscribe, hub, platform
):
    stream = subscribe(lesson.webinar, lesson.student)
    _ = stream.opening
    first = host.writes(lesson, "first").json["id"]
    message = student.writes(lesson, SECRET).json["id"]
    before = stream.wait_for("chat", 2)[0].id
    assert host.removes(message).status == 204
    gone = stream.wait_for("chat_removed")[0]
    assert gone.json == {"id": message}
    assert int(gone.id) > int(stream.of("chat")[1].id)
    assert SECRET not in outbox(platform, lesson.webinar)
    for options in ({}, {"at": hub().streams}):
        back = subscribe(lesson.webinar, lesson.student, after=before, **options)
        assert [event.json for event in back.wait_for("chat_removed")] == [{"id": message}]
        assert back.of("chat") == []
        earlier = subscribe(lesson.webinar, lesson.student, after=int(before) - 1, **options)
        earlier.wait_for("chat_removed")
        assert [event.json["id"] for event in earlier.of("chat")] == [first]
        assert all(SECRET not in event.data for event in back.received + earlier.received)


def test_what_the_platform_deletes_itself_goes_from_pages_too(student, lesson, subscribe, platform):
    stream = subscribe(lesson.webinar, lesson.host)
    _ = stream.opening
    message = student.writes(lesson, SECRET).json["id"]
    stream.wait_for("chat")
    platform.run(f"DELETE FROM {MESSAGES} WHERE id = %s", message)
    assert stream.wait_for("chat_removed")[0].json == {"id": message}
    assert SECRET not in outbox(platform, lesson.webinar)


def test_who_is_muted_reads_and_does_not_write(host, student, person, lesson, platform):
    other = platform.person()
    platform.register(other, lesson.webinar)
    assert host.mutes(lesson, lesson.student).status == 204
    assert_answer(student.writes(lesson), CHAT_MUTED)
    assert student.reads(lesson).status == 200
    assert person(other).writes(lesson).status == 201
    assert host.mutes(lesson, lesson.student).status == 204
    assert host.unmutes(lesson, lesson.student).status == 204
    assert student.writes(lesson).status == 201
    assert host.unmutes(lesson, lesson.student).status == 204


def test_a_mute_is_of_one_webinar(host, student, lesson, platform):
    other = platform.lesson()
    platform.register(lesson.student, other.webinar)
    host.mutes(lesson, lesson.student)
    assert student.writes(other).status == 201


def test_a_platform_s_own_insert_is_never_refused(host, lesson, platform):
    host.mutes(lesson, lesson.student)
    assert platform.say(lesson.student, lesson.webinar) > 0


def test_hosts_are_not_muted(host, admin, co_host, lesson):
    for user in (lesson.host, co_host.user):
        assert_answer(admin.mutes(lesson, user), HOST_NOT_MUTED)
        assert_answer(host.mutes(lesson, user), HOST_NOT_MUTED)


def test_whoever_is_made_a_host_writes_again(host, student, lesson):
    host.mutes(lesson, lesson.student)
    host.sets(lesson, co_hosts=[lesson.student])
    assert student.writes(lesson).status == 201


@pytest.mark.parametrize("who", ["host", "co_host", "admin"])
def test_hosts_and_admins_keep_order(request, who, lesson, platform):
    one = request.getfixturevalue(who)
    name = platform.value("SELECT username FROM auth_user WHERE id = %s", lesson.student)
    assert one.mutes(lesson, lesson.student).status == 204
    (muted,) = one.asks_muted(lesson).json
    assert muted.pop("muted_at").endswith("Z")
    assert muted == {"user_id": lesson.student, "username": name, "name": name}
    assert one.unmutes(lesson, lesson.student).status == 204
    assert_answer(one.asks_muted(lesson), (200, []))
    assert_answer(one.puts_notice(lesson, " Books\naway "), (200, {"text": "Books\naway"}))
    assert one.drops_notice(lesson).status == 204
    assert one.drops_notice(lesson).status == 204


def test_nobody_else_keeps_order(student, outsider, anyone, person, lesson, platform):
    stranger = person(platform.lesson().host)
    for somebody in (student, outsider, stranger):
        for answer in (
            somebody.mutes(lesson, lesson.student),
            somebody.unmutes(lesson, lesson.student),
            somebody.asks_muted(lesson),
            somebody.puts_notice(lesson, ""),
            somebody.drops_notice(lesson),
        ):
            assert_answer(answer, MODERATION_NOT_ALLOWED)
    assert_answer(anyone.mutes(lesson, lesson.student), NO_CREDENTIALS)
    assert_answer(anyone.puts_notice(lesson), NO_CREDENTIALS)


@pytest.mark.parametrize("webinar", [0, "9" * 30])
def test_a_webinar_that_is_not_there(host, webinar):
    for answer in (
        host.mutes(webinar, 1),
        host.unmutes(webinar, 1),
        host.asks_muted(webinar),
        host.puts_notice(webinar),
        host.drops_notice(webinar),
    ):
        assert_answer(answer, NO_WEBINAR)


@pytest.mark.parametrize("user", [0, 2_000_000_000, "9" * 30])
def test_an_account_that_is_not_there_is_not_muted(host, lesson, user):
    assert_answer(host.mutes(lesson, user), NOT_FOUND)
    assert host.unmutes(lesson, user).status == 204


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        (" \n ", BLANK),
        (None, "This field may not be null."),
        ("a\0b", "Null characters are not allowed."),
        ("x" * 501, "Ensure this field has no more than 500 characters."),
        ("x" + "\nx" * 11, "Ensure this field has no more than 10 line breaks."),
    ],
)
def test_a_notice_is_bounded(host, lesson, text, refusal):
    assert_answer(host.puts_notice(lesson, text), invalid(text=refusal))


def test_a_notice_has_a_text(host, lesson):
    path = f"/api/live/chat/{lesson.webinar}/notice/"
    assert_answer(host.request("PUT", path, message={}), invalid(text=REQUIRED))
    assert host.puts_notice(lesson, "ä" * 500).status == 200


def test_a_notice_is_told_without_an_id_and_a_stream_opens_with_it(
    host, lesson, subscribe, platform
):
    stream, public = subscribe(lesson.webinar, lesson.student), subscribe(lesson.webinar)
    assert stream.wait_for("notice")[0].json == {"text": None}
    host.puts_notice(lesson, SECRET)
    told = stream.wait_for("notice", 2)[1]
    assert (told.json, told.id) == ({"text": SECRET}, None)
    assert subscribe(lesson.webinar, lesson.student).wait_for("notice")[0].json == told.json
    host.puts_notice(lesson, "Books away")
    assert stream.wait_for("notice", 3)[2].json == {"text": "Books away"}
    host.drops_notice(lesson)
    assert stream.wait_for("notice", 4)[3].json == {"text": None}
    assert subscribe(lesson.webinar, lesson.student).wait_for("notice")[0].json == {"text": None}
    assert SECRET not in outbox(platform, lesson.webinar)
    host.starts(lesson)
    public.wait_for("status", 2)
    assert public.of("notice") == []


def test_a_mute_is_told_at_once_to_the_one_whom_it_concerns(host, lesson, subscribe, hub, platform):
    other = platform.person()
    platform.register(other, lesson.webinar)
    muted, witness = subscribe(lesson.webinar, lesson.student), subscribe(lesson.webinar, other)
    assert muted.wait_for("muted")[0].json == {"muted": False}
    _ = witness.opening
    host.mutes(lesson, lesson.student)
    told = muted.wait_for("muted", 2)[1]
    assert (told.json, told.id) == ({"muted": True}, None)
    for options in ({}, {"at": hub().streams}):
        back = subscribe(lesson.webinar, lesson.student, **options)
        assert back.wait_for("muted")[0].json == {"muted": True}
    host.unmutes(lesson, lesson.student)
    assert muted.wait_for("muted", 3)[2].json == {"muted": False}
    host.writes(lesson)
    witness.wait_for("chat")
    assert [event.json for event in witness.of("muted")] == [{"muted": False}]


def test_an_account_that_goes_takes_its_mute_along(host, lesson, platform):
    one = platform.person()
    host.mutes(lesson, one)
    platform.run("DELETE FROM auth_user WHERE id = %s", one)
    assert_answer(host.asks_muted(lesson), (200, []))
