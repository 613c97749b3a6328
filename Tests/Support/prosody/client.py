"""Somebody who speaks XMPP with Prosody over WebSocket, as Jitsi's own client does."""

import itertools
import time
import xml.etree.ElementTree as ET
from urllib.parse import urlencode
from xml.sax.saxutils import quoteattr

from Support.prosody.websocket import WebSocket

DOMAIN = "meet.school.example"
MUC = f"conference.{DOMAIN}"
FOCUS = f"focus.{DOMAIN}"
IDS = itertools.count(1)

FRAMING = "urn:ietf:params:xml:ns:xmpp-framing"
SASL = "urn:ietf:params:xml:ns:xmpp-sasl"
BIND = "urn:ietf:params:xml:ns:xmpp-bind"
CONFERENCE = "http://jitsi.org/protocol/focus"
MUC_NS = "http://jabber.org/protocol/muc"
MUC_USER = f"{MUC_NS}#user"


class Refused(Exception):
    """What Prosody said to somebody whom it does not let in."""


class Client:
    """A connection that is signed in; `mechanism` is the element that asks for it."""

    def __init__(self, port: int, domain: str, query: dict, mechanism: str):
        path = "/xmpp-websocket?" + urlencode(query)
        self.socket = WebSocket(port, path, DOMAIN, "xmpp")
        self.domain = domain
        try:
            self.open()
            self.socket.send(mechanism)
            verdict = self.next(lambda one: one.tag in (f"{{{SASL}}}success", f"{{{SASL}}}failure"))
            if verdict.tag.endswith("failure"):
                raise Refused(words(verdict))
            self.open()
            bound = self.asks(f"<bind xmlns='{BIND}'/>")
            self.jid = bound.findtext(f".//{{{BIND}}}jid")
        except BaseException:
            self.close()
            raise

    def open(self) -> None:
        self.socket.send(f"<open xmlns='{FRAMING}' to='{self.domain}' version='1.0'/>")
        self.next(lambda one: one.tag.endswith("}features"))

    def asks(self, content: str, to: str | None = None) -> ET.Element:
        """The answer to an IQ, be it an error."""
        id = f"i{next(IDS)}"
        address = f" to={quoteattr(to)}" if to else ""
        self.socket.send(f"<iq xmlns='jabber:client' type='set' id='{id}'{address}>{content}</iq>")
        return self.next(lambda one: one.get("id") == id)

    def next(self, wanted, seconds: float = 15) -> ET.Element:
        """The next element that is wanted; those before it are dropped."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if text := self.socket.receive(left):
                element = ET.fromstring(text)
                if wanted(element):
                    return element
        raise TimeoutError("what was waited for never came")

    def close(self) -> None:
        """Without a word, as a browser that is killed."""
        self.socket.close()


def words(element: ET.Element) -> str:
    return " ".join(" ".join(element.itertext()).split())
