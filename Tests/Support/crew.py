"""Threads that work side by side."""

import threading
from collections.abc import Callable


class Crew:
    """Each member goes on until `ended` is set; the end of the block sets it and waits for all."""

    def __init__(self, *members: Callable[[], None]):
        self.ended = threading.Event()
        self.threads = [threading.Thread(target=member) for member in members]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        for thread in self.threads:
            thread.join()
