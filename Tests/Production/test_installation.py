"""What the installation page leads to: units that live, and a site that does all it should."""

import json
import re
import subprocess
import urllib.request

import pytest

from Support.paths import PROGRAM, REPOSITORY
from Support.processes import wait_until
from Support.site import WORKERS, commands

SMALLEST = REPOSITORY / "Tests/Trust/fuzz/corpus/picture/small.png"
SECRETS = {
    "database",
    "events-database",
    "sign-in-database",
    "retention-database",
    "signing-key",
}


def test_all_units_run_and_none_has_died(site):
    names = " ".join(site.services())
    pools = (
        "webinar-live@",
        "webinar-live-writes@",
        "webinar-live-lists@",
        "webinar-live-sign-in@",
    )
    assert [names.count(pool) > 0 for pool in pools] == [True] * 4
    assert names.count("webinar-live@") == names.count("webinar-live-writes@") == WORKERS
    assert "webinar-live-events.service" in names
    assert set(site.restarts().values()) == {0}


def test_who_signs_in_makes_a_webinar_and_goes_live_in_it(site, api, subscribe):
    password = site.machine.run("cat", "/root/first-password").strip()
    account = {"username": "office", "password": password}
    signed_in = api.post("/api/accounts/auth/login/", message=account)
    token = signed_in.json["access"]
    webinar = {
        "title": "First",
        "description": "The first of this site",
        "date": "2031-01-01",
        "time": "10:00",
        "duration": 60,
        "price": "0.00",
    }
    made = api.post("/api/webinars/", token=token, message=webinar).json["id"]
    with_status = subscribe(made)
    with_status.wait_for("status")
    started = api.post(f"/api/live/start/{made}/", token=token)
    assert (started.status, started.json["is_active"]) == (200, True)
    assert with_status.wait_for("status", 2)[-1].json["is_active"] is True
    assert made in [session["webinar"] for session in api.get("/api/live/active/").json["sessions"]]


