"""Tickets for event streams, as the portal gets them."""

import json

from Support.http import Client
from Support.people import Person
from Support.tokens import Signer


class Tickets:
    def __init__(self, api: Client, tokens: Signer):
        self.api, self.tokens = api, tokens

    def get(self, webinar: int, user: int, *, in_room: bool = False, keep=None) -> str:
        body = json.dumps({"in_room": True} if in_room else {}).encode()
        person = Person(self.api, self.tokens, user)
        answer = person.asks_ticket(webinar, body=body, keep=keep)
        assert answer.status == 200, answer.body
        return answer.json["ticket"]
