"""The login that deploys the schema as a service file, which libpq reads under other tools."""

import subprocess
import sys

import psycopg
import pytest

from Support.worker import environment, run_program

KEY = {"WEBINAR_LIVE_JWT_KEY": "k" * 32}
ODD = ["it's", 'a "quoted" word', "back\\slash", " leading", "100%=50;$x#1", "[section]", "ü🎓"]


def service_file(conninfo: str, name: str = "DEPLOY_DATABASE"):
    return run_program("service-file", settings=KEY | {f"WEBINAR_LIVE_{name}": conninfo})


def read(text: str, folder, name: str = "application_name") -> str:
    """What libpq makes of a service file: asked of a server that is not there."""
    file = folder / "services"
    file.write_text(text)
    script = (
        "import psycopg.pq as pq; c = pq.PGconn.connect_start(b'service=webinar_live host=/none');"
        f"print({{o.keyword: o.val for o in c.info}}[{name.encode()!r}].decode())"
    )
    settings = {"PGSERVICEFILE": str(file), "PYTHONIOENCODING": "utf-8"}
    result = subprocess.run(
        [sys.executable, "-c", script],
        env=environment(settings),
        capture_output=True,
        text=True,
        check=True,
    )
    return result.stdout.removesuffix("\n")


@pytest.mark.parametrize("value", ODD)
def test_libpq_reads_an_odd_value_as_it_was(value, tmp_path):
    conninfo = psycopg.conninfo.make_conninfo(host="db", application_name=value)
    assert read(service_file(conninfo).stdout, tmp_path) == value


def test_libpq_reads_the_longest_line_that_is_taken(tmp_path):
    longest = "k" * 1012
    assert read(service_file(f"password={longest}").stdout, tmp_path, "password") == longest
    assert "longer than a line" in service_file(f"password={longest}k").stderr


def test_a_uri_with_several_hosts_and_encoded_parts_is_taken_apart():
    uri = (
        "postgresql://a%20user:p%40ss%3Dx@one:5433,[::1]:5434/d%2Fb?target_session_attrs=read-write"
    )
    lines = service_file(uri).stdout.splitlines()
    assert lines[0] == "[webinar_live]"
    assert sorted(lines[1:]) == sorted(
        [
            "user=a user",
            "password=p@ss=x",
            "host=one,::1",
            "port=5433,5434",
            "dbname=d/b",
            "target_session_attrs=read-write",
        ]
    )


def test_the_workers_login_serves_where_there_is_none_for_the_schema():
    assert "host=db" in service_file("host=db", "DATABASE").stdout
    assert service_file("").stdout == "[webinar_live]\n"


@pytest.mark.parametrize(
    ("conninfo", "why"),
    [
        ("password='s3cret\nword'", "has a line break"),
        ("postgresql://u:s3cret%0Aword@db/x", "has a line break"),
        ("password='s3cret '", "ends with a blank"),
        (f"password=s3cret{'k' * 1100}", "longer than a line"),
        ("service=s3cret", "names a service"),
        ("host=s3cret nonsense", "WEBINAR_LIVE_DEPLOY_DATABASE cannot be used"),
    ],
)
def test_what_such_a_file_cannot_hold_is_refused_without_showing_it(conninfo, why):
    result = service_file(conninfo)
    assert result.returncode != 0
    assert result.stdout == ""
    assert why in result.stderr
    assert "s3cret" not in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.endswith(".\n")
