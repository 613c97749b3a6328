"""RS256 and ES256, by PEM and by JWKS: the server then holds nothing that could sign."""

import json

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from Support.contract import INVALID_TOKEN, NO_SESSION, assert_answer
from Support.tokens import Signer, claims, hmac_token, unsigned_token

KEYS = {
    "RS256": rsa.generate_private_key(public_exponent=65537, key_size=2048),
    "ES256": ec.generate_private_key(ec.SECP256R1()),
}
OTHER_KEYS = {
    "RS256": rsa.generate_private_key(public_exponent=65537, key_size=2048),
    "ES256": ec.generate_private_key(ec.SECP256R1()),
}


def pem(algorithm: str) -> str:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    public = KEYS[algorithm].public_key()
    return public.public_bytes(serialization.Encoding.PEM, form).decode()


def jwk(key, algorithm: str, name: str) -> dict:
    family = jwt.get_algorithm_by_name(algorithm)
    public = family.to_jwk(key.public_key(), as_dict=True)
    return public | {"kid": name, "alg": algorithm, "use": "sig"}


def jwks(algorithm: str) -> str:
    """The good key is the second of a set, as it is while a platform changes its keys."""
    old, new = OTHER_KEYS[algorithm], KEYS[algorithm]
    return json.dumps({"keys": [jwk(old, algorithm, "old"), jwk(new, algorithm, "new")]})


@pytest.fixture(params=["RS256", "ES256"])
def algorithm(request):
    return request.param


@pytest.fixture(params=[pem, jwks])
def join(request, worker, lesson, algorithm):
    with_key = worker(
        WEBINAR_LIVE_JWT_ALGORITHM=algorithm, WEBINAR_LIVE_JWT_KEY=request.param(algorithm)
    )

    def join(token):
        return with_key.get(f"/api/live/join/{lesson.webinar}/", token=token)

    return join


def test_a_token_of_the_private_key_is_good(join, lesson, algorithm):
    token = Signer(KEYS[algorithm], algorithm).access(lesson.host, headers={"kid": "new"})
    assert_answer(join(token), NO_SESSION)


def test_a_token_of_another_private_key_is_invalid(join, lesson, algorithm):
    stranger = ec.generate_private_key(ec.SECP256R1())
    if algorithm == "RS256":
        stranger = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    token = Signer(stranger, algorithm).access(lesson.host, headers={"kid": "new"})
    assert_answer(join(token), INVALID_TOKEN)


def test_the_public_key_as_an_hmac_secret_is_invalid(join, lesson, algorithm):
    for secret in (pem(algorithm), pem(algorithm).strip(), jwks(algorithm)):
        for name in ("HS256", algorithm):
            header = {"alg": name, "typ": "JWT", "kid": "new"}
            token = hmac_token(header, claims(lesson.host), secret.encode())
            assert_answer(join(token), INVALID_TOKEN)


def test_the_other_public_key_algorithm_is_invalid(join, lesson, algorithm):
    other = {"RS256": "ES256", "ES256": "RS256"}[algorithm]
    token = Signer(KEYS[other], other).access(lesson.host, headers={"kid": "new"})
    assert_answer(join(token), INVALID_TOKEN)


def test_an_unsigned_token_is_invalid(join, lesson):
    token = unsigned_token({"alg": "none", "kid": "new"}, claims(lesson.host))
    assert_answer(join(token), INVALID_TOKEN)
