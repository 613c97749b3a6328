"""Stands in for a Jitsi server at one person's browser.

`jitsi/external_api.js` is its IFrame API, `jitsi/frame/` the page in the frame; both talk as
Jitsi's own do.
WEBINAR_LIVE_TEST_JITSI_API names a file with Jitsi's own API to use in place of ours.
"""

import base64
import json
import os
import time
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Frame, Page, Route

from Browser.jitsi_conference import JitsiConference

FILES = Path(__file__).parent / "jitsi"
OWN_API = os.environ.get("WEBINAR_LIVE_TEST_JITSI_API")


class JitsiServer:
    def __init__(self):
        self.scenario: dict = {}
        self.conference: JitsiConference | None = None

    def will(self, **scenario) -> None:
        """What the next room that is opened does; `frame/room.js` has the list."""
        self.scenario = scenario

    def meets(self, conference: JitsiConference, name: str, is_host: bool = False) -> None:
        """The next room is one that others are in, too."""
        self.conference = conference
        self.scenario = {"conference": conference.admits(name, is_host)}

    def answer(self, route: Route) -> None:
        path = urlsplit(route.request.url).path
        if path == "/conference" and self.conference:
            return route.fulfill(json=self.conference.answer(route.request.post_data_json))
        if path.endswith("/external_api.js"):
            route.fulfill(body=api(), content_type="text/javascript")
        elif path.endswith(".js"):
            route.fulfill(path=FILES / path.lstrip("/"), content_type="text/javascript")
        else:
            route.fulfill(body=self.room(), content_type="text/html")

    def room(self) -> str:
        page = (FILES / "frame" / "room.html").read_text()
        return page.replace("scenario = {}", f"scenario = {json.dumps(self.scenario)}")


def api() -> str:
    own = [Path(OWN_API)] if OWN_API else [FILES / "wire.js", FILES / "external_api.js"]
    return "\n".join(file.read_text() for file in [*own, FILES / "record.js"])


def frame_of(page: Page) -> Frame:
    """The page in the room's frame, once it is there."""
    frame = page.wait_for_selector(".room iframe").content_frame()
    frame.wait_for_function("window.room")
    return frame


def ticket(seconds: float) -> dict:
    """What join says of a ticket that ends in so many seconds; our stand-in alone reads it."""
    end = time.time() + seconds
    parts = [{"alg": "HS256", "typ": "JWT"}, {"exp": int(end)}, {}]
    jwt = ".".join(base64.b64encode(json.dumps(part).encode()).decode() for part in parts)
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(end))
    return {"jwt": jwt, "expires_at": moment}
