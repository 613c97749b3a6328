"""A person at a browser of their own, and everything that went wrong in it."""

import json
import re
import time
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Request, Route, expect

from Browser.jitsi_server import JitsiServer, frame_of
from Browser.site import Site

STREAM = re.compile(r"/api/live/events/\d+/(\?|$)")
REFUSED = "Failed to load resource: the server responded with a status of "
# But where a test is about it, requests pass no service worker: routes of a test see them all.
NO_WORKER = "Service Worker registration blocked by Playwright"
CUT = "Failed to load resource: net::ERR_"


class Person:
    def __init__(self, browser: Browser, site: Site, username: str | None, **context):
        self.site, self.username = site, username
        self.problems: list[str] = []
        self.requests: list[Request] = []
        self.expected: set[str] = {NO_WORKER}
        self.context = browser.new_context(
            **{
                "base_url": site.address,
                "ignore_https_errors": True,
                "locale": "en-GB",
                "timezone_id": "Asia/Kolkata",
                "viewport": {"width": 1280, "height": 800},
                "permissions": ["camera", "microphone", "clipboard-write"],
                "storage_state": stored(site, username),
                "service_workers": "block",
            }
            | context
        )
        self.jitsi = JitsiServer()
        self.context.route(f"https://{site.jitsi_domain}/**", self.jitsi.answer)
        self.page = self.context.new_page()
        self.page.set_default_timeout(20_000)
        self.page.on("request", lambda request: self.requests.append(request))
        # Of every tab that this person opens.
        self.context.on("console", self.note_console)
        self.context.on("weberror", lambda one: self.problems.append(f"uncaught: {one.error}"))
        self.context.on("request", self.note_origin)

    def may_be_refused(self, *statuses: int) -> "Person":
        """The browser's console says each refusal; these belong to the test."""
        self.expected |= {f"{REFUSED}{status}" for status in statuses}
        return self

    def may_be_cut_off(self) -> "Person":
        """The console says each broken connection too."""
        self.expected.add(CUT)
        return self

    def without_stream(self) -> "Person":
        """No stream reaches this person; the page has to ask."""
        self.may_be_refused(503)
        self.page.route(STREAM, lambda route: route.fulfill(status=503, json={}))
        return self

    def note_console(self, message: ConsoleMessage) -> None:
        is_expected = message.text.startswith(tuple(self.expected)) or is_no_to_a_question(message)
        if message.type in ("error", "warning") and not is_expected:
            self.problems.append(f"console: {message.text}")

    def note_origin(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("blob", "data"):
            return
        if f"{address.scheme}://{address.netloc}" not in (
            self.site.address,
            f"https://{self.site.jitsi_domain}",
        ):
            self.problems.append(f"request to another origin: {request.url}")

    def open(self, path: str) -> "Person":
        if self.username is None:
            self.site.wait_until_listed()
        self.page.goto(path)
        return self

    def press(self, name: str, role: str = "button") -> None:
        self.page.get_by_role(role, name=name, exact=True).click()

    def write(self, text: str) -> None:
        self.page.get_by_label("Message", exact=True).fill(text)
        self.press("Send")

    def sees(self, text: str, timeout: float = 20_000) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=timeout)

    def sees_button(self, name: str, timeout: float = 20_000) -> None:
        button = self.page.get_by_role("button", name=name, exact=True)
        expect(button).to_be_visible(timeout=timeout)

    def lacks_button(self, name: str) -> None:
        expect(self.page.get_by_role("button", name=name, exact=True)).to_have_count(0)

    def is_at(self, path: str) -> None:
        self.page.wait_for_url(lambda url: urlsplit(url).path == path)

    def stands_in(self, room: str) -> None:
        """Inside this room, and Jitsi has said so."""
        self.is_at_stage("joined")
        expect(self.page.locator(".room iframe")).to_have_attribute(
            "src", re.compile(rf"^https://{self.site.jitsi_domain}/{room.lower()}[?#]")
        )

    def is_at_stage(self, stage: str, timeout: float = 20_000) -> None:
        room = self.page.locator(".room")
        expect(room).to_have_attribute("data-stage", stage, timeout=timeout)

    def in_frame(self, script: str):
        """Runs this in the page in the room's frame, where `room` is the room."""
        return frame_of(self.page).evaluate(script)

    def jitsi_does(self, act: str) -> None:
        """What the room in the frame does, by itself: the frame may be gone after it."""
        self.in_frame(f"void setTimeout(() => room.{act}, 50)")

    def jitsi_says(self, event: str, data: dict | None = None) -> None:
        self.jitsi_does(f"say({json.dumps(event)}, {json.dumps(data or {})})")

    def rooms(self, what: str) -> list:
        """Of every room that the page has opened, as `jitsi/record.js` kept it."""
        return self.page.evaluate(f"(window.jitsiRooms ?? []).map(({{ {what} }}) => {what})")

    def is_given(self, lesson: int, **jitsi) -> None:
        """From now on start and join also tell this of the room."""

        def add(route: Route) -> None:
            answer = route.fetch()
            body = answer.json()
            told = {"domain": self.site.jitsi_domain, "room": body.get("room_name")} | jitsi
            route.fulfill(response=answer, json=body | {"jitsi": told} if answer.ok else body)

        pattern = re.compile(rf"/api/live/(start|join)/{lesson}/$")
        self.page.unroute(pattern)
        self.page.route(pattern, add)

    def turns_away(self, is_away: bool = True) -> None:
        """To another tab, or back: the page is hidden, or shown."""
        self.page.evaluate(
            """(hidden) => {
                Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
                document.dispatchEvent(new Event("visibilitychange"));
            }""",
            is_away,
        )

    def asked(self, part: str) -> int:
        return sum(part in request.url for request in self.requests)

    def asks(self, part: str, times: int, timeout: float = 20_000) -> None:
        """Waits until the page has asked for this so many times in all."""
        deadline = time.monotonic() + timeout / 1000
        while self.asked(part) < times:
            left = max(1, 1000 * (deadline - time.monotonic()))
            self.page.wait_for_event("request", lambda request: part in request.url, timeout=left)


def is_no_to_a_question(message: ConsoleMessage) -> bool:
    """Who is signed in asks for a ticket to learn whether they may be there: a no is an answer.

    So it is to a page that tells how far it has come, and knows no end of the session yet.
    """
    path = urlsplit(message.location["url"]).path
    is_question = path.endswith("/ticket/") or path.startswith("/api/live/progress/")
    return message.text.startswith(f"{REFUSED}403") and is_question


def stored(site: Site, username: str | None) -> dict:
    """The browser's storage of someone who has signed in before."""
    items = [{"name": "session", "value": json.dumps(site.session(username))}] if username else []
    return {"cookies": [], "origins": [{"origin": site.address, "localStorage": items}]}
