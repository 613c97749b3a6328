"""A small server on loopback in a Jitsi server's place: TLS, the IFrame API's script, BOSH."""

import datetime
import email.utils
import re
import ssl
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

SCRIPT = b"var JitsiMeetExternalAPI = function () {};"


@dataclass
class Answers:
    """What the server says: as a healthy one does, if nothing is changed."""

    status: int = 200
    kind: str = "application/javascript"
    script: bytes = SCRIPT
    room_headers: list[tuple[str, str]] = field(default_factory=list)
    ahead: float = 0
    # Of BOSH: who is let in.
    admits: object = None


def certificate(
    folder: Path, name: str, *, days: float = 90, host: str = "localhost"
) -> tuple[Path, Path]:
    """A certificate that is its own authority, and its key; it ends after so many days."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=400))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / f"{name}.pem", folder / f"{name}.key"
    paths[0].write_bytes(built.public_bytes(serialization.Encoding.PEM))
    form = serialization.PrivateFormat.PKCS8
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
    )
    return paths


class JitsiServer:
    """Over TLS with a certificate, or without it as Prosody's own port is."""

    def __init__(self, answers: Answers, files: tuple[Path, Path] | None = None):
        self.tokens: list[str | None] = []
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler(answers, self.tokens))
        if files is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*files)
            server.socket = context.wrap_socket(
                server.socket, server_side=True, do_handshake_on_connect=False
            )
        self.server = server
        self.port = server.server_port
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


def handler(answers: Answers, tokens: list[str | None]):
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path.endswith("/external_api.js"):
                self.answer(answers.status, answers.kind, answers.script)
            else:
                self.answer(200, "text/html", b"<html>", answers.room_headers)

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            # As Prosody does, whose own port knows hosts by their XMPP domain.
            if answers.admits is None or self.headers["Host"] != "localhost":
                return self.answer(404, "text/html", b"no BOSH here")
            if "<auth" not in body:
                return self.answer(200, "text/xml", b"<body sid='abc-1' wait='5'/>")
            token = parse_qs(urlsplit(self.path).query).get("token", [None])[0]
            tokens.append(token)
            verdict = b"<success/>" if answers.admits(token) else REFUSAL
            return self.answer(200, "text/xml", b"<body>" + verdict + b"</body>")

        def answer(self, status, kind, body, headers=()):
            self.send_response_only(status)
            self.send_header(
                "Date", email.utils.formatdate(time.time() + answers.ahead, usegmt=True)
            )
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    return Handler


REFUSAL = b"<failure xmlns='x'><not-allowed/><text>Invalid signature</text></failure>"


def prosody(secret: str, *, empty: bool = False):
    """Who is let in by a token module of this `app_secret`; `empty` is its `allow_empty_token`."""

    def admits(token: str | None) -> bool:
        if token is None:
            return empty
        try:
            jwt.decode(token, secret, algorithms=["HS256"], audience="jitsi", issuer="school")
        except jwt.InvalidTokenError:
            return False
        return re.fullmatch(r"[\w.-]+", token) is not None

    return admits
