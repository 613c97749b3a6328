"""A Jitsi server as the site hears it: what Prosody's plugins send, to the letter, and JaaS."""

import base64
import hashlib
import hmac
import json
import time
import uuid
from urllib.parse import urlencode

HOOK_KEY = "the-key-of-the-video-server-of-the-tests"
WEBHOOK_KEY = "whsec_0123456789abcdef"
APP_ID = "vpaas-magic-cookie-c2824d584eac4489a1e32e4e164d5a3c"
HOOKS = "/api/live/jitsi"
DOMAIN = "meet.school.example"


class JitsiServer:
    """Prosody with `mod_reservations` and `event_sync`; `api` is a client or a worker."""

    def __init__(self, api, key: str | None = HOOK_KEY):
        self.api, self.key = api, key

    def reserves(self, room: str, **options):
        form = {
            "name": room,
            "start_time": "2026-03-01T10:00:00.000Z",
            "mail_owner": f"{uuid.uuid4()}@{DOMAIN}",
        }
        return self.asks("POST", "/conference", body=urlencode(form).encode(), **options)

    def asks_reservation(self, id):
        return self.asks("GET", f"/conference/{id}")

    def gives_up(self, id):
        return self.asks("DELETE", f"/conference/{id}")

    def tells(self, event: tuple[str, dict], **options):
        path, message = event
        return self.asks("POST", f"/events/{path}", message=message, **options)

    def asks(self, method: str, path: str, **options):
        return self.api.request(method, HOOKS + path, **{"token": self.key} | options)


class Room:
    """What `event_sync` tells of one room, an event each; times are seconds since 1970."""

    def __init__(self, name: str, created: int, breakout: str | None = None):
        self.name, self.created = name, created
        self.about = {"room_name": name, "room_jid": f"{name}@conference.{DOMAIN}"}
        self.about["is_breakout"] = breakout is not None
        if breakout is not None:
            self.about["breakout_room_id"] = breakout
        self.occupants: dict[str, dict] = {}

    def creation(self):
        return self.event("room/created", "muc-room-created", created_at=self.created)

    def joining(self, connection: str, at: int, user: int | None = None, name="Arjun Patel"):
        occupant = {"occupant_jid": f"{connection}@{DOMAIN}/{connection[::-1]}", "joined_at": at}
        if user is not None:
            occupant |= {"name": name, "id": str(user), "email": "arjun@school.example"}
        # As the plugin does it: a connection that joins again takes the place of what it was.
        self.occupants[connection] = occupant
        return self.occupant("occupant/joined", "muc-occupant-joined", occupant)

    def leaving(self, connection: str, at: int):
        occupant = self.occupants[connection] = self.occupants[connection] | {"left_at": at}
        return self.occupant("occupant/left", "muc-occupant-left", occupant)

    def end(self, at: int):
        # Lua's empty list is an empty object.
        occupants = list(self.occupants.values()) or {}
        return self.event(
            "room/destroyed",
            "muc-room-destroyed",
            created_at=self.created,
            destroyed_at=at,
            all_occupants=occupants,
        )

    def occupant(self, path: str, name: str, occupant: dict):
        there = sum("left_at" not in one for one in self.occupants.values())
        return self.event(path, name, occupant=dict(occupant), active_occupants_count=there)

    def event(self, path: str, name: str, **facts):
        return path, {"event_name": name} | facts | self.about


class JaaS:
    """8x8's webhooks."""

    def __init__(self, api, key: str = WEBHOOK_KEY):
        self.api, self.key = api, key

    def tells(self, event: dict):
        body = json.dumps(event).encode()
        return self.sends(body, signature(body, self.key))

    def sends(self, body: bytes, signed: str | None):
        headers = {"Content-Type": "application/json"}
        if signed is not None:
            headers["X-Jaas-Signature"] = signed
        return self.api.request("POST", f"{HOOKS}/jaas", body=body, headers=headers)


def signature(body: bytes, key: str = WEBHOOK_KEY, at: int | None = None) -> str:
    at = int(time.time()) if at is None else at
    code = hmac.digest(key.encode(), f"{at}.".encode() + body, hashlib.sha256)
    return f"t={at},v1={base64.b64encode(code).decode()}"


def webhook(kind: str, room: str, at: int, session="c3348153-1027-4382-afad-5ae91b433c26", **data):
    """As 8x8's page “Payload structure” has it; `at` is milliseconds since 1970."""
    about = {"conference": f"{room}@conference.{APP_ID}.8x8.vc", "isBreakout": False}
    return {
        "idempotencyKey": str(uuid.uuid4()),
        "customerId": APP_ID.removeprefix("vpaas-magic-cookie-"),
        "appId": APP_ID,
        "eventType": kind,
        "sessionId": session,
        "timestamp": at,
        "fqn": f"{APP_ID}/{room}",
        "data": about | data,
    }


def participant(connection: str, user: int, name="Arjun Patel"):
    """Of a webhook's data."""
    return {
        "moderator": "false",
        "name": name,
        "group": None,
        "email": "arjun@school.example",
        "id": str(user),
        "participantId": connection,
        "participantJid": f"{connection}-jid@8x8.vc",
        "avatar": "",
    }
