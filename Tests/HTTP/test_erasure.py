"""The end of an account: by whom it is, at once, everywhere."""

import subprocess
from pathlib import Path

import pytest

from Support.contract import NO_CREDENTIALS, assert_answer
from Support.passwords import django_hash
from Support.processes import wait_until
from Support.worker import run_program

ERASE = "/api/accounts/erase/"
PASSWORD = "correct horse"
# In every field that takes text; nothing else in the installation has it.
MARKER = "xqzmarker"
STAY = """
    INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
    SELECT id, %s, now(), now(), now() FROM live_sessions_livesession WHERE webinar_id = %s
"""
PICTURE = Path(__file__).parents[1] / "Trust/fuzz/corpus/picture/small.png"


def marked(platform, kind: str) -> int:
    return platform.person(
        username=f"{MARKER}-{kind}",
        password=django_hash(PASSWORD),
        email=f"{MARKER}-{kind}@school.example",
        name=(f"{MARKER} first", f"{MARKER} last"),
        role="admin",
    )


def erases(who, password=PASSWORD, **options):
    return who.post(ERASE, message={"password": password}, **options)


def operator(instance, settings):
    return settings | {"WEBINAR_LIVE_DEPLOY_DATABASE": instance.facts["OWNER_DATABASE"]}


def retains(instance, *arguments, **changes):
    known = {
        "WEBINAR_LIVE_RETENTION_DATABASE": instance.facts["RETENTION_DATABASE"],
        "WEBINAR_LIVE_MEDIA_FOLDER": str(instance.data / "media"),
    }
    return run_program("retain", *arguments, settings=known | changes)


