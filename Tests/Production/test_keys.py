"""Workers and hub live and answer whatever the platform signs with."""

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from Support.tokens import Signer


def private_key(algorithm: str):
    if algorithm == "ES256":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def public_pem(key) -> str:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


@pytest.fixture(params=["RS256", "ES256"])
def signer(request, site):
    """A site that holds a public key alone, and who has the other half."""
    key = private_key(request.param)
    script = f"""
        cat >/etc/webinar-live/signing-key <<'EOF'
{public_pem(key)}EOF
        echo WEBINAR_LIVE_JWT_ALGORITHM={request.param} >>/etc/webinar-live/environment
        ( umask 077; openssl rand -hex 32 >/etc/webinar-live/ticket-key )
    """
    with site.changed(script, "ticket-key"):
        yield Signer(key, request.param)


def test_a_session_with_the_platforms_public_key(site, api, signer, lesson, streams):
    host, student = signer.access(lesson.host), signer.access(lesson.student)
    started = api.post(f"/api/live/start/{lesson.webinar}/", token=host)
    joined = api.get(f"/api/live/join/{lesson.webinar}/", token=student)
    asked = f"/api/live/events/{lesson.webinar}/ticket/"
    ticket = api.post(asked, token=student, body=b"{}").json["ticket"]
    stream = streams.open(lesson.webinar, ticket=ticket)
    assert (started.status, joined.status) == (200, 200)
    assert stream.wait_for("status")[0].json["is_active"] is True
    stream.close()
    assert set(site.restarts().values()) == {0}