def test_what_watches_the_site_is_told_on_this_machine_alone(site, api):
    def told(path: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:9180{path}", timeout=10) as answer:
            return answer.read().decode()

    assert json.loads(told("/healthz/ready"))["status"] == "ready"
    counted = told("/metrics")
    for pool in ("live", "writes", "lists", "sign-in"):
        assert f'webinar_live_workers{{pool="{pool}"' in counted
    assert "webinar_live_socket_queue" in counted
    assert api.get("/metrics").status == api.get("/healthz/ready").status == 404


def test_the_api_is_described(site, api):
    assert api.get("/api/live/openapi.json").json["openapi"].startswith("3.1")


def test_a_picture_is_kept_where_its_workers_may_write_and_nginx_reads(site, api, host, lesson):
    picture = SMALLEST.read_bytes()
    path = f"/api/webinars/{lesson.webinar}/thumbnail/"
    sent = host.request("PUT", path, body=picture)
    assert sent.status == 200, sent.body
    shown = api.get(sent.json["thumbnail"])
    assert (shown.status, shown.headers["Content-Type"]) == (200, "image/png")
    assert host.request("DELETE", path).status == 204


def test_a_student_joins_chats_and_is_seen(site, live_lesson, host, student, subscribe):
    in_room = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    assert student.joins(live_lesson).status == 200
    assert host.writes(live_lesson, "Welcome").status == 201
    assert in_room.wait_for("chat")[0].json["message"] == "Welcome"
    wait_until(lambda: host.asks_participants(live_lesson).json)
    assert host.ends(live_lesson).status == 200


def routes() -> list[tuple[str, str]]:
    """Method and path of each that is no stream, with an id that nothing has."""
    lines = subprocess.check_output([PROGRAM, "routes"], text=True).splitlines()
    found = [json.loads(line) for line in lines]
    return [
        (route["method"], re.sub(r"<[^>]*>", "0", route["path"]))
        for route in found
        if route["server"] != "hub"
    ]


def test_every_route_is_answered_by_a_program_of_ours(site, api, host):
    found = routes()
    assert len(found) > 40
    said = {route: api.request(*route, token=host.token).status for route in found}
    assert [route for route, status in said.items() if status >= 500] == []


def test_pages_are_served(site, api):
    page = api.get("/")
    assert page.status == 200
    assert b'<meta name="version" content="1.' in page.body
    assert api.get("/webinars/1").status == 200


@pytest.mark.parametrize("of_another", SECRETS)
def test_each_secret_is_there_for_the_services_that_need_it_alone(site, of_another):
    services = {
        "database": {"webinar-live@1.service", "webinar-live-writes@1.service"},
        "events-database": {"webinar-live-events.service"},
        "sign-in-database": {"webinar-live-sign-in@1.service"},
        # Of one that runs at night, and of none that serves.
        "retention-database": set(),
        "signing-key": {
            "webinar-live@1.service",
            "webinar-live-writes@1.service",
            "webinar-live-events.service",
            "webinar-live-sign-in@1.service",
        },
    }
    all_services = set.union(*services.values())
    found = site.machine.shell("cd /run/credentials; find . -type f -printf '%P %m\n'").split("\n")
    having = {line.split("/")[0] for line in found if line.split(" ")[0].endswith(f"/{of_another}")}
    assert having & all_services == services[of_another]
    assert {line.split(" ")[1] for line in found if line} <= {"400", "440"}


@pytest.mark.parametrize(
    "user",
    ["webinar-live", "webinar-live-events", "webinar-live-retention", "webinar-live-sign-in"],
)
def test_no_service_user_reads_a_secret_where_it_is_kept(site, user):
    for name in SECRETS:
        file = f"/etc/webinar-live/{name}"
        site.machine.run("runuser", "-u", user, "--", "cat", file, fails=True)


def test_what_is_old_goes_at_night(site, machine, host, lesson):
    """By systemd, as its own user, with its own login, in its sandbox."""
    assert host.starts(lesson).status == 200
    assert host.ends(lesson).status == 200
    owner = "cd /; runuser -u postgres -- psql -qtA webinar_live -c"
    age = "started_at = now() - interval '2000 days', ended_at = now() - interval '1999 days'"
    machine.shell(f'{owner} "UPDATE webinar_live.run SET {age}"')
    name = f"webinars/{'0' * 32}.png"
    picture = f"/var/lib/webinar-live/media/{name}"
    machine.shell(f"""
        install -d -o webinar-live -g webinar-live -m 0775 "$(dirname {picture})"
        install -o webinar-live -g webinar-live -m 0644 /dev/null {picture}
    """)
    machine.shell(f"""{owner} "INSERT INTO webinar_live.file_removal (path) VALUES ('{name}')" """)

    assert "webinar-live-retain.timer" in machine.run("systemctl", "list-timers", "--no-pager")
    machine.run("systemctl", "start", "webinar-live-retain.service")
    said = machine.run("journalctl", "-u", "webinar-live-retain.service", "-o", "cat", "--no-pager")
    assert re.search(r"attendance: [1-9]\d* rows older than \S+ removed", said)
    assert "files: 1 that nothing names removed" in said
    machine.run("test", "-e", picture, fails=True)


def test_the_journal_files_each_line_by_its_priority(site, machine):
    """PostgreSQL is away: what is wrong stands apart from what is said."""
    since = machine.run("date", "+%Y-%m-%d %H:%M:%S").strip()
    machine.shell("systemctl stop postgresql; systemctl restart webinar-live@1.service")

    def errors():
        asked = f"journalctl --since '{since}' -u webinar-live@1.service -o cat --priority"
        return machine.shell(f"{asked} err || true"), machine.shell(f"{asked} info || true")

    wait_until(lambda: "no database yet" in errors()[0], 20)
    bad, all_said = errors()
    machine.run("systemctl", "start", "postgresql")
    assert "worker drained" not in bad
    assert "worker drained" in all_said


def test_check_says_what_is_wrong_and_nothing_is_started(site, machine):
    """A secret that is not there: systemd hands out nothing, and the service says why."""
    machine.shell("mv /etc/webinar-live/events-database{,.aside}")
    said = machine.run("webinar-livectl", "start", fails=True)
    machine.shell("mv /etc/webinar-live/events-database{.aside,}")
    assert "nothing was started" in said


def test_at_night_the_operator_sees_what_is_on_the_air_and_ends_it(machine, live_lesson, anyone):
    """With user, secrets and sandbox of a worker; who ended what stays in the journal."""
    webinar = str(live_lesson.webinar)
    on_air = machine.run("webinar-livectl", "sessions").splitlines()
    assert webinar in [line.split()[0] for line in on_air]
    said = machine.run("webinar-livectl", "end", webinar)
    assert said.startswith(f"Webinar {webinar} ")
    assert said.endswith(" by root.\n")
    wait_until(lambda: not anyone.asks_status(live_lesson).json["is_active"], 10)
    assert said in machine.run("journalctl", "-t", "webinar-livectl", "-o", "cat")
    again = machine.shell(f"webinar-livectl end {webinar} || echo $?").splitlines()
    assert again == ["There is nothing to end: A lesson is not on the air.", "4"]
    table = machine.run("webinar-livectl", "attendance", webinar, "--csv")
    assert str(live_lesson.student) in [row.split(",")[0] for row in table.splitlines()]


def test_the_database_is_reached_over_tls_with_a_named_authority(site, machine):
    machine.shell("""
        cd /root
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 \
            -subj /CN=db.example.org -addext subjectAltName=DNS:db.example.org \
            -keyout database-key.pem -out database-ca.pem 2>/dev/null
        install -o postgres -m 0600 database-key.pem /etc/postgresql/15/main/server.key
        install -o postgres -m 0644 database-ca.pem /etc/postgresql/15/main/server.crt
        cat >>/etc/postgresql/15/main/postgresql.conf <<'EOF'
ssl_cert_file = '/etc/postgresql/15/main/server.crt'
ssl_key_file = '/etc/postgresql/15/main/server.key'
EOF
        echo '127.0.0.1 db.example.org' >>/etc/hosts
        for login in webinar_live_{,events_,sign_in_,retention_}worker; do
            openssl rand -hex 16 >password-of-$login
            echo "ALTER ROLE $login PASSWORD '$(cat password-of-$login)';"
        done | runuser -u postgres -- psql --quiet postgres 2>/dev/null
        systemctl restart postgresql
    """)
    encrypted = """
        SELECT DISTINCT usename, ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
         WHERE usename LIKE 'webinar_live%' ORDER BY usename
    """
    with site.settings_of_its_own():
        machine.shell("cd /root\n" + commands("A database on another host, over TLS"))
        site.await_whole()
        said = machine.shell(f'cd /; runuser -u postgres -- psql -qtAc "{encrypted}" webinar_live')
    assert said.split() == [
        "webinar_live_events_worker|t",
        "webinar_live_sign_in_worker|t",
        "webinar_live_worker|t",
    ]
