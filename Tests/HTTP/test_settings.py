"""A value that cannot be meant stops every subcommand at start, with a sentence that names it."""

import re

import pytest

from Support.paths import HUB, REPOSITORY
from Support.worker import run_program

GOOD = {"WEBINAR_LIVE_JWT_KEY": "k" * 32}
CONNINFO = ["not a conninfo", "postgresql://[", "nonsense=1"]
ORIGINS = ["a.example", "*", "https://a.example/", "https://a.example/x", "ftp://a.example",
           "data:", "https://a b", 'https://a";', "https://a,b", "https://a;https://b"]  # fmt: skip
BAD = {
    "DATABASE": CONNINFO,
    "DEPLOY_DATABASE": CONNINFO,
    "EVENTS_DATABASE": CONNINFO,
    "SIGN_IN_DATABASE": CONNINFO,
    "RETENTION_DATABASE": CONNINFO,
    "JWT_ALGORITHM": ["none", "HS512", "hs256", "HS256,RS256"],
    "JWT_LEEWAY": ["-1", "301", "1.5", "one", "1s", "9" * 30],
    "JITSI_DOMAIN": ["https://a.example", "a.example/x", "a b", "a;b", "a'b", "a:99999", "-a"],
    "JITSI_KEY": ["-----BEGIN PUBLIC KEY-----", "-----BEGIN PRIVATE KEY-----", '{"keys": []}'],
    "JITSI_SUBJECT": ["https://a.example", "a.example:443", "a/b", "a b", "*"],
    "JITSI_TICKET_LIFETIME": ["299", "86401", "1h", "AUTO", "-1"],
    "JITSI_HOOK_KEY": ["short", "k" * 31],
    "JITSI_HOOK_ADDRESSES": ["a.example", "10.0.0.0/33", "10.0.0.1;", "10.0.0.1 1", "all", "[::1]"],
    "JITSI_END_URL": ["https://a.example/end", "a.example/end", "http://a.example", "http://a b/"],
    "JAAS_WEBHOOK_KEY": ["short", "k" * 15],
    "CERTIFICATE_KEY": ["s" * 40, "-----BEGIN PUBLIC KEY-----", "-----BEGIN PRIVATE KEY-----"],
    "JITSI_RECORDING": ["yes", "ON", "1"],
    "ROOM_SUFFIX": ["long", "SHORT", "16"],
    "STATUS_ROOM": ["yes", "ON", "0"],
    "CORS_ORIGINS": ORIGINS,
    "STATEMENT_TIMEOUT": ["0", "-5", "99", "60001", "2s", "9" * 30],
    "LOG_LEVEL": ["verbose", "INFO", "7"],
    "PREPARED_STATEMENTS": ["yes", "OFF", "1"],
    "EVENT_RETENTION": ["-1", "59", "day", "9" * 30],
    "ATTENDANCE_RETENTION": ["0", "-1", "36501", "ever", "1y", "FOREVER"],
    "CHAT_RETENTION": ["0", "never"],
    "CALENDAR_RETENTION": ["0", "never"],
    "NETWORK_RETENTION": ["0", "91", "forever"],
    "HOST_GONE": ["-1", "soon", "86401"],
    "CHAT_LIMIT": ["0", "-1", "many"],
    "TICKET_LIMIT": ["0", "1000001"],
    "REGISTRATION_LIMIT": ["0"],
    "WEBINAR_LIMIT": ["0"],
    "TICKET_KEY": ["short", "k" * 31],
    "IMAGE_ORIGINS": ORIGINS,
    "EARLY_START": ["-1", "1441", "soon"],
    "METRICS_FOLDER": ["metrics", "./metrics", "//run/metrics"],
    "SERVER_TIMING": ["yes", "ON", "1"],
    "MEDIA_FOLDER": ["media", "/", "/srv/../etc", "/srv/$host", "/srv/a b", '/srv/a"; }'],
    "RECORDING_KEY": ["short", "k" * 31],
    "RECORDINGS_FOLDER": ["made", "/", "/srv/../etc", "/srv/$host", "/srv/a b", '/srv/a"; }'],
    "RECORDING_LIMIT": ["0", "1001", "5G"],
    "RECORDING_DAYS": ["0", "3651", "month"],
    "RECORDING_AUDIENCE": ["everyone", "HOSTS", "host"],
    "S3_ENDPOINT": [*ORIGINS, "https://a.example,https://b.example"],
    "S3_BUCKET": ["ab", "A-b", "a/b", "a b", "a;b", "-ab", "a" * 64],
    "S3_REGION": ["eu central", "a/b", "a;b"],
    "CURRENCY": ["E", "EURO", "E$R", "'; }"],
    "SITE": [*ORIGINS, "https://a.example,https://b.example"],
    "SCHOOL_NAME": ['a"', "a;b", "a{", "$host", "a\\", "<b>", " a", "a\u202eb", "a" * 61],
    "SCHOOL_CREST": ["crest.svg", "/a b.svg", "/../a.svg", "/etc/passwd", "/a.svg;", "/a$b.svg"],
    "SCHOOL_ACCENT": ["teal", "00636b", "#00636", "#00636g", "rgb(0 0 0)", "#0006;"],
    "SCHOOL_CONTACT": ["http://a.example", "javascript:alert(1)//;", "mailto:a@b c", "mailto:a",
                       "https://a.example/'", "https://u@a.example/", 'a"', "a" * 121],
}  # fmt: skip
ANYTHING_IS_GOOD = ["JWT_ISSUER", "JWT_AUDIENCE", "JITSI_APP_ID", "JITSI_KEY_ID", "JITSI_AUDIENCE",
                    "S3_ACCESS_KEY", "S3_SECRET_KEY"]  # fmt: skip
