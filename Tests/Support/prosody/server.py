"""Debian's Prosody with Jitsi's plugins, in a folder of its own, on a port of loopback."""

import os
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from Support.instance import Instance
from Support.jitsi import HOOK_KEY
from Support.processes import wait_until
from Support.prosody import focus

CONFIGURATION = Path(__file__).with_name("prosody.cfg.lua")


class Prosody:
    """`port` is free; `site` is asked for rooms, and told of them."""

    def __init__(self, plugins: str, port: int, secret: str, site: Instance):
        self.port = port
        self.folder = Path(tempfile.mkdtemp(prefix="prosody-"))
        self.log = self.folder / "prosody.log"
        accounts = self.folder / "data" / "auth%2emeet%2eschool%2eexample" / "accounts"
        accounts.mkdir(parents=True)
        account = f'return {{ ["password"] = "{focus.PASSWORD}" }};'
        (accounts / f"{focus.NAME}.dat").write_text(account)
        variables = {
            "FOLDER": self.folder,
            "PLUGINS": plugins,
            "OWN_PLUGINS": CONFIGURATION.parent,
            "PORT": port,
            "SECRET": secret,
            "SITE": f"https://localhost:{site.port}",
            "CERTIFICATE": site.facts["CERTIFICATE"],
            "HOOK_KEY": HOOK_KEY,
            "LUA_PATH": f";;{self.libraries()}/?.lua",
        }
        environment = os.environ | {name: str(value) for name, value in variables.items()}
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                ["prosody", "-F", "--config", CONFIGURATION],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment,
            )
        try:
            wait_until(self.listens, 30, "Prosody did not start")
            self.focus = focus.Focus(port)
        except BaseException:
            print(self.log.read_text())
            self.close()
            raise

    def libraries(self) -> Path:
        """Debian has these for other Luas than its Prosody's, which run them as well."""
        folder = self.folder / "lua"
        folder.mkdir()
        for name in ("basexx.lua", "inspect.lua"):
            (folder / name).symlink_to(f"/usr/share/lua/5.2/{name}")
        return folder

    def listens(self) -> bool:
        with socket.socket() as caller:
            return caller.connect_ex(("127.0.0.1", self.port)) == 0

    @contextmanager
    def ahead(self, seconds: int):
        """By its own clock it is so much later."""
        file = self.folder / "ahead"
        file.write_text(str(seconds))
        try:
            yield
        finally:
            file.unlink()

    def close(self) -> None:
        if hasattr(self, "focus"):
            self.focus.close()
        self.process.terminate()
        self.process.wait(timeout=20)
        shutil.rmtree(self.folder)
