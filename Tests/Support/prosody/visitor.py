"""Somebody who enters a room as Jitsi's page does: the focus is asked first, then the room."""

import xml.etree.ElementTree as ET

from Support.prosody.client import (
    CONFERENCE,
    DOMAIN,
    FOCUS,
    MUC,
    MUC_NS,
    MUC_USER,
    SASL,
    Client,
    Refused,
    words,
)

NICK = "http://jabber.org/protocol/nick"
ANONYMOUS = f"<auth xmlns='{SASL}' mechanism='ANONYMOUS'/>"


class Visitor(Client):
    """Connected with a ticket, or with None."""

    def __init__(self, port: int, room: str, ticket: str | None):
        query = {"room": room} | ({} if ticket is None else {"token": ticket})
        super().__init__(port, DOMAIN, query, ANONYMOUS)
        self.nick = self.jid[:8]

    def enters(self, room: str, *, flips=False, password: str | None = None) -> ET.Element:
        """What the room says the person is: `affiliation` and `role`."""
        answer = self.asks(f"<conference xmlns='{CONFERENCE}' room='{address(room)}'/>", FOCUS)
        if answer.get("type") == "error":
            raise Refused(words(answer))
        return self.goes_in(room, flips=flips, password=password)

    def goes_in(self, room: str, *, flips=False, password: str | None = None) -> ET.Element:
        """Without asking the focus first."""
        more = f"<password>{password}</password>" if password else ""
        self.socket.send(
            f"<presence xmlns='jabber:client' to='{address(room)}/{self.nick}'>"
            f"<x xmlns='{MUC_NS}'>{more}</x><nick xmlns='{NICK}'>Somebody</nick>"
            f"{'<flip_device/>' if flips else ''}</presence>"
        )
        presence = self.next(lambda one: self.is_own(one, room))
        if presence.get("type") == "error":
            error = presence.find("{jabber:client}error")
            raise Refused(f"{error[0].tag.partition('}')[2]} {words(error)}".strip())
        return presence.find(f"{{{MUC_USER}}}x/{{{MUC_USER}}}item")

    def leaves(self, room: str) -> None:
        self.socket.send(
            f"<presence xmlns='jabber:client' type='unavailable' to='{address(room)}/{self.nick}'/>"
        )
        self.is_out(room)

    def is_out(self, room: str, seconds: float = 15) -> str:
        """Waits until the person is no longer there; the room's last words, where it has ended."""
        last = self.next(
            lambda one: self.is_own(one, room) and one.get("type") == "unavailable", seconds
        )
        return words(last)

    def is_own(self, element: ET.Element, room: str) -> bool:
        return element.tag.endswith("}presence") and (
            element.get("from") == f"{address(room)}/{self.nick}"
        )


def address(room: str) -> str:
    return f"{room.lower()}@{MUC}"
