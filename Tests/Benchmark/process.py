"""Processes that the benchmark starts, as the workers' user, each with a folder of its own."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from Support.processes import wait_until

PATH = "/usr/sbin:/usr/bin"
WEB_USER = "www-data" if os.getuid() == 0 else None


class Process:
    """A program in a session of its own; its output goes to `output` in its folder."""

    def __init__(self, folder: Path, command: list, environment: dict[str, str], user=WEB_USER):
        self.folder = folder
        with (folder / "output").open("ab") as log:
            # Whoever opens /dev/stderr anew must be allowed to.
            if user:
                shutil.chown(log.fileno(), user, user)
            self.process = subprocess.Popen(
                [str(word) for word in command],
                cwd=folder,
                env={"PATH": PATH, **environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                user=user,
                group=user,
                extra_groups=None if user is None else [],
            )

    @property
    def pid(self) -> int:
        return self.process.pid

    def must_run(self) -> None:
        if self.process.poll() is not None:
            said = (self.folder / "output").read_text(errors="replace")
            raise RuntimeError(f"{self.process.args[0]} ended: {said[-1000:]}")

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Until the program is as far; one that never is has been stopped when this raises."""
        try:
            wait_until(lambda: self.must_run() or condition(), 60, f"see {self.folder / 'output'}")
        except BaseException:
            self.stop()
            raise

    def stop(self, number: int = signal.SIGTERM) -> None:
        if self.process.poll() is not None:
            return
        self.process.send_signal(number)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(self.pid, signal.SIGKILL)
            self.process.wait()


def make_folder(parent: Path, name: str) -> Path:
    """A new folder that the web user may write in."""
    parent.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=parent))
    folder.chmod(0o755)
    if WEB_USER:
        shutil.chown(folder, WEB_USER, WEB_USER)
    return folder
