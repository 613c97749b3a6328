"""A Debian of its own for a test: a throw-away layer over one root, asked as it lies or booted.

It has the network of the process, which is therefore to be one without a way out: see
`suite_production`.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from Support.paths import OUTPUT, REPOSITORY
from Support.processes import children, runs, wait_until

ROOT = REPOSITORY / ".production" / "root" / "debian"
PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
ENVIRONMENT = ["/usr/bin/env", "-i", PATH, "HOME=/root", "LC_ALL=C.UTF-8"]
BOOT_SECONDS = 90
# systemd-nspawn's exit status where the container is to be booted again.
REBOOT = 133


class Debian:
    """Files and programs, nothing running: commands are run in it by chroot."""

    def __init__(self):
        # A short path: sockets below it are named by it.
        self.folder = Path(tempfile.mkdtemp(prefix="machine-", dir="/tmp"))
        self.folder.chmod(0o755)
        self.root = self.folder / "root"
        for name in ("upper", "work", "root"):
            (self.folder / name).mkdir()
        layers = f"lowerdir={ROOT},upperdir={self.folder}/upper,workdir={self.folder}/work"
        mount("-t", "overlay", "-o", layers, "overlay", str(self.root))
        # The layer's own folder is its /, whatever the umask.
        self.root.chmod(0o755)

    @property
    def entered(self) -> list[str]:
        spaces = ["--mount", "--pid", "--fork", f"--mount-proc={self.root}/proc"]
        return ["unshare", *spaces, "chroot", str(self.root)]

    def run(self, *command: str, input: str | None = None, fails: bool = False) -> str:
        """What the command said; it has to end well, or badly where that is expected."""
        ended = subprocess.run(
            [*self.entered, *ENVIRONMENT, *command],
            input=input,
            stdin=subprocess.DEVNULL if input is None else None,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=240,
        )
        assert (ended.returncode != 0) == fails, f"{command}: {ended.returncode}\n{ended.stdout}"
        return ended.stdout

    def shell(self, script: str, **options) -> str:
        return self.run("bash", "-euo", "pipefail", "-s", input=script, **options)

    def path(self, path: str) -> Path:
        return self.root / path.lstrip("/")

    def bring(self, file: Path, folder: str = "/root") -> None:
        shutil.copy(file, self.path(folder))

    def close(self) -> None:
        subprocess.run(["umount", "--recursive", str(self.root)], check=True)
        shutil.rmtree(self.folder)


class CannotBoot(Exception):
    """Why this machine can boot no container."""


class Machine(Debian):
    """The same, booted: systemd is its first process, commands are run beside it."""

    def __init__(self, name: str):
        super().__init__()
        self.console = OUTPUT / f"{name}.log"
        self.console.parent.mkdir(parents=True, exist_ok=True)
        self.console.write_bytes(b"")
        # One name for the database's socket, whichever process is the first one.
        self.database_socket = self.folder / "postgresql"
        try:
            self.boot()
        except CannotBoot:
            self.close()
            raise

    def boot(self) -> None:
        # Where systemd runs, it gives the container a scope; elsewhere it stays where we are.
        scope = [] if Path("/run/systemd/system").exists() else ["--keep-unit"]
        options = ["--quiet", "--boot", f"--directory={self.root}", "--register=no"]
        options += ["--hostname=live", "--console=pipe"]
        with self.console.open("ab") as console:
            self.process = subprocess.Popen(
                ["systemd-nspawn", *options, *scope],
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=console,
                env=os.environ | {"SYSTEMD_NSPAWN_UNIFIED_HIERARCHY": "1"},
            )
        self.await_start()

    @property
    def first(self) -> int:
        """The container's process 1; 0 while there is none."""
        found = [pid for pid in children(self.process.pid) if runs(pid) == "systemd"]
        return found[0] if found else 0

    def await_start(self, before: int = 0) -> None:
        try:
            wait_until(lambda: self.has_ended or self.first not in (0, before), BOOT_SECONDS)
            wait_until(lambda: self.has_ended or self.is_up, BOOT_SECONDS)
        except AssertionError:
            raise CannotBoot(f"it was not up within {BOOT_SECONDS} s: {self.last_word}") from None
        if self.has_ended:
            raise CannotBoot(self.last_word)
        self.database_socket.unlink(missing_ok=True)
        self.database_socket.symlink_to(f"/proc/{self.first}/root/run/postgresql")

    @property
    def has_ended(self) -> bool:
        return self.process.poll() is not None

    @property
    def is_up(self) -> bool:
        asked = [*self.entered, *ENVIRONMENT, "systemctl", "is-system-running"]
        said = subprocess.run(asked, capture_output=True, text=True, timeout=60).stdout.strip()
        return said in ("running", "degraded")

    @property
    def last_word(self) -> str:
        lines = self.console.read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "systemd-nspawn said nothing"

    @property
    def entered(self) -> list[str]:
        spaces = ["--mount", "--uts", "--ipc", "--pid"]
        return ["nsenter", "--target", str(self.first), *spaces, "--"]

    def path(self, path: str) -> Path:
        # Beside the layer it has file systems of its own, /run among them.
        return Path(f"/proc/{self.first}/root") / path.lstrip("/")

    def reboot(self) -> None:
        before = self.first
        self.run("systemctl", "--no-block", "reboot")
        wait_until(lambda: self.has_ended or self.first not in (0, before), BOOT_SECONDS)
        # Without a scope of its own systemd-nspawn leaves it to its caller to start it again.
        if self.has_ended and self.process.returncode == REBOOT:
            self.boot()
        else:
            self.await_start(before)

    def close(self) -> None:
        if not self.has_ended:
            # For systemd-nspawn: shut down in order.
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(30)
        super().close()


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)
