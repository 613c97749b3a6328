"""A school signs in at nine: those who join meanwhile do not notice."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from Support.passwords import django_hash

CLIENTS = 50


def test_fifty_sign_ins_at_once_do_not_hold_up_a_join(api, instance, lesson, tokens, platform):
    stored = django_hash("correct horse", iterations=1_000_000)
    names = [f"rush-{lesson.webinar}-{number}" for number in range(CLIENTS)]
    for name in names:
        platform.person(username=name, password=stored)
    api.post(f"/api/live/start/{lesson.webinar}/", token=tokens.access(lesson.host))
    path, token = f"/api/live/join/{lesson.webinar}/", tokens.access(lesson.student)

    patient = instance.client(timeout=90)
    ready = threading.Barrier(CLIENTS + 1)

    def sign_in(name):
        connection = patient.connection()
        # Handshakes are this process's work as much as nginx's: not while joins are timed.
        connection.connect()
        ready.wait()
        message = {"username": name, "password": "correct horse"}
        path = "/api/accounts/auth/login/"
        return patient.post(path, message=message, keep=connection).status

    with ThreadPoolExecutor(CLIENTS) as pool:
        statuses = [pool.submit(sign_in, name) for name in names]
        ready.wait()
        connection, seconds = api.connection(), []
        while not all(status.done() for status in statuses):
            began = time.perf_counter()
            assert api.get(path, token=token, keep=connection).status == 200
            seconds.append(time.perf_counter() - began)
            time.sleep(0.005)
        connection.close()

    assert {status.result() for status in statuses} == {200}
    assert len(seconds) > 100
    slowest = sorted(seconds)[int(len(seconds) * 0.99)]
    print(f"{len(seconds)} joins during {CLIENTS} sign-ins, p99 {slowest * 1000:.1f} ms")
    assert slowest < 0.05
