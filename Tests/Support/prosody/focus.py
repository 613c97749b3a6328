"""In the place of Jicofo: it opens the rooms that it is asked for, and does nothing else."""

import base64
import threading

from Support.prosody.client import CONFERENCE, FOCUS, MUC_NS, SASL, Client

NAME, PASSWORD = "focus", "the focus's own"


class Focus:
    def __init__(self, port: int):
        secret = base64.b64encode(f"\0{NAME}\0{PASSWORD}".encode()).decode()
        mechanism = f"<auth xmlns='{SASL}' mechanism='PLAIN'>{secret}</auth>"
        self.client = Client(port, "auth.meet.school.example", {}, mechanism)
        # The proxy knows by this where to send what it is asked.
        self.send(f"<presence xmlns='jabber:client' to='{FOCUS}'/>")
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def send(self, stanza: str) -> None:
        self.client.socket.send(stanza)

    def serve(self) -> None:
        conference = f"{{{CONFERENCE}}}conference"
        while True:
            try:
                asked = self.client.next(lambda one: one.find(conference) is not None, 600)
            except (EOFError, OSError, TimeoutError, ValueError):
                return
            room = asked.find(conference).get("room")
            muc = f"<x xmlns='{MUC_NS}'/>"
            self.send(f"<presence xmlns='jabber:client' to='{room}/focus'>{muc}</presence>")
            self.send(
                f"<iq xmlns='jabber:client' type='result' id='{asked.get('id')}'"
                f" to='{asked.get('from')}'><conference xmlns='{CONFERENCE}' ready='true'"
                f" room='{room}' focusjid='{self.client.jid}'/></iq>"
            )

    def close(self) -> None:
        self.client.close()
        self.thread.join(5)
