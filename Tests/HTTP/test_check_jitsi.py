"""`webinar-live check --jitsi`: what is wrong is said, each by its own sentence."""

import os
import re
import socket

import pytest

from Support.jitsi_server import Answers, JitsiServer, certificate, prosody
from Support.worker import run_program

SECRET = "the app_secret that Prosody and we share"
SCHOOL = {"WEBINAR_LIVE_JITSI_APP_ID": "school", "WEBINAR_LIVE_JITSI_KEY": SECRET}


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificates")
    return {
        "good": certificate(folder, "good"),
        "ending": certificate(folder, "ending", days=3.5),
        "ended": certificate(folder, "ended", days=-2.5),
        "foreign": certificate(folder, "foreign"),
        "another-name": certificate(folder, "another-name", host="other.example"),
    }


@pytest.fixture
def serve(certificates):
    """Serves these answers, by TLS with a certificate of this name, or without TLS."""
    servers = []

    def serve(answers: Answers, files: str | None = "good") -> JitsiServer:
        servers.append(JitsiServer(answers, files and certificates[files]))
        return servers[-1]

    yield serve
    for server in servers:
        server.close()


@pytest.fixture
def check(certificates, tmp_path):
    """Runs the check of a server at a port of this host, or at a domain."""
    bundle = tmp_path / "authorities.pem"
    trusted = ("good", "ending", "ended", "another-name")
    bundle.write_bytes(b"".join(certificates[name][0].read_bytes() for name in trusted))

    def check(at: JitsiServer | str, *options: str, **changes: str):
        domain = at if isinstance(at, str) else f"localhost:{at.port}"
        settings = {
            "WEBINAR_LIVE_JWT_KEY": "k" * 32,
            "WEBINAR_LIVE_JITSI_DOMAIN": domain,
            "CURL_CA_BUNDLE": str(bundle),
            **changes,
        }
        return run_program("check", "--jitsi", *options, settings=settings)

    return check


def told(result, subject: str) -> list[str]:
    """The lines about a subject; each is one sentence that says what to do, unless all is well."""
    assert result.stderr == ""
    lines = result.stdout.splitlines()
    assert all(re.match(r"(ok   |warn |fail ) ", line) for line in lines), lines
    assert (result.returncode == 0) == (not any(line.startswith("fail") for line in lines))
    return [line for line in lines if line[6:].startswith(f"{subject}:")]


def only(result, subject: str) -> str:
    (line,) = told(result, subject)
    return line


def test_a_healthy_server_is_found_healthy(check, serve):
    result = check(serve(Answers()), **SCHOOL)
    assert result.returncode == 0
    for subject in ("server", "certificate", "script", "frame", "clock", "policies", "ticket"):
        assert only(result, subject).startswith("ok ")
    assert "HS256, iss school, aud jitsi, sub localhost" in only(result, "ticket")


def test_no_ticket_and_no_secret_is_told_or_left_behind(check, serve, tmp_path):
    server = serve(Answers(admits=prosody(SECRET)), None)
    result = check(
        serve(Answers()),
        f"--prosody=http://127.0.0.1:{server.port}/http-bind",
        TMPDIR=str(tmp_path),
        **SCHOOL,
    )
    assert SECRET not in result.stdout
    assert len(server.tokens) == 3
    for token in filter(None, server.tokens):
        assert token not in result.stdout
    assert os.listdir(tmp_path) == ["authorities.pem"]


