"""`nginx/serve` builds the portal when something that it is made from has changed, not else."""

import subprocess
import time

import pytest

from Support.paths import REPOSITORY

SCRIPTS = REPOSITORY / "nginx/scripts"


@pytest.fixture
def clone(tmp_path):
    """A clone whose portal is one file, and whose build writes down each run."""
    portal = tmp_path / "Sources/Portal"
    portal.mkdir(parents=True)
    (portal / "page.ts").write_text("")
    build = portal / "build"
    build.write_text(f'#!/bin/sh\nmkdir -p "$1" && : >"$1/index.html" && echo >>{tmp_path}/runs\n')
    build.chmod(0o755)
    return tmp_path


def runs_after_a_build(clone) -> int:
    script = f'source "{SCRIPTS}/say.sh"; source "{SCRIPTS}/portal.sh"; build_portal'
    subprocess.run(["bash", "-euc", f'clone="{clone}"; {script}'], check=True, capture_output=True)
    # Two times of files are compared: let the next change be younger by any clock.
    time.sleep(0.05)
    return len((clone / "runs").read_text().splitlines())


def test_a_portal_that_has_not_changed_is_built_once(clone):
    assert [runs_after_a_build(clone) for _ in range(3)] == [1, 1, 1]


def test_a_changed_file_a_new_one_and_one_that_went_are_each_built(clone):
    assert runs_after_a_build(clone) == 1
    (clone / "Sources/Portal/page.ts").write_text("changed")
    assert runs_after_a_build(clone) == 2
    (clone / "Sources/Portal/new.ts").write_text("")
    assert runs_after_a_build(clone) == 3
    (clone / "Sources/Portal/new.ts").unlink()
    assert runs_after_a_build(clone) == 4


def test_a_portal_that_was_removed_is_built(clone):
    assert runs_after_a_build(clone) == 1
    (clone / ".portal/index.html").unlink()
    assert runs_after_a_build(clone) == 2


def test_a_build_that_failed_is_tried_again(clone):
    good = (clone / "Sources/Portal/build").read_text()
    (clone / "Sources/Portal/build").write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(subprocess.CalledProcessError):
        runs_after_a_build(clone)
    (clone / "Sources/Portal/build").write_text(good)
    assert runs_after_a_build(clone) == 1
