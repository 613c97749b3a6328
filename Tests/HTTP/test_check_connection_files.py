"""What `check` says of files that a connection string names and that whoever checks cannot use."""

import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from Support.worker import environment

# The service's own user, where root runs the tests: neither may read what is closed.
USER = "www-data" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name


@pytest.fixture
def folder():
    """A folder that others may enter, as pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="webinar-live-check-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def file(folder):
    """A file of the user's: `file("key", 0o600)`."""

    def file(name: str, mode: int) -> Path:
        path = folder / name
        path.write_text("")
        shutil.chown(path, USER)
        path.chmod(mode)
        return path

    return file


@pytest.fixture(params=["worker", "hub"])
def check(request, instance):
    """The lines on files, of a program whose connection has these words more."""
    kind = {"worker": ("PROGRAM", "WORKER", ""), "hub": ("EVENTS_PROGRAM", "EVENTS", "EVENTS_")}
    program, login, setting = kind[request.param]

    def check(words: str = "", **variables: str) -> list[str]:
        database = f"{instance.facts[f'{login}_DATABASE']} {words}"
        settings = {
            f"WEBINAR_LIVE_{setting}DATABASE": database,
            "WEBINAR_LIVE_JWT_KEY": instance.key.decode(),
        }
        result = subprocess.run(
            [instance.facts[program], "check"],
            env=environment(settings | variables),
            user=USER if os.geteuid() == 0 else None,
            group=USER if os.geteuid() == 0 else None,
            extra_groups=[] if os.geteuid() == 0 else None,
            cwd="/",
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
        )
        # As the instance lets this login in without a password and without TLS, the rest is well.
        assert result.returncode == 0, result.stdout + result.stderr
        return [line for line in result.stdout.splitlines() if line[6:].startswith("files: ")]

    return check


@pytest.mark.parametrize("keyword", ["passfile", "sslcert", "sslkey", "sslrootcert"])
def test_a_file_that_may_not_be_read_is_named(check, file, keyword):
    path = file("closed", 0o000)
    assert check(f"{keyword}={path}") == [
        f"warn  files: {keyword} is {path}, which {USER} may not read"
    ]


@pytest.mark.parametrize("keyword", ["passfile", "sslcert", "sslkey", "sslrootcert"])
def test_a_file_that_is_not_there_is_named(check, folder, keyword):
    path = folder / "nothing"
    assert check(f"{keyword}={path}") == [f"warn  files: {keyword} is {path}, which is not there"]


def test_a_folder_that_may_not_be_entered_is_told_apart(check, file, folder):
    path = file("key", 0o600)
    folder.chmod(0o000)
    (line,) = check(f"sslkey={path}")
    assert line.endswith(f"which stands in a folder that {USER} may not enter")


def test_a_password_file_that_others_may_read_is_told_of(check, file):
    path = file("pgpass", 0o640)
    (line,) = check(f"passfile={path}")
    assert f"passfile is {path}, which libpq passes over" in line
    assert "chmod 0600" in line


def test_so_is_one_that_libpqs_variable_names(check, folder):
    (line,) = check(PGPASSFILE=str(folder / "nothing"))
    assert f"passfile is {folder}/nothing" in line


def test_what_can_be_used_is_not_spoken_of(check, file):
    assert check(f"passfile={file('pgpass', 0o600)} sslrootcert={file('ca', 0o644)}") == []


def test_what_nobody_has_named_may_be_missing(check, folder):
    assert check(HOME=str(folder)) == []
