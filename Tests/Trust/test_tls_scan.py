"""Debian's testssl.sh finds nothing above low, but that the demo signs for itself."""

import json
import subprocess

KNOWN = {
    "cert_chain_of_trust": "the demo's certificate is its own",
    "cert_revocation": "nobody can revoke it",
    "BREACH": "the page holds no secret; answers with tokens or tickets are never compressed",
}
# Clients are not simulated, and ciphers are not listed one by one: that tells nothing of a fault.
LOOKED_AT = [
    "--protocols",
    "--std",
    "--fs",
    "--server-preference",
    "--server-defaults",
    "--headers",
]


def test_nothing_above_low(api, tmp_path):
    found = tmp_path / "found.json"
    address = f"https://{api.host}:{api.port}/"
    quiet = ["--quiet", "--color", "0", "--warnings", "off", "--nodns", "none", "--hints"]
    subprocess.run(
        ["testssl", *quiet, *LOOKED_AT, "--vulnerable", "--jsonfile", found, address],
        stdout=subprocess.DEVNULL,
        timeout=540,
    )
    findings = json.loads(found.read_text())
    assert any(one["id"] == "TLS1_3" and one["severity"] == "OK" for one in findings)
    above_low = [
        one
        for one in findings
        if one["severity"] in ("MEDIUM", "HIGH", "CRITICAL", "FATAL") and one["id"] not in KNOWN
    ]
    assert above_low == []
