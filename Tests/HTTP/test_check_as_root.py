"""Files that `check` can read and the service cannot, because root ran the check."""

import os
import pwd
import shutil
import tempfile
from pathlib import Path

import pytest

from Support.paths import HUB, PROGRAM
from Support.worker import run_program

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="root alone can read what root alone may")


@pytest.fixture
def folder():
    """A folder that others may enter, as pytest's own are not."""
    folder = Path(tempfile.mkdtemp(prefix="webinar-live-check-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def key(folder, instance):
    """A copy of the signing key: `key("closed/key", 0o644, folder_mode=0o700)`."""

    def key(name, mode, folder_mode=0o755) -> str:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(instance.key)
        path.chmod(mode)
        path.parent.chmod(folder_mode)
        return str(path)

    return key


@pytest.fixture
def check(settings):
    def check(*arguments, program=PROGRAM, **changes):
        result = run_program("check", *arguments, settings=settings | changes, program=program)
        assert result.returncode == 0, result.stdout
        return [line for line in result.stdout.splitlines() if line[6:].startswith("user: ")]

    return check


def test_who_checked_is_said(check):
    (line,) = check()
    assert line.startswith("ok ")
    assert f"checked as {pwd.getpwuid(os.geteuid()).pw_name}" in line


@as_root
@pytest.mark.parametrize(
    ("name", "mode", "folder_mode"),
    [("key", 0o600, 0o755), ("key", 0o640, 0o755), ("closed/key", 0o644, 0o700)],
)
def test_a_key_that_root_alone_may_read_is_warned_of(check, key, name, mode, folder_mode):
    path = key(name, mode, folder_mode)
    (line,) = check(WEBINAR_LIVE_JWT_KEY_FILE=path)
    assert line.startswith("warn ")
    assert f"WEBINAR_LIVE_JWT_KEY_FILE is {path}" in line
    assert "runuser -u webinar-live -- webinar-live check" in line


@as_root
def test_a_key_that_the_service_may_read_is_none_to_warn_of(check, key, folder):
    path = key("key", 0o640)
    shutil.chown(path, group="www-data")
    (folder / "link").symlink_to(path)
    for each in (path, str(folder / "link")):
        (line,) = check(WEBINAR_LIVE_JWT_KEY_FILE=each)
        assert line.startswith("ok ")


@as_root
def test_so_is_a_password_file_that_root_alone_may_read(check, key, settings):
    path = key("pgpass", 0o600)
    database = f"{settings['WEBINAR_LIVE_DATABASE']} passfile={path}"
    (line,) = check(WEBINAR_LIVE_DATABASE=database)
    assert line.startswith("warn ")
    assert f"passfile is {path}" in line
    (line,) = check(PGPASSFILE=path)
    assert line.startswith("warn ")


@as_root
def test_the_password_file_of_roots_home_is_warned_of(check, key):
    path = key(".pgpass", 0o600)
    (line,) = check(HOME=str(Path(path).parent))
    assert f"passfile is {path}" in line


@as_root
def test_each_program_names_its_own_user(check, key, instance):
    databases = {
        "WEBINAR_LIVE_SIGN_IN_DATABASE": instance.facts["SIGN_IN_DATABASE"],
        "WEBINAR_LIVE_EVENTS_DATABASE": instance.facts["EVENTS_DATABASE"],
        "WEBINAR_LIVE_JWT_KEY_FILE": key("key", 0o600),
    }
    (line,) = check("--pool", "sign-in", **databases)
    assert "runuser -u webinar-live-sign-in -- webinar-live check --pool sign-in" in line
    (line,) = check(program=HUB, **databases)
    assert "runuser -u webinar-live-events -- webinar-live-events check" in line