NO_PUBLIC_KEYS = ["k" * 40, "{}", '{"keys": []}', "-----BEGIN PUBLIC KEY-----"]
BAD_KEYS = {"HS256": ["", "k" * 31], "RS256": NO_PUBLIC_KEYS, "ES256": NO_PUBLIC_KEYS}
COMMANDS = ["worker", "check", "nginx-settings", "service-file", "retain"]
NEED_THE_KEY = ["worker", "check"]


def assert_stops(result, name: str) -> None:
    assert result.returncode != 0
    assert name in result.stderr
    assert result.stdout == ""
    # A sentence for a person: one line, an end, and no trace of the program's inside.
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1
    assert lines[0].endswith(".")
    assert "Swift" not in result.stderr


@pytest.mark.parametrize(("name", "value"), [(n, v) for n, values in BAD.items() for v in values])
def test_a_bad_value_stops_every_program_and_is_named(name, value):
    variable = f"WEBINAR_LIVE_{name}"
    for command in COMMANDS:
        assert_stops(run_program(command, settings=GOOD | {variable: value}), variable)
    assert_stops(run_program("check", settings=GOOD | {variable: value}, program=HUB), variable)


@pytest.mark.parametrize(
    "name",
    [
        "JWT_KEY",
        "DATABASE",
        "DEPLOY_DATABASE",
        "SIGN_IN_DATABASE",
        "RETENTION_DATABASE",
        "EVENTS_DATABASE",
        "TICKET_KEY",
        "JITSI_KEY",
        "JITSI_HOOK_KEY",
        "JAAS_WEBHOOK_KEY",
        "CERTIFICATE_KEY",
        "RECORDING_KEY",
        "S3_SECRET_KEY",
    ],
)
def test_the_value_of_a_secret_is_not_repeated(name):
    secret = "s3cret word"
    settings = GOOD | {f"WEBINAR_LIVE_{name}": secret}
    assert "s3cret" not in run_program("check", settings=settings).stderr


@pytest.mark.parametrize("name", [*BAD, *ANYTHING_IS_GOOD])
def test_an_empty_value_is_the_default(name):
    settings = GOOD | {f"WEBINAR_LIVE_{name}": ""}
    result = run_program("nginx-settings", settings=settings)
    assert result.stdout == run_program("nginx-settings", settings=GOOD).stdout != ""


@pytest.mark.parametrize("name", ["CORS_ORIGIN", "JWT_SECRET", "", "jwt_key", "LOG_LEVEL_FILE"])
def test_an_unknown_variable_with_the_prefix_stops_the_program(name):
    variable = f"WEBINAR_LIVE_{name}"
    for command in COMMANDS:
        assert_stops(run_program(command, settings=GOOD | {variable: "x"}), variable)
    assert_stops(run_program("check", settings=GOOD | {variable: "x"}, program=HUB), variable)


def told_by_help() -> dict[str, str]:
    """Each setting that the help lists, with its default; a secret has a star behind its name."""
    line = re.compile(r"^ *WEBINAR_LIVE_(\w+\*?)(?: \[(.*)\])?$", re.MULTILINE)
    return dict(line.findall(run_program("--help", settings={}).stdout))


def told_by_readme() -> dict[str, str]:
    """The same of the README's table, where one row may name two settings."""
    table = (
        (REPOSITORY / "README.md").read_text().partition("## Settings")[2].partition("\n\n## ")[0]
    )
    told = {}
    for row in table.splitlines():
        if not row.startswith("| `WEBINAR_LIVE_"):
            continue
        names, default = row.split("|")[1:3]
        value = re.fullmatch(r" `([^`…]+)` ", default)
        for name, star in re.findall(r"`(?:WEBINAR_LIVE|…)_(\w+)`(\*?)", names):
            told[name + star] = value.group(1) if value else ""
    return told


def test_each_setting_stands_in_the_help_and_is_tested_here():
    names = {name.removesuffix("*") for name in told_by_help()}
    assert names == {*BAD, *ANYTHING_IS_GOOD, "JWT_KEY"}


def test_the_readme_lists_the_same_settings_with_the_same_defaults():
    assert told_by_readme() == told_by_help()


@pytest.mark.parametrize("command", NEED_THE_KEY)
def test_the_signing_key_is_required(command):
    assert_stops(run_program(command, settings={}), "WEBINAR_LIVE_JWT_KEY")


@pytest.mark.parametrize(
    ("algorithm", "key"), [(a, k) for a, keys in BAD_KEYS.items() for k in keys]
)
def test_a_key_that_cannot_be_used_stops_the_program(algorithm, key):
    settings = {"WEBINAR_LIVE_JWT_ALGORITHM": algorithm, "WEBINAR_LIVE_JWT_KEY": key}
    for command in NEED_THE_KEY:
        assert_stops(run_program(command, settings=settings), "WEBINAR_LIVE_JWT_KEY")


def test_a_key_of_another_kind_than_the_algorithm_stops_the_program():
    es256 = (
        "-----BEGIN PUBLIC KEY-----\n"
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9\n"
        "q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n"
        "-----END PUBLIC KEY-----\n"
    )
    settings = {"WEBINAR_LIVE_JWT_ALGORITHM": "RS256", "WEBINAR_LIVE_JWT_KEY": es256}
    assert_stops(run_program("check", settings=settings), "WEBINAR_LIVE_JWT_KEY")
