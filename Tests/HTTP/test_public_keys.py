"""RS256 and ES256, by PEM and by JWKS: the server then holds nothing that could sign."""

import base64
import json
from functools import cache
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from jwcrypto import jwk
from jwcrypto import jwt as jose

from Support.contract import INVALID_TOKEN, NO_SESSION, assert_answer
from Support.tokens import Signer, claims, hmac_token, unsigned_token
from Support.worker import run_program


@cache
def private_key(algorithm: str, name: str = "new"):
    if algorithm == "ES256":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def der(key) -> bytes:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.DER, form)


def pem(key) -> str:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


def public_jwk(key, algorithm: str, name: str) -> dict:
    family = jwt.get_algorithm_by_name(algorithm)
    public = family.to_jwk(key.public_key(), as_dict=True)
    return public | {"kid": name, "alg": algorithm, "use": "sig"}


def key_set(*keys: dict) -> str:
    return json.dumps({"keys": keys})


def public_pem(algorithm: str) -> str:
    return pem(private_key(algorithm))


def two_keys(algorithm: str) -> str:
    """The good key is the second of a set, as it is while a platform changes its keys."""
    old, new = private_key(algorithm, "old"), private_key(algorithm)
    return key_set(public_jwk(old, algorithm, "old"), public_jwk(new, algorithm, "new"))


def of_jwcrypto(algorithm: str) -> str:
    """The same key as another library writes it: without a use, named by its thumbprint."""
    return jwcrypto_set(private_key(algorithm)).export(private_keys=False)


def jwcrypto_set(key) -> jwk.JWKSet:
    keys = jwk.JWKSet()
    keys.add(jwk.JWK.from_pyca(key))
    return keys


def among_foreign_kinds(algorithm: str) -> str:
    """An issuer may publish keys for other ends in the same set: they are left out."""
    good = public_jwk(private_key(algorithm), algorithm, "new")
    foreign = [
        jwk.JWK.generate(kty="RSA", size=2048, alg="RSA-OAEP", use="enc"),
        jwk.JWK.generate(kty="EC", crv="P-256", use="enc", alg="ECDH-ES"),
        jwk.JWK.generate(kty="EC", crv="P-384"),
        jwk.JWK.generate(kty="OKP", crv="X25519"),
        jwk.JWK.generate(kty="OKP", crv="Ed25519"),
    ]
    others = [key.export_public(as_dict=True) for key in foreign]
    secret = jwk.JWK.generate(kty="oct", size=256).export(as_dict=True)
    for_wrapping = good | {"kid": "wrap", "key_ops": ["wrapKey"]}
    return key_set(*others, secret, for_wrapping, {"kid": "new"}, good)


@pytest.fixture(params=["RS256", "ES256"])
def algorithm(request):
    return request.param


@pytest.fixture(params=[public_pem, two_keys, of_jwcrypto, among_foreign_kinds])
def join(person, request, worker, lesson, algorithm):
    with_key = worker(
        WEBINAR_LIVE_JWT_ALGORITHM=algorithm, WEBINAR_LIVE_JWT_KEY=request.param(algorithm)
    )

    def join(token):
        return person(None, at=with_key).joins(lesson, token=token)

    join.name = None if request.param is of_jwcrypto else "new"
    join.worker = with_key
    return join


def headers(join) -> dict:
    return {"kid": join.name} if join.name else {}


def test_a_token_of_the_private_key_is_good(join, lesson, algorithm):
    token = Signer(private_key(algorithm), algorithm).access(lesson.host, headers=headers(join))
    assert_answer(join(token), NO_SESSION)


def test_a_token_that_jwcrypto_signed_is_good(join, lesson, algorithm):
    token = jose.JWT(header={"alg": algorithm} | headers(join), claims=claims(lesson.host))
    token.make_signed_token(jwk.JWK.from_pyca(private_key(algorithm)))
    assert_answer(join(token.serialize()), NO_SESSION)


def test_a_token_of_another_private_key_is_invalid(join, lesson, algorithm):
    stranger = private_key(algorithm, "stranger")
    token = Signer(stranger, algorithm).access(lesson.host, headers=headers(join))
    assert_answer(join(token), INVALID_TOKEN)


def test_a_changed_token_is_invalid(join, lesson, algorithm):
    signer = Signer(private_key(algorithm), algorithm)
    one, other = (signer.access(user, headers=headers(join)) for user in (lesson.host, lesson.host))
    parts = one.split(".")
    assert_answer(join(".".join([*parts[:2], other.split(".")[2]])), INVALID_TOKEN)
    # The last digit of a signature says less than it could: its other texts are no token.
    last = parts[2][-1]
    digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    changed = parts[2][:-1] + digits[digits.index(last) ^ 1]
    assert_answer(join(".".join([*parts[:2], changed])), INVALID_TOKEN)


def test_the_public_key_as_an_hmac_secret_is_invalid(join, lesson, algorithm):
    public = public_pem(algorithm)
    for secret in (public, public.strip(), two_keys(algorithm)):
        for name in ("HS256", algorithm):
            header = {"alg": name, "typ": "JWT", "kid": "new"}
            token = hmac_token(header, claims(lesson.host), secret.encode())
            assert_answer(join(token), INVALID_TOKEN)


def test_the_other_public_key_algorithm_is_invalid(join, lesson, algorithm):
    other = {"RS256": "ES256", "ES256": "RS256"}[algorithm]
    token = Signer(private_key(other), other).access(lesson.host, headers={"kid": "new"})
    assert_answer(join(token), INVALID_TOKEN)


def test_an_unsigned_token_is_invalid(join, lesson):
    token = unsigned_token({"alg": "none", "kid": "new"}, claims(lesson.host))
    assert_answer(join(token), INVALID_TOKEN)


def test_a_worker_with_public_keys_is_one_thread(join, lesson, algorithm):
    token = Signer(private_key(algorithm), algorithm).access(lesson.host, headers=headers(join))
    assert_answer(join(token), NO_SESSION)
    assert len(list(Path(f"/proc/{join.worker.process.pid}/task").iterdir())) == 1


def assert_no_key(algorithm: str, key: str, why: str) -> None:
    settings = {"WEBINAR_LIVE_JWT_ALGORITHM": algorithm, "WEBINAR_LIVE_JWT_KEY": key}
    result = run_program("worker", settings=settings)
    assert result.returncode != 0
    assert result.stderr.startswith("Error: WEBINAR_LIVE_JWT_KEY cannot be used: ")
    assert why in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_set_without_a_key_of_the_algorithm_stops_the_program(algorithm):
    other = {"RS256": "ES256", "ES256": "RS256"}[algorithm]
    why = f"it holds no public key for {algorithm}"
    assert_no_key(algorithm, two_keys(other), why)
    assert_no_key(algorithm, jwcrypto_set(private_key(algorithm)).export(), why)
    assert_no_key(algorithm, '{"keys": []}', why)


@pytest.mark.parametrize("bits", [1024, 2040])
def test_an_rsa_key_below_2048_bits_stops_the_program(bits):
    short = rsa.generate_private_key(public_exponent=65537, key_size=bits)
    why = "2048 bits or more"
    assert_no_key("RS256", pem(short), why)
    assert_no_key("RS256", key_set(public_jwk(short, "RS256", "short")), why)


def test_a_public_key_is_no_secret_in_any_form(algorithm):
    why = "anyone may know"
    single = json.dumps(public_jwk(private_key(algorithm), algorithm, "new"))
    encoded = base64.b64encode(der(private_key(algorithm))).decode()
    for key in (public_pem(algorithm), two_keys(algorithm), single, encoded):
        assert_no_key("HS256", key, why)
