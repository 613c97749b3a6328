"""A peer is worth a comparison only if it answers as the service does."""

from Benchmark.data import Data
from Benchmark.peers import Peer
from Support.tokens import claims, hmac_token


def check_agreement(service: Peer, peers: list[Peer], data: Data) -> None:
    for request in probes(data):
        expected = answer(service, *request)
        for peer in peers:
            given = answer(peer, *request)
            # A new field of the service's must come to its peers too.
            assert given == expected, f"{peer.name}: {request[0]} answers {given}, not {expected}"


def probes(data: Data) -> list[tuple[str, str | None]]:
    join, status = f"/api/live/join/{data.webinar}/", f"/api/live/status/{data.webinar}/"
    student = data.students[0]
    forged = hmac_token({"alg": "HS256", "typ": "JWT"}, claims(student), b"not the key" * 3)
    return [
        (status, None),
        ("/api/live/status/0/", None),
        (f"/api/live/status/{'9' * 30}/", None),
        (join, data.token(student)),
        (join, data.token(data.host)),
        (join, data.token(data.outsider)),
        (join, data.token(0)),
        (join, None),
        (join, forged),
        (join, data.signer.access(student, exp=1)),
        (join, data.signer.access(student, token_type="refresh")),
        ("/api/live/join/0/", data.token(student)),
    ]


def answer(peer: Peer, path: str, token: str | None) -> tuple[int, dict]:
    response = peer.front.client.get(path, token=token)
    return response.status, response.json