def dumped(instance) -> str:
    """The whole database as text, its outbox and unlogged tables among it."""
    return subprocess.run(
        ["pg_dump", "--dbname", instance.facts["OWNER_DATABASE"]],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


def files_with(instance, text: str) -> list[str]:
    """All files of the installation but PostgreSQL's own, which the dump stands for."""
    cluster = instance.data / "postgresql"
    return [
        str(file)
        for file in instance.data.rglob("*")
        if file.is_file() and cluster not in file.parents and text.encode() in file.read_bytes()
    ]


def leads(teacher, platform, student: int) -> int:
    """A webinar of the marked teacher's, from its plan to its end."""
    planned = {
        "title": "Algebra",
        "description": f"{MARKER} description",
        "date": "2999-12-31",
        "time": "10:00",
        "duration": 60,
        "price": "0.00",
    }
    webinar = teacher.post("/api/webinars/", message=planned).json["id"]
    platform.register(student, webinar)
    path = f"/api/webinars/{webinar}/thumbnail/"
    assert teacher.request("PUT", path, body=PICTURE.read_bytes()).status == 200
    cancelled = teacher.changes(webinar, cancelled=True, cancel_reason=f"{MARKER} is ill")
    assert cancelled.status == 200
    assert teacher.changes(webinar, cancelled=False).status == 200
    stream = {"stream_key": f"{MARKER}-key", "stream_link": f"https://{MARKER}.example/live"}
    assert teacher.sets(webinar, password=f"{MARKER}", **stream).status == 200
    assert teacher.starts(webinar).status == 200
    assert teacher.captures(webinar, mode="stream").status == 204
    assert teacher.puts_notice(webinar, f"{MARKER} notice").status == 200
    assert teacher.corrects(webinar, student, "attended", f"{MARKER} reason").status == 200
    assert teacher.makes_calendar().status == 201
    return webinar


def takes_part(learner, webinar, platform) -> None:
    platform.register(learner.user, webinar)
    assert learner.writes(webinar, f"{MARKER} line").status == 201
    assert learner.polls_presence(webinar).status == 200
    assert learner.joins(webinar).status == 200
    assert learner.tells(webinar, "script", "script_blocked").status == 200
    assert learner.makes_calendar().status == 201
    platform.run(
        """
        INSERT INTO webinar_live.room_stay
               (session_id, occupant, participant, user_id, name, joined_at)
        SELECT id, %s, %s, %s, %s, now() FROM live_sessions_livesession WHERE webinar_id = %s
        """,
        f"{MARKER}-occupant",
        str(learner.user),
        learner.user,
        f"{MARKER} first",
        webinar,
    )


def attends(learner, lesson, host, platform) -> str:
    """The id of the learner's certificate."""
    platform.register(learner.user, lesson.webinar)
    assert host.starts(lesson).status == 200
    platform.run(STAY, learner.user, lesson.webinar)
    assert host.ends(lesson).status == 200
    return learner.asks_certificate(lesson).json["id"]


def test_nothing_of_an_account_is_left_in_the_database_or_on_the_disk(
    api, anyone, host, instance, person, platform, lesson
):
    teacher = person(marked(platform, "teacher"))
    learner = person(marked(platform, "learner"))
    for one in ("teacher", "learner"):
        account = {"username": f"{MARKER}-{one}", "password": PASSWORD}
        assert api.post("/api/accounts/auth/login/", message=account).status == 200
    webinar = leads(teacher, platform, lesson.student)
    takes_part(learner, webinar, platform)
    assert teacher.helps(webinar, learner.user).status == 204
    certificate = attends(learner, lesson, host, platform)
    assert anyone.verifies(certificate).json["name"] == f"{MARKER} first {MARKER} last"
    anyone.asks_webinars()
    anyone.asks_webinar(webinar)
    assert MARKER in dumped(instance)
    picture = platform.value("SELECT thumbnail FROM webinars_event WHERE id = %s", webinar)
    assert (instance.data / "media" / picture).exists()

    assert erases(learner).status == 204
    wait_until(lambda: anyone.verifies(certificate).status == 404)
    assert erases(teacher).json["code"] == "webinars_ahead"
    assert teacher.ends(webinar).status == 200
    yesterday = "UPDATE webinars_event SET date = current_date - 2 WHERE id = %s"
    platform.run(yesterday, webinar)
    assert erases(teacher).status == 204
    assert retains(instance).returncode == 0

    left = [line for line in dumped(instance).splitlines() if MARKER in line]
    assert left == []
    assert not (instance.data / "media" / picture).exists()
    # nginx keeps an answer about everybody's webinars until nobody has asked for ten seconds.
    wait_until(lambda: files_with(instance, MARKER) == [], 60)
    kept = anyone.asks_webinar(webinar).json
    assert (kept["title"], kept["description"]) == ("Algebra", "")
    assert kept["organizer_name"] == "Former teacher"
    assert erases(teacher).status == 401


def test_who_was_there_beside_them_stays(person, platform, host, student, live_lesson):
    assert student.polls_presence(live_lesson).status == 200
    gone = person(platform.person(username="gone-soon", password=django_hash(PASSWORD)))
    platform.register(gone.user, live_lesson.webinar)
    assert gone.polls_presence(live_lesson).status == 200
    assert erases(gone).status == 204
    people = host.asks_attendance(live_lesson).json["people"]
    assert [one["user_id"] for one in people if one["registered"]] == [live_lesson.student]
    platform.run("DELETE FROM webinar_live.stay")


def test_a_wrong_password_erases_nobody_and_counts_as_at_sign_in(person, platform, anyone):
    user = platform.person(username="guessed", password=django_hash(PASSWORD))
    who = person(user)
    for _ in range(5):
        refused = erases(who, "guess")
        assert (refused.status, list(refused.json)) == (400, ["password"])
    assert erases(who).status == 429
    assert platform.value("SELECT count(*) FROM auth_user WHERE id = %s", user) == 1
    platform.run("DELETE FROM webinar_live.sign_in_failure")


def test_nobody_erases_another(anyone, person, platform):
    assert_answer(anyone.post(ERASE, message={"password": PASSWORD}), NO_CREDENTIALS)
    one = platform.person(password=django_hash("another"))
    other = platform.person(username="keeps", password=django_hash(PASSWORD))
    assert erases(person(one)).status == 400
    message = {"password": "another", "user": other, "user_id": other, "username": "keeps"}
    assert person(one).post(ERASE, message=message).status == 204
    left = "SELECT id FROM auth_user WHERE id = ANY (%s)"
    assert platform.values(left, [one, other]) == [other]
    platform.run("DELETE FROM webinar_live.sign_in_failure")


def test_many_rows_go_in_steps(person, platform, lesson):
    user = platform.person(username="writes-much", password=django_hash(PASSWORD))
    platform.run(
        """
        INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
        SELECT %s, %s, 'Hello', now() FROM generate_series(1, 4500)
        """,
        lesson.webinar,
        user,
    )
    platform.run("DELETE FROM webinar_live.erasure")
    assert erases(person(user)).status == 204
    steps = platform.values("SELECT is_whole FROM webinar_live.erasure ORDER BY id")
    assert steps == [False, False, True]
    lines = "SELECT count(*) FROM communications_webinarchatmessage WHERE user_id = %s"
    assert platform.value(lines, user) == 0


def test_an_operator_erases_by_a_command_and_says_so_twice(instance, settings, platform):
    user = platform.person()
    known = operator(instance, settings)
    careful = run_program("erase", str(user), settings=known)
    assert careful.returncode == 64
    assert platform.value("SELECT count(*) FROM auth_user WHERE id = %s", user) == 1
    done = run_program("erase", str(user), "--yes", settings=known)
    assert (done.returncode, done.stdout) == (0, f"Account {user} is erased.\n")
    again = run_program("erase", str(user), "--yes", settings=known)
    assert again.returncode == 64
    assert f"There is no account {user}" in again.stderr


@pytest.mark.parametrize("who", ["person", "operator"])
def test_the_log_says_who_did_it_and_not_to_whom(instance, settings, person, platform, who):
    user = platform.person(username=f"logged-{who}", password=django_hash(PASSWORD))
    platform.run("DELETE FROM webinar_live.erasure")
    if who == "person":
        assert erases(person(user)).status == 204
    else:
        run_program("erase", str(user), "--yes", settings=operator(instance, settings))
    said = platform.value("SELECT to_jsonb(e) - 'id' - 'erased_at' FROM webinar_live.erasure AS e")
    assert said == {"erased_by": who, "is_whole": True, "row_counts": {"auth_user": 1}}
