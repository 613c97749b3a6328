"""Inputs that libFuzzer makes up, led by the edges that they take.

Nothing crashes, and what each target in `fuzz/targets/` promises holds.
"""

import os
import re
import subprocess

import pytest

from Support.paths import OUTPUT, REPOSITORY

FUZZ = REPOSITORY / "Tests" / "Trust" / "fuzz"
TARGETS = sorted(path.stem for path in (FUZZ / "targets").glob("*.swift"))
SECONDS = int(os.environ.get("WEBINAR_LIVE_TEST_FUZZ_SECONDS", "15"))


@pytest.fixture(scope="module", autouse=True)
def built():
    subprocess.run([FUZZ / "build"], check=True, timeout=900)


@pytest.mark.parametrize("target", TARGETS)
def test_no_input_breaks_it(target, tmp_path):
    """What was found goes to `.test-output/trust/`: as a seed it is tried first from then on."""
    found = OUTPUT / "trust"
    found.mkdir(parents=True, exist_ok=True)
    program, seeds = REPOSITORY / ".fuzz" / target, FUZZ / "corpus" / target
    limits = ["-max_len=4096", "-timeout=5", "-rss_limit_mb=1024", f"-max_total_time={SECONDS}"]
    run = subprocess.run(
        [program, *limits, f"-artifact_prefix={found}/{target}-", tmp_path, seeds],
        capture_output=True,
        text=True,
        errors="replace",
        # Swift's own report of a crash would keep libFuzzer from writing down what led to it.
        env=os.environ | {"SWIFT_BACKTRACE": "enable=no"},
        timeout=SECONDS + 60,
    )
    assert run.returncode == 0, run.stderr[-3000:]
    runs, edges = re.search(r"#(\d+)\s+DONE\s+cov: (\d+)", run.stderr).groups()
    print(f"{target}: {runs} inputs, {edges} edges")
    assert int(runs) > 1_000
