"""People who go on writing while a test breaks something."""

import threading

import psycopg

from Support.platform import Platform
from Support.processes import wait_until


class SteadyWriter:
    """Writes a message every `pause` seconds, also again where PostgreSQL was away."""

    def __init__(self, conninfo: str, user: int, webinar: int, pause: float = 0.1):
        self.conninfo, self.user, self.webinar, self.pause = conninfo, user, webinar, pause
        self.written = 0
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.run)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def wait_until_written(self, count: int) -> None:
        wait_until(lambda: self.written >= count, 10, f"fewer than {count} messages are written")

    def run(self) -> None:
        while not self.ended.is_set():
            try:
                self.write()
            except psycopg.OperationalError:
                self.ended.wait(self.pause)

    def write(self) -> None:
        platform = Platform(self.conninfo)
        while not self.ended.wait(self.pause):
            platform.say(self.user, self.webinar, str(self.written))
            self.written += 1
