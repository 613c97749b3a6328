"""Tickets for event streams, as the portal gets them."""

import json

from Support.http import Client, Response
from Support.tokens import Signer


class Tickets:
    def __init__(self, api: Client, tokens: Signer):
        self.api, self.tokens = api, tokens

    def ask(self, webinar, *, token=None, body: bytes = b"{}", keep=None) -> Response:
        path = f"/api/live/events/{webinar}/ticket/"
        return self.api.post(path, token=token, body=body, keep=keep)

    def get(self, webinar: int, user: int, *, in_room: bool = False, keep=None) -> str:
        body = json.dumps({"in_room": True} if in_room else {}).encode()
        answer = self.ask(webinar, token=self.tokens.access(user), body=body, keep=keep)
        assert answer.status == 200, answer.body
        return answer.json["ticket"]
