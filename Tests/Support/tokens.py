"""Access tokens as the platform's sign-in writes them, and forged ones."""

import base64
import hashlib
import hmac
import json
import time
import uuid

import jwt


def claims(user_id, /, **changes) -> dict:
    """The claims of a good token; a change to None leaves that claim out."""
    now = int(time.time())
    good = {
        "token_type": "access",
        "exp": now + 3600,
        "iat": now,
        "jti": uuid.uuid4().hex,
        "user_id": str(user_id),
    }
    return {name: value for name, value in (good | changes).items() if value is not None}


class Signer:
    def __init__(self, key, algorithm: str = "HS256"):
        self.key, self.algorithm = key, algorithm

    def access(self, user_id, /, headers=None, **changes) -> str:
        return jwt.encode(claims(user_id, **changes), self.key, self.algorithm, headers)


def hmac_token(header: dict, payload: dict, key: bytes) -> str:
    """Signs with any bytes as the key, also with those that a JWT library refuses to sign with."""
    signed = f"{encode(header)}.{encode(payload)}"
    signature = hmac.digest(key, signed.encode(), hashlib.sha256)
    return f"{signed}.{base64url(signature)}"


def unsigned_token(header: dict, payload: dict) -> str:
    return f"{encode(header)}.{encode(payload)}."


def encode(value: dict) -> str:
    return base64url(json.dumps(value).encode())


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
