"""A recorder's host, which tells of recordings and sends them as `nginx/recorder/` does."""

import base64
import hashlib
import hmac
import json
import time
from pathlib import Path

from Support.http import Client, Response

VIDEO = Path(__file__).parent / "media" / "lesson.webm"
START = 1_772_359_200


class Recorder:
    def __init__(self, api: Client, key: bytes):
        self.api, self.key = api, key

    def announces(self, webinar: int, room: str, video: bytes = b"", **changes) -> Response:
        """What is sent may be changed, and how it is signed: `signed={"at": …}`."""
        signed = changes.pop("signed", {})
        fields = {
            "room": room,
            "source": "rx7tq/lesson.webm",
            "format": "webm",
            "size": len(video),
            "sha256": hashlib.sha256(video).hexdigest(),
            "started_at": START,
            "seconds": 30,
        } | changes
        body = json.dumps(fields).encode()
        path = f"/api/live/recordings/{webinar}/"
        return self.sends("POST", path, body, **signed)

    def puts(self, path: str, video: bytes, **signed) -> Response:
        return self.sends("PUT", path, video, **signed)

    def sends(self, method: str, path: str, body: bytes, **signed) -> Response:
        header = self.signature(method, path, body, **signed)
        return self.api.request(method, path, body=body, headers={"Authorization": header})

    def signature(
        self, method, path, body, *, at=None, key=None, size=None, sha256=None, path_signed=None
    ) -> str:
        at = int(time.time()) if at is None else at
        sha256 = sha256 or hashlib.sha256(body).hexdigest()
        lines = [method, path_signed or path, size if size is not None else len(body), at, sha256]
        message = "\n".join(map(str, lines)).encode()
        code = hmac.new(key or self.key, message, hashlib.sha256).hexdigest()
        return f"Recorder time={at},sha256={sha256},signature={code}"

    def link(self, path: str, end: int) -> str:
        """The address at which nginx plays a file until then."""
        derived = hmac.new(self.key, b"webinar-live recording link", hashlib.sha256).hexdigest()
        digest = hashlib.md5(f"{end} {path} {derived}".encode()).digest()
        return f"{path}?e={end}&s={base64.urlsafe_b64encode(digest).decode().rstrip('=')}"

    def records(self, webinar: int, room: str, video: bytes | None = None, **changes) -> int:
        """All of it; its number."""
        video = VIDEO.read_bytes() if video is None else video
        expected = self.announces(webinar, room, video, **changes)
        assert expected.status == 200, expected.body
        put = self.puts(expected.json["upload"], video)
        assert put.status in (201, 204), put.body
        received = self.announces(webinar, room, video, **changes).json
        assert received["state"] == "received"
        return received["id"]
