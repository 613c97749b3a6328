"""`nginx/serve` as root writes nowhere that another user could have led it to."""

import os
import tempfile
from pathlib import Path

import pytest

from Support.instance import free_port
from Support.serve_command import assert_sentence, serve

NOBODY = 65534

pytestmark = pytest.mark.skipif(os.getuid() != 0, reason="only root may write what is another's")


@pytest.fixture(scope="module", autouse=True)
def the_instance_is_whole():
    """Nothing here touches the instance of the other tests."""


@pytest.fixture
def place():
    with tempfile.TemporaryDirectory(prefix="webinar-live-") as folder:
        os.chmod(folder, 0o755)
        yield Path(folder)


@pytest.fixture
def target(place):
    """What a link could lead root to."""
    target = place / "target"
    target.mkdir(mode=0o700)
    (target / "file").write_text("kept")
    yield target
    assert [path.name for path in target.iterdir()] == ["file"]
    assert (target / "file").read_text() == "kept"
    assert (target.stat().st_uid, target.stat().st_mode & 0o777) == (0, 0o700)


def assert_refused(data: Path, *words: str) -> None:
    assert_sentence(serve("--port", str(free_port()), "--data", str(data)), *words)


def test_a_folder_of_another_user_is_refused(place):
    data = place / "data"
    data.mkdir()
    os.chown(data, NOBODY, NOBODY)
    assert_refused(data, str(data), "nobody")
    assert not list(data.iterdir())


def test_a_folder_within_one_of_another_user_is_refused(place):
    home = place / "home"
    home.mkdir()
    os.chown(home, NOBODY, NOBODY)
    assert_refused(home / "a/data", "home", "nobody")
    assert not list(home.iterdir())


@pytest.mark.parametrize("mode", [0o777, 0o757])
def test_a_folder_that_anybody_may_write_in_is_refused(place, mode):
    (place / "open").mkdir()
    (place / "open").chmod(mode)
    assert_refused(place / "open/data", "open")


def test_a_link_of_another_user_is_not_followed(place, target):
    home = place / "home"
    home.mkdir()
    (home / "data").symlink_to(target)
    os.chown(home / "data", NOBODY, NOBODY, follow_symlinks=False)
    assert_refused(home / "data", "data", "nobody")
    # Nor one that a link of root's own leads through.
    (place / "mine").symlink_to(home / "data")
    assert_refused(place / "mine", "nobody")


@pytest.mark.parametrize(
    "part",
    ["log", "run", "bin", "nginx", "secrets", "tls", "postgresql", "lock", "nginx/webinar-live"],
)
def test_a_link_in_place_of_a_folder_is_not_followed(place, target, part):
    link = place / "data" / part
    link.parent.mkdir(parents=True)
    link.symlink_to(target)
    assert_refused(place / "data", str(link))


@pytest.mark.parametrize("part", ["bin/webinar-live.new", "log/access.log", "instance.env.new"])
def test_a_link_in_place_of_a_file_is_not_followed(place, target, part):
    link = place / "data" / part
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(target / "file")
    assert_refused(place / "data", str(link))


def test_a_folder_of_another_user_within_is_refused(place):
    log = place / "data/log"
    log.mkdir(parents=True)
    os.chown(log, NOBODY, NOBODY)
    assert_refused(place / "data", str(log), "nobody")
