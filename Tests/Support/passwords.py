"""Passwords as Django's PBKDF2PasswordHasher stores them."""

import base64
import hashlib


def django_hash(password: str, iterations: int = 1_000, salt: str = "salt") -> str:
    key = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), iterations)
    return f"pbkdf2_sha256${iterations}${salt}${base64.b64encode(key).decode()}"