HTML = {"kind": "text/html", "script": b"<html>"}
CSP = "Content-Security-Policy"
NOBODY = [(CSP, "frame-ancestors 'none'")]
SOMEBODY = [(CSP, "frame-ancestors a.example")]
CASES = {
    "a script that is not there": (Answers(status=404), "script", "fail", "answered with 404"),
    "a page in the script's place": (Answers(**HTML), "script", "fail", "sent as “text/html”"),
    "another script": (Answers(script=b"alert(1)"), "script", "fail", "not Jitsi's IFrame API"),
    "a page that no site may show": (
        Answers(room_headers=[("X-Frame-Options", "DENY")]), "frame", "fail", "X-Frame-Options"),
    "by policy": (Answers(room_headers=NOBODY), "frame", "fail", "frame-ancestors"),
    "some may": (Answers(room_headers=SOMEBODY), "frame", "warn", "by a.example alone"),
    "a clock behind": (Answers(ahead=-70), "clock", "fail", "s behind, where a ticket made now"),
    "a clock a little behind": (Answers(ahead=-20), "clock", "warn", "s behind"),
    "a clock ahead": (Answers(ahead=300), "clock", "warn", "s ahead"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_is_wrong_with_a_server_is_told(check, serve, case):
    answers, subject, level, words = CASES[case]
    line = only(check(serve(answers), **SCHOOL), subject)
    assert line.startswith(level)
    assert words in line


@pytest.mark.parametrize(
    ("files", "subject", "words"),
    [
        ("ended", "server", "expired"),
        ("ended", "certificate", "ended 2 days ago"),
        ("foreign", "server", "do not trust the certificate"),
        ("another-name", "server", "do not trust the certificate"),
    ],
)
def test_a_certificate_that_browsers_refuse_is_told_and_the_rest_is_looked_at(
    check, serve, files, subject, words
):
    result = check(serve(Answers(**HTML), files), **SCHOOL)
    line = only(result, subject)
    assert line.startswith("fail")
    assert words in line
    assert only(result, "script").startswith("fail")


def test_a_certificate_that_ends_soon_is_warned_of(check, serve):
    line = only(check(serve(Answers(), "ending")), "certificate")
    assert line.startswith("warn")
    assert "ends in 3 days" in line


def test_a_name_that_does_not_resolve_is_told(check):
    line = only(check("no-such-host.invalid"), "server")
    assert "the name no-such-host.invalid does not resolve" in line


def test_a_port_where_nobody_listens_is_told(check):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        line = only(check(f"localhost:{taken.getsockname()[1]}"), "server")
    assert "nothing takes connections" in line


def test_a_server_without_tls_is_told(check, serve):
    assert "does not speak TLS" in only(check(serve(Answers(), None)), "server")


def test_a_server_that_stays_silent_is_told_within_a_bound(check):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        line = only(check(f"localhost:{silent.getsockname()[1]}"), "server")
    assert "does not answer within the time" in line


def test_the_limits_of_the_public_server_are_told(check):
    lines = told(check("meet.jit.si:1"), "server")
    assert "ends an embedded call after 5 minutes" in lines[0]


def test_rooms_without_tickets_are_warned_of(check, serve):
    line = only(check(serve(Answers())), "ticket")
    assert line.startswith("warn")
    assert "WEBINAR_LIVE_JITSI_APP_ID" in line


def test_what_nginx_really_sends_is_looked_at(check, serve, certificates):
    jitsi = serve(Answers())
    domain = {"WEBINAR_LIVE_JITSI_DOMAIN": f"localhost:{jitsi.port}"}
    settings = domain | {"WEBINAR_LIVE_JWT_KEY": "k" * 32}
    include = run_program("nginx-settings", settings=settings).stdout
    policy = re.search(r'csp \{\s+default "(.*)";', include).group(1)
    permissions = re.search(r"permissions_policy \{\s+default '(.*)';", include).group(1)
    wanted = [("Content-Security-Policy", policy), ("Permissions-Policy", permissions)]
    other = [(name, value.replace(str(jitsi.port), f"{jitsi.port}9")) for name, value in wanted]
    longer = [(name, f"{value} x") for name, value in wanted]
    for sent, level in ((wanted, "ok"), (longer, "warn"), (other, "fail"), ([], "fail")):
        site = serve(Answers(room_headers=sent))
        lines = told(check(jitsi, f"--site=https://localhost:{site.port}"), "policies")
        assert [line.split()[0] for line in lines] == [level, level]


def test_a_site_that_the_room_may_stand_in_is_told_apart(check, serve):
    site = serve(Answers())
    origin = f"https://localhost:{site.port}"
    for policy, level in ((f"frame-ancestors {origin}", "ok"), ("frame-ancestors 'self'", "fail")):
        jitsi = serve(Answers(room_headers=[("Content-Security-Policy", policy)]))
        assert only(check(jitsi, f"--site={origin}"), "frame").startswith(level)


@pytest.mark.parametrize(
    ("admits", "levels", "words"),
    [
        (prosody(SECRET), ["ok", "ok", "ok"], "takes our ticket"),
        (
            prosody("another app_secret of 32 bytes or more"),
            ["fail", "ok", "ok"],
            "(Invalid signature)",
        ),
        (prosody(SECRET, empty=True), ["ok", "ok", "fail"], "allow_empty_token"),
        (lambda _: True, ["ok", "fail", "fail"], "tampered"),
        (None, ["fail"], "does not answer BOSH (status 404)"),
    ],
)
def test_prosody_is_tried_with_a_ticket_with_a_broken_one_and_with_none(
    check, serve, admits, levels, words
):
    server = serve(Answers(admits=admits), None)
    address = f"--prosody=http://127.0.0.1:{server.port}/http-bind"
    lines = told(check(serve(Answers()), address, **SCHOOL), "prosody")
    assert [line.split()[0] for line in lines] == levels
    assert any(words in line for line in lines)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--site=https://a.example"],
        ["--jitsi", "--site=http://a.example"],
        ["--jitsi", "--site=https://a.example/x"],
        ["--jitsi", "--prosody=127.0.0.1:5280"],
        ["--jitsi", "--prosody=http://a.example/http-bind?room=x"],
    ],
)
def test_an_argument_that_cannot_be_meant_is_refused(arguments):
    result = run_program("check", *arguments, settings={"WEBINAR_LIVE_JWT_KEY": "k" * 32})
    assert result.returncode == 64
    assert result.stdout == ""
