"""Joins of 10,000 accounts in turn: plain ones, by a host's settings, and with tickets."""

import sys
from pathlib import Path
from statistics import median

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from Benchmark.bench import Bench
from Benchmark.data import STUDENTS
from Benchmark.rounds import WORKERS, rotated
from Support.people import Person

SCHOOL = {"WEBINAR_LIVE_JITSI_DOMAIN": "meet.school.example", "WEBINAR_LIVE_JITSI_APP_ID": "school"}
PLAIN = "nothing decided, no ticket"


def main(rounds: int = 5, seconds: int = 4) -> None:
    with Bench(Path()) as bench:
        kinds = kinds_of_join(bench)
        figures = {kind: [] for kind in kinds}
        for number in range(-1, rounds):
            for kind in rotated(list(kinds), number):
                peer, decided = kinds[kind]
                decide(bench, decided)
                requests = bench.data.folder / "join-many"
                # The first round warms up.
                measured = bench.meter.measure(
                    peer, requests, bench.data.right, seconds if number >= 0 else 1
                )
                assert measured.failures == 0, measured.example
                if number >= 0:
                    figures[kind].append(measured)
    print("\n".join(table(figures)))


def kinds_of_join(bench: Bench) -> dict:
    """Of each the pool that answers, and what the host has decided."""
    secret = {"WEBINAR_LIVE_JITSI_KEY": "an-app-secret-of-thirty-two-bytes-or-more"}
    private = {"WEBINAR_LIVE_JITSI_KEY": private_key(), "WEBINAR_LIVE_JITSI_KEY_ID": "2026"}
    peers = bench.peers
    plain, signing, private_signing = (
        bench.started(peers.service_of(WORKERS, **settings))
        for settings in ({}, SCHOOL | secret, SCHOOL | private)
    )
    decided = {"audience": "watches", "muted_on_entry": True, "co_hosts": [bench.data.outsider]}
    return {
        PLAIN: (plain, None),
        "the host's settings": (plain, decided),
        "a limit": (plain, {"participant_limit": 2 * STUDENTS}),
        "a ticket by HS256": (signing, None),
        "a ticket by RS256, 2048 bits": (private_signing, None),
        "the host's settings and a ticket by HS256": (signing, decided),
    }


def decide(bench: Bench, settings: dict | None) -> None:
    data = bench.data
    if settings is None:
        for table in ("webinar_part", "webinar_settings"):
            data.platform.run(
                f"DELETE FROM webinar_live.{table} WHERE webinar_id = %s", data.webinar
            )
        return
    host = Person(bench.instance.client(), data.signer, data.host)
    assert host.sets(data.webinar, **settings).status == 200


def private_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    return key.private_bytes(serialization.Encoding.PEM, *form).decode()


def table(figures: dict):
    """Medians of the rounds, and of ratios the medians of the rounds' ratios."""
    yield "| join | requests/s | beside plain | p99, ms | ms of workers' CPU | beside plain |"
    yield "|---|---|---|---|---|---|"
    plain = figures[PLAIN]
    for kind, rounds in figures.items():
        rate = median(one.rate for one in rounds)
        beside = median(one.rate / other.rate for one, other in zip(rounds, plain, strict=True))
        p99 = median(one.p99 for one in rounds)
        cpu = median(milliseconds(one) for one in rounds)
        more = median(
            milliseconds(one) / milliseconds(other)
            for one, other in zip(rounds, plain, strict=True)
        )
        yield f"| {kind} | {rate:,.0f} | {beside:.2f} | {p99:.1f} | {cpu:.3f} | {more:.2f} |"


def milliseconds(one) -> float:
    return 1000 * (one.workers.user + one.workers.system) / one.requests


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
