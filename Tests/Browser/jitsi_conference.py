"""The server that several people's frames share: a meeting, its break-out rooms, and who is where.

It does what Jitsi's Prosody does with break-out rooms, and refuses what the page in the real frame
drops with a line in its log.
"""

import json

MODERATORS_ONLY = {
    "add-breakout-room": "add breakout rooms",
    "auto-assign-to-breakout-rooms": "auto-assign participants to breakout rooms",
    "close-breakout-room": "close breakout rooms",
    "remove-breakout-room": "remove breakout rooms",
    "send-participant-to-room": "send participants to rooms",
}
MAIN = "main"


class JitsiConference:
    def __init__(self, is_divisible: bool = True):
        """A server without break-out rooms takes commands and says nothing."""
        self.is_divisible = is_divisible
        self.rooms: dict[str, str] = {}
        self.people: dict[str, dict] = {}
        self.made = 0

    def admits(self, name: str, is_host: bool = False) -> dict:
        """What the scenario of a frame says of who is in it."""
        identity = f"{len(self.people):08x}"
        jid = f"{identity}-1@meet.example/{identity}"
        role = "moderator" if is_host else "participant"
        person = {"id": identity, "jid": jid, "displayName": name, "role": role}
        self.people[identity] = person | {"room": None, "inbox": []}
        return {"id": identity, "main": MAIN}

    def answer(self, request: dict) -> dict:
        me = self.people[request["id"]]
        faults = self.obey(me, request["does"], request["values"])
        inbox, me["inbox"] = me["inbox"], []
        known = json.dumps(self.told() if self.made else {})
        return {"faults": faults, "known": known, "inbox": inbox}

    def told(self) -> dict:
        rooms = {MAIN: None} | self.rooms
        return {room: self.described(room, name) for room, name in rooms.items()}

    def described(self, room: str, name: str | None) -> dict:
        jid = jid_of(room)
        there = [one for one in self.people.values() if one["room"] == room]
        return {
            "id": room,
            "jid": jid,
            **({"isMainRoom": True} if room == MAIN else {"name": name}),
            "participants": {
                f"{jid}/{one['id']}": {key: one[key] for key in ("jid", "role", "displayName")}
                for one in there
            },
        }

    def obey(self, me: dict, does: str, values: list) -> list[str]:
        if does in MODERATORS_ONLY and me["role"] != "moderator":
            return [f"Missing moderator rights to {MODERATORS_ONLY[does]}"]
        match does:
            case "enters":
                me["room"] = values[0]
            case "add-breakout-room":
                if self.is_divisible:
                    self.made += 1
                    self.rooms[f"room-{self.made}"] = values[0]
            case "send-participant-to-room":
                return self.send(*values)
            case "close-breakout-room":
                self.bring_back(values[0])
            case "remove-breakout-room":
                room = next((one for one in self.rooms if jid_of(one) == values[0]), None)
                if room is None:
                    return ["The room to remove was not found."]
                self.bring_back(room)
                del self.rooms[room]
            case "join-breakout-room":
                room = values[0] if values else MAIN
                if room not in (MAIN, *self.rooms):
                    return [f"Unknown room: {room}"]
                me["inbox"].append({"move": room})
            case "send-endpoint-text-message":
                other = self.people.get(values[0])
                if other and other["room"] == me["room"]:
                    sender = {"id": me["id"], "jid": me["jid"]}
                    other["inbox"].append({"from": sender, "text": values[1]})
        return []

    def send(self, who: str, room: str) -> list[str]:
        if room not in (MAIN, *self.rooms):
            return [f"Invalid room: {room}"]
        person = next((one for one in self.people.values() if who in (one["id"], one["jid"])), None)
        if person is None:
            return [f"Could not find participant {who}"]
        person["inbox"].append({"move": room})
        return []

    def bring_back(self, room: str) -> None:
        for one in self.people.values():
            if one["room"] == room:
                one["inbox"].append({"move": MAIN})

    def where(self, name: str) -> str:
        """The name of the room that somebody is in."""
        person = next(one for one in self.people.values() if one["displayName"] == name)
        return self.rooms.get(person["room"], MAIN)


def jid_of(room: str) -> str:
    return f"{room}@conference.example" if room == MAIN else f"{room}@breakout.example"
