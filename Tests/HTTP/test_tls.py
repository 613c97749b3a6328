import http.client
import socket
import ssl
import subprocess
import warnings

import pytest

from Support.contract import NOT_LIVE, assert_answer


@pytest.fixture
def tls(instance):
    context = ssl.create_default_context(cafile=instance.facts["CERTIFICATE"])
    # What is offered is for the server to refuse, not for this machine's policy.
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def handshake(api, context):
    api.tls, before = context, api.tls
    try:
        with api.socket() as channel:
            return channel.version(), channel.selected_alpn_protocol(), channel.cipher()[0]
    finally:
        api.tls = before


@pytest.mark.parametrize("version", ["TLSv1_2", "TLSv1_3"])
def test_modern_versions_are_spoken(api, tls, version):
    tls.minimum_version = tls.maximum_version = ssl.TLSVersion[version]
    assert handshake(api, tls)[0] == version.replace("_", ".")


@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1"])
def test_old_versions_are_refused(api, tls, version):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        tls.minimum_version = tls.maximum_version = ssl.TLSVersion[version]
    with pytest.raises((ssl.SSLError, ConnectionResetError)):
        handshake(api, tls)


# Suites for the certificate's kind of key: any other would be refused for that reason alone.
@pytest.mark.parametrize("cipher", ["ECDHE-ECDSA-AES128-SHA", "ECDHE-ECDSA-AES256-SHA384"])
def test_suites_without_authenticated_encryption_are_refused(api, tls, cipher):
    tls.maximum_version = ssl.TLSVersion.TLSv1_2
    tls.set_ciphers(f"{cipher}:@SECLEVEL=0")
    with pytest.raises((ssl.SSLError, ConnectionResetError)):
        handshake(api, tls)


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (["AES256-GCM-SHA384", "AES128-GCM-SHA256"], "AES128-GCM-SHA256"),
        (["AES256-GCM-SHA384", "CHACHA20-POLY1305", "AES128-GCM-SHA256"], "AES128-GCM-SHA256"),
        (["CHACHA20-POLY1305", "AES128-GCM-SHA256"], "CHACHA20-POLY1305"),
    ],
)
def test_the_server_chooses_but_for_who_has_no_aes_in_hardware(api, tls, offered, chosen):
    tls.maximum_version = ssl.TLSVersion.TLSv1_2
    tls.set_ciphers(":".join(f"ECDHE-ECDSA-{cipher}" for cipher in offered))
    assert handshake(api, tls)[2] == f"ECDHE-ECDSA-{chosen}"


def test_http_2_is_negotiated(api, tls):
    tls.set_alpn_protocols(["h2", "http/1.1"])
    assert handshake(api, tls)[1] == "h2"


def test_a_start_works_over_http_2(instance, lesson, tokens):
    path = f"/api/live/start/{lesson.webinar}/"
    options = [
        "--silent",
        "--http2",
        "--request",
        "POST",
        "--write-out",
        "\n%{http_version} %{http_code}",
    ]
    options += ["--cacert", instance.facts["CERTIFICATE"]]
    options += ["--header", f"Authorization: Bearer {tokens.access(lesson.host)}"]
    command = ["curl", *options, instance.facts["ADDRESS"] + path]
    output = subprocess.run(command, capture_output=True, text=True, timeout=30).stdout
    assert output.splitlines()[-1] == "2 200"


def test_the_certificate_names_the_host_that_is_listened_on(api, instance):
    context = ssl.create_default_context(cafile=instance.facts["CERTIFICATE"])
    for name in ("127.0.0.1", "localhost"):
        with context.wrap_socket(plain_socket(api), server_hostname=name) as channel:
            assert channel.getpeercert()


@pytest.mark.parametrize("path", ["/", "/api/live/status/1/", "/api/live/start/1/?x=%20"])
def test_plain_http_on_the_port_is_redirected(api, path):
    connection = http.client.HTTPConnection(api.host, api.port, timeout=30)
    connection.request("POST", path, headers={"Host": f"{api.host}:{api.port}"})
    response = connection.getresponse()
    assert response.status == 308
    assert response.headers["Location"] == f"https://{api.host}:{api.port}{path}"


@pytest.mark.parametrize("path", ["/", "/api/live/status/1/", "/api/nothing", "/nothing.js"])
def test_every_answer_asks_for_tls_in_future(api, path):
    assert "max-age=63072000" in api.get(path).headers["Strict-Transport-Security"]


def test_requests_on_one_connection_are_answered_in_turn(api, anyone, lesson):
    connection = api.connection()
    for _ in range(3):
        assert_answer(anyone.asks_status(lesson, keep=connection), NOT_LIVE)
    connection.close()


def plain_socket(api):
    return socket.create_connection((api.host, api.port), api.timeout)
