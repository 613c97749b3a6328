"""What the browser tests know about the instance, and its API for setting a scene."""

import copy
import json
import os
import signal
import ssl
import urllib.request
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from Support.people import DEFAULT_SETTINGS
from Support.platform import Platform
from Support.processes import children, wait_until


class Site:
    def __init__(self, facts: dict[str, str]):
        self.facts = facts
        self.made: list[int] = []
        """The webinars of tests, in the order of their making."""
        self.address = facts["ADDRESS"]
        self.tls = ssl.create_default_context(cafile=facts["CERTIFICATE"])
        lines = (Path(facts["DATA"]) / "secrets" / "demo-passwords").read_text().splitlines()
        self.passwords = {line.split()[0]: line.split()[1] for line in lines}

    @classmethod
    def in_folder(cls, data: str) -> "Site":
        lines = (Path(data) / "instance.env").read_text().splitlines()
        return cls(dict(line.split("=", 1) for line in lines if line))

    def behind(self, address: str) -> "Site":
        """The same site as those see it who come to it by another address."""
        other = copy.copy(self)
        other.address = address
        return other

    @property
    @cache  # noqa: B019 (there is one site a run)
    def platform(self) -> Platform:
        return Platform(self.facts["OWNER_DATABASE"])

    @property
    @cache  # noqa: B019
    def jitsi_domain(self) -> str:
        return self.call("GET", "/settings.json")["jitsi_domain"]

    @cache  # noqa: B019
    def session(self, username: str) -> dict:
        """What signing in answers; once a run, because a password takes 0.3 s to check."""
        credentials = {"username": username, "password": self.passwords[username]}
        return self.call("POST", "/api/accounts/auth/login/", body=credentials)

    def call(self, method: str, path: str, body: dict | None = None, as_user: str | None = None):
        data = json.dumps(body).encode() if body is not None else None
        return self.send(method, path, data, "application/json", as_user)

    def send(
        self, method: str, path: str, data: bytes | None, kind: str, as_user: str | None = None
    ):
        headers = {"Content-Type": kind}
        if as_user:
            headers["Authorization"] = f"Bearer {self.session(as_user)['access']}"
        request = urllib.request.Request(self.address + path, data, headers, method=method)
        with urllib.request.urlopen(request, context=self.tls, timeout=30) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def lesson(self, title: str, starts_in: timedelta, minutes: int) -> int:
        """A webinar of the host's, and its id."""
        start = datetime.now(UTC) + starts_in
        webinar = {
            "title": title,
            "description": "One particle a room, and time for your questions in each of them.",
            "date": start.strftime("%Y-%m-%d"),
            "time": start.strftime("%H:%M:%S"),
            "duration": minutes,
            "price": "0.00",
        }
        self.made.append(self.call("POST", "/api/webinars/", webinar, as_user="host")["id"])
        return self.made[-1]

    def send_picture(self, lesson: int, picture: bytes) -> dict:
        """The webinar with the picture."""
        path = f"/api/webinars/{lesson}/thumbnail/"
        return self.send("PUT", path, picture, "image/png", as_user="host")

    def register(self, username: str, lesson: int) -> None:
        self.call("POST", "/api/registrations/register/", {"event": lesson}, as_user=username)

    def unregister(self, username: str, lesson: int) -> None:
        mine = self.call("GET", "/api/registrations/my_registrations/", as_user=username)
        (found,) = [one["id"] for one in mine if one["event"] == lesson]
        self.call("DELETE", f"/api/registrations/{found}/unregister/", as_user=username)

    def cancel(self, lesson: int, reason: str) -> None:
        change = {"cancelled": True, "cancel_reason": reason}
        self.call("PATCH", f"/api/webinars/{lesson}/", change, as_user="host")

    def start(self, lesson: int) -> str:
        return self.call("POST", f"/api/live/start/{lesson}/", as_user="host")["room_name"]

    def end(self, lesson: int) -> None:
        self.call("POST", f"/api/live/end/{lesson}/", as_user="host")

    def sets(self, lesson: int, **settings) -> None:
        """What the host decides: what is named, and the defaults for the rest."""
        body = DEFAULT_SETTINGS | settings
        self.call("PUT", f"/api/live/settings/{lesson}/", body, as_user="host")

    def user(self, username: str) -> int:
        return self.session(username)["user"]["id"]

    def attend(self, username: str, lesson: int) -> None:
        """What a page in the room says that has no stream."""
        self.call("POST", f"/api/live/presence/{lesson}/", {"in_room": True}, as_user=username)

    def say(self, username: str, lesson: int, message: str) -> None:
        body = {"event": lesson, "message": message}
        self.call("POST", "/api/communications/chat/", body, as_user=username)

    def wait_until_listed(self) -> None:
        """Without a token the list of webinars may be a second old."""
        newest = self.platform.value("SELECT max(id) FROM webinars_event")
        # As the first page asks for it.
        address = "/api/webinars/?limit=100"
        wait_until(lambda: newest in [one["id"] for one in self.call("GET", address)], 3)

    def remove_line(self, lesson: int, message: str) -> None:
        """As a moderator does in the platform's own pages."""
        self.platform.run(
            "DELETE FROM communications_webinarchatmessage WHERE event_id = %s AND message = %s",
            lesson,
            message,
        )

    def reword_line(self, lesson: int, message: str, other: str) -> None:
        self.platform.run(
            """
            UPDATE communications_webinarchatmessage SET message = %s
             WHERE event_id = %s AND message = %s
            """,
            other,
            lesson,
            message,
        )

    def kill_hub(self) -> None:
        """Kills the hub as a crash would, and waits until another has taken its place."""
        pool = int(self.facts["EVENTS_POOL_PID"])
        (hub,) = children(pool)
        os.kill(hub, signal.SIGKILL)
        wait_until(lambda: len(others := children(pool)) == 1 and hub not in others)
