"""What the logs of workers and nginx tell, and what they must never tell."""

import json
import re
import uuid
from pathlib import Path

import pytest

from Support.processes import wait_until
from Support.worker import Worker


def nginx_lines(instance, id: str) -> list[dict]:
    lines = [line for line in instance.logs.splitlines() if id in line and line.startswith("{")]
    return [json.loads(line) for line in lines]


def test_no_token_room_or_key_is_logged(api, host, student, outsider, anyone, lesson, instance):
    token, room = host.token, host.starts(lesson).json["room_name"]
    for who in (student, outsider):
        who.get(f"/api/live/join/{lesson.webinar}/?token={token}")
    api.get(f"/api/live/status/{lesson.webinar}/?access={token}")
    anyone.joins(1, headers={"Authorization": "Bearer secret.bad.token"})
    logs = instance.logs_with(host.joins(lesson))
    for secret in (token, token.split(".")[2], room, instance.key.decode(), "secret.bad"):
        assert secret not in logs


def test_no_demo_password_is_logged(anyone, instance):
    secrets = Path(instance.facts["SIGNING_KEY_FILE"]).parent
    passwords = [line.split()[1] for line in (secrets / "demo-passwords").read_text().splitlines()]
    assert len(passwords) == 4
    logs = instance.logs_with(anyone.asks_status(0))
    for password in passwords:
        assert password not in logs


def test_a_request_is_one_line_of_nginx_that_the_workers_line_can_be_joined_to(
    host, lesson, instance
):
    id = host.starts(lesson).headers["X-Request-ID"]
    assert re.fullmatch(r"[0-9a-f]{32}", id)
    # nginx writes its line when the answer has left.
    (line,) = wait_until(lambda: nginx_lines(instance, id))
    assert (line["route"], line["status"], line["method"]) == ("start", 200, "POST")
    assert line["request_time"] >= 0
    wait_until(lambda: instance.logs.count(id) == 2)


def test_sign_ins_and_refusals_are_lines_too(api, anyone, outsider, live_lesson, instance):
    login = "/api/accounts/auth/login/"
    passwords = Path(instance.facts["SIGNING_KEY_FILE"]).parent / "demo-passwords"
    name, password = passwords.read_text().split()[:2]
    # The sixth failure of an account in a minute.
    guess = {"username": uuid.uuid4().hex, "password": "wrong"}
    *_, throttled = [api.post(login, message=guess) for _ in range(6)]
    asked = {
        ("login", 429): throttled,
        ("login", 200): api.post(login, message={"username": name, "password": password}),
        ("login", 401): api.post(login, message={"username": "nobody", "password": "wrong"}),
        ("join", 403): outsider.joins(live_lesson),
        ("join", 401): anyone.joins(live_lesson),
        ("start", 405): api.get(f"/api/live/start/{live_lesson.webinar}/"),
        ("login", 400): api.post(login, message={"username": [name]}),
        ("", 404): api.get("/api/live/nothing/"),
    }
    for (route, status), answer in asked.items():
        id = answer.headers["X-Request-ID"]
        (line,) = wait_until(lambda id=id: nginx_lines(instance, id))
        assert (line["route"], line["status"], answer.status) == (route, status, status)
        assert line["client"] == "127.0.0.1"


@pytest.mark.parametrize(
    "path", ["/api/live/status/%22%7D%0A%7B%22a%22/", "/api/live/status/%1b[31m/", "/%ff%fe"]
)
def test_what_a_client_sends_cannot_break_a_line(api, instance, path):
    id = api.get(path).headers["X-Request-ID"]
    wait_until(lambda: id in instance.logs)
    for line in instance.logs.splitlines():
        if id in line:
            assert line.isprintable()
            assert json.loads(line)["request_id"] == id


def test_a_line_for_the_journal_names_its_priority(settings, tmp_path):
    for_journal = 'JOURNAL_STREAM=$(stat -Lc %d:%i /proc/self/fd/2) exec "$@"'
    one = Worker(tmp_path, settings, under=("sh", "-c", for_journal, "-"))
    try:
        wait_until(lambda: "worker ready" in one.log.read_text())
    finally:
        one.stop()
    lines = one.log.read_text().splitlines()
    assert all(re.match(r"<[2-7]>", line) for line in lines)
    assert next(line for line in lines if "worker ready" in line).startswith("<6>")
    assert next(line for line in lines if "is on:" in line).startswith("<4>")
