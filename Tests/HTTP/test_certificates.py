"""Certificates of attendance: who gets one, what takes it back, and that anyone can verify it."""

import base64
import json
import subprocess
import time
from collections import Counter
from datetime import UTC, datetime

import jwt
import pytest
from jwcrypto import jwk, jws

from Support.contract import (
    ATTENDANCE_NOT_ALLOWED,
    CERTIFICATE_REVOKED,
    NO_CERTIFICATE,
    NO_CREDENTIALS,
    NO_WEBINAR,
    NOT_ATTENDED,
    NOT_FINAL,
    NOT_FOUND,
    assert_answer,
    invalid,
)
from Support.processes import wait_until

NAME = ("श्रद्धा", "कुमारी शर्मा")
KEYS = "/.well-known/webinar-live-certificates.json"
STAY = """
    INSERT INTO webinar_live.stay (session_id, user_id, seen_at, entered_at, left_at)
    SELECT id, %s, now(), now() - interval '30 minutes', now() - interval '10 minutes'
      FROM live_sessions_livesession WHERE webinar_id = %s
"""
BEGAN = """
    SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')
      FROM live_sessions_livesession WHERE webinar_id = %s
"""
SIGNED = "UPDATE webinar_live.certificate SET signed = %s WHERE id = %s"
UNKNOWN = "00000000-0000-4000-8000-000000000000"


def holds(host, platform, lesson, **settings):
    """On the air for forty minutes, its student there for twenty of them, by the rule of then."""
    if settings:
        assert host.sets(lesson, **settings).status == 200
    assert host.starts(lesson).status == 200
    platform.run(
        "UPDATE live_sessions_livesession SET started_at = now() - interval '40 minutes'"
        " WHERE webinar_id = %s",
        lesson.webinar,
    )
    platform.run(STAY, lesson.student, lesson.webinar)
    platform.run(
        "UPDATE auth_user SET first_name = %s, last_name = %s WHERE id = %s", *NAME, lesson.student
    )


@pytest.fixture
def held(host, platform, lesson):
    holds(host, platform, lesson)
    assert host.ends(lesson).status == 200
    return lesson


@pytest.fixture
def certificate(student, held) -> dict:
    answer = student.asks_certificate(held)
    assert answer.status == 200
    return answer.json


@pytest.fixture
def keys(api) -> dict:
    answer = api.get(KEYS)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "application/jwk-set+json"
    return answer.json


def test_who_attended_gets_one_and_it_stays_the_same(student, held, certificate, platform):
    title = platform.value("SELECT title FROM webinars_event WHERE id = %s", held.webinar)
    assert certificate["name"] == " ".join(NAME)
    assert (certificate["title"], certificate["minutes"]) == (title, 20)
    assert certificate["date"] == platform.value(BEGAN, held.webinar)
    assert certificate["url"].endswith(f"/verify/{certificate['id']}")
    assert student.asks_certificate(held).json == certificate
    count = "SELECT count(*) FROM webinar_live.certificate WHERE webinar_id = %s"
    assert platform.value(count, held.webinar) == 1


def test_it_is_not_issued_before_it_is_final_and_to_nobody_else(
    host, person, platform, lesson, anyone
):
    holds(host, platform, lesson)
    assert_answer(person(lesson.student).asks_certificate(lesson), NOT_FINAL)
    host.ends(lesson)
    (absentee,) = platform.students(lesson.webinar, 1)
    for user in (absentee, lesson.outsider, lesson.host):
        assert_answer(person(user).asks_certificate(lesson), NOT_ATTENDED)
    assert_answer(person(lesson.student).asks_certificate(0), NO_WEBINAR)
    assert_answer(anyone.asks_certificate(lesson), NO_CREDENTIALS)
    assert person(lesson.student).asks_certificate(lesson).status == 200


def test_a_webinar_that_never_ran_was_attended_by_nobody(student, lesson):
    assert_answer(student.asks_certificate(lesson), NOT_ATTENDED)


@pytest.mark.parametrize(
    ("then", "now", "issued"), [(15, 30, True), (30, 15, False), ("45%", "90%", True)]
)
def test_the_rule_is_that_of_the_start(host, student, platform, lesson, then, now, issued):
    holds(host, platform, lesson, attended_after=then)
    host.sets(lesson, attended_after=now)
    host.ends(lesson)
    assert (student.asks_certificate(lesson).status == 200) is issued


def test_hosts_and_admins_see_who_has_one(host, person, platform, held, certificate, anyone):
    admin = person(platform.person(role="admin"))
    line = {
        "user_id": held.student,
        "id": certificate["id"],
    }
    for one in (host, admin):
        (holder,) = one.asks_certificates(held).json["certificates"]
        assert holder.pop("issued_at").startswith(certificate["issued_at"][:19])
        assert holder == line
        assert_answer(one.asks_certificates(0), NO_WEBINAR)
    assert_answer(person(held.student).asks_certificates(held), ATTENDANCE_NOT_ALLOWED)
    assert_answer(anyone.asks_certificates(held), NO_CREDENTIALS)


def test_anyone_verifies_it_here(anyone, certificate):
    answer = anyone.verifies(certificate["id"])
    assert answer.status == 200
    assert answer.json == certificate | {"state": "valid", "revoked_at": None, "revoked_for": None}
    for other in (UNKNOWN, "x", certificate["id"].upper()):
        assert_answer(anyone.verifies(other), NO_CERTIFICATE)
        assert_answer(anyone.prints(other), NO_CERTIFICATE)


def test_others_programs_verify_it_without_us(certificate, keys):
    (key,) = keys["keys"]
    assert (key["kty"], key["crv"], key["alg"], key["use"]) == ("EC", "P-256", "ES256", "sig")
    assert "d" not in key
    assert jwk.JWK(**key).thumbprint() == key["kid"]
    header = jwt.get_unverified_header(certificate["signed"])
    assert header == {"alg": "ES256", "typ": "attendance+jwt", "kid": key["kid"]}
    claims = jwt.decode(certificate["signed"], jwt.PyJWK(key).key, algorithms=["ES256"])
    assert claims.pop("jti") == certificate["id"]
    assert certificate["url"].startswith(claims.pop("iss") + "/verify/")
    issued = datetime.fromtimestamp(claims.pop("iat"), UTC)
    assert f"{issued:%Y-%m-%dT%H:%M:%SZ}" == certificate["issued_at"]
    names = ("school", "name", "title", "date", "minutes")
    assert claims == {name: certificate[name] for name in names}
    token = jws.JWS()
    token.deserialize(certificate["signed"], jwk.JWK(**key))
    assert json.loads(token.payload)["name"] == certificate["name"]


def test_what_somebody_has_changed_verifies_nowhere(certificate, keys):
    key = jwt.PyJWK(keys["keys"][0]).key
    header, payload, signature = certificate["signed"].split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    claims["name"] = "Somebody Else"
    forged = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(f"{header}.{forged}.{signature}", key, algorithms=["ES256"])


def test_a_correction_revokes_it_and_another_takes_it_up_again(
    host, student, anyone, held, certificate
):
    for state in ("absent", "left_early"):
        assert host.corrects(held, held.student, state).status == 200
        wait_until(lambda: anyone.verifies(certificate["id"]).json["state"] == "revoked", 10)
        answer = anyone.verifies(certificate["id"]).json
        assert (answer["revoked_for"], answer["name"]) == ("correction", certificate["name"])
        assert_answer(anyone.prints(certificate["id"]), CERTIFICATE_REVOKED)
        assert_answer(student.asks_certificate(held), NOT_ATTENDED)
        assert host.asks_certificates(held).json["certificates"] == []
    assert host.corrects(held, held.student, "attended").status == 200
    assert student.asks_certificate(held).json == certificate
    wait_until(lambda: anyone.verifies(certificate["id"]).json["state"] == "valid", 10)


def test_who_was_not_seen_gets_one_by_a_correction(host, person, platform, held):
    (absentee,) = platform.students(held.webinar, 1)
    assert host.corrects(held, absentee, "attended").status == 200
    assert person(absentee).asks_certificate(held).json["minutes"] == 0


@pytest.mark.parametrize("subject", ["person", "webinar"])
def test_another_name_makes_another_one_and_the_old_one_says_so(
    host, student, anyone, platform, held, certificate, subject
):
    if subject == "person":
        platform.run("UPDATE auth_user SET last_name = 'Rao' WHERE id = %s", held.student)
    else:
        assert host.changes(held, title="Light, corrected").status == 200
    other = student.asks_certificate(held).json
    assert other["id"] != certificate["id"]
    changed = {"id", "url", "signed", "issued_at", "name" if subject == "person" else "title"}
    assert {name for name in other if other[name] != certificate[name]} <= changed
    wait_until(lambda: anyone.verifies(certificate["id"]).json["state"] == "revoked", 10)
    old = anyone.verifies(certificate["id"]).json
    assert old["revoked_for"] == "replacement"
    assert {name: old[name] for name in certificate} == certificate
    assert student.asks_certificate(held).json == other
    # The name of before comes back, and the certificate of then does not.
    platform.run("UPDATE auth_user SET last_name = %s WHERE id = %s", NAME[1], held.student)
    assert student.asks_certificate(held).json["id"] != certificate["id"]


def test_a_rule_that_a_second_run_no_longer_meets_takes_no_certificate_back(
    host, student, held, certificate
):
    host.sets(held, attended_after="90%")
    assert host.starts(held).status == 200
    assert student.asks_certificate(held).json == certificate
    host.ends(held)
    assert student.asks_certificate(held).json == certificate


def test_a_row_that_our_key_has_not_signed_is_not_believed(anyone, platform, held, certificate):
    forged = jwt.encode({"jti": certificate["id"], "name": "Somebody Else"}, "x" * 32)
    platform.run(SIGNED, forged, certificate["id"])
    assert_not_believed(anyone, certificate["id"])


def test_a_row_that_holds_what_was_signed_for_another_is_not_believed(
    anyone, host, student, platform, held, certificate
):
    """What was revoked would be valid again under the id of one that is."""
    assert host.changes(held, title="Light, corrected").status == 200
    valid = student.asks_certificate(held).json["id"]
    assert valid != certificate["id"]
    platform.run(SIGNED, certificate["signed"], valid)
    assert_not_believed(anyone, valid)


def assert_not_believed(anyone, id):
    for asks in (anyone.prints, anyone.verifies):
        answer = asks(id)
        assert (answer.status, answer.json["code"]) == (503, "unavailable")


def read(pdf: bytes, tmp_path, program: str) -> str:
    file = tmp_path / "certificate.pdf"
    file.write_bytes(pdf)
    arguments = ["-"] if program == "pdftotext" else []
    command = [program, file, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_pdf_has_the_name_as_it_is_written(anyone, certificate, tmp_path):
    for language, words in (("en", "Certificate of attendance"), ("hi", "उपस्थिति प्रमाणपत्र")):
        answer = anyone.prints(certificate["id"], f"?language={language}")
        assert answer.status == 200
        assert answer.headers["Content-Type"] == "application/pdf"
        assert answer.headers["Cache-Control"] == "no-store"
        text = read(answer.body, tmp_path, "pdftotext")
        for line in (words, certificate["name"], certificate["title"], certificate["url"]):
            assert line in text
        facts = read(answer.body, tmp_path, "pdfinfo")
        assert f"{words}: {certificate['title']}" in facts
        assert certificate["school"] in facts
        assert "Pages:           1\n" in facts
        assert anyone.prints(certificate["id"], f"?language={language}").body == answer.body
    answer = anyone.prints(certificate["id"], "?language=fr")
    assert_answer(answer, invalid(language='"fr" is not a valid choice.'))


def test_no_id_is_logged(api, anyone, certificate, instance):
    one = certificate["id"]
    for path in (
        f"/verify/{one}",
        f"/verify/{one}/?x",
        f"/api/live/verify/{one}",
        f"/api/live/ver%69fy/{one}/",
        f"/api/live/certificates/{one}.pdf?language=hi",
        f"/api/live/certificates/{one}%2Epdf",
    ):
        api.get(path)
    logs = instance.logs_with(anyone.verifies(one))
    assert one not in logs
    assert '"path":"/verify/*"' in logs
    assert '"path":"/api/live/certificates/*"' in logs


@pytest.mark.parametrize(
    ("path", "source"),
    [("/api/live/verify/{}/", "127.0.0.77"), ("/api/live/certificates/{}.pdf", "127.0.0.78")],
)
def test_ids_are_not_to_be_tried_out(instance, path, source):
    client, connection = instance.client(source=source), None
    began, answers = time.monotonic(), Counter()
    while not answers[429] and answers.total() < 2_000:
        connection = connection or client.connection()
        answers[client.get(path.format(UNKNOWN), keep=connection).status] += 1
    connection.close()
    assert answers.keys() == {404, 429}
    # Forty at once, and twenty a second.
    assert 40 <= answers[404] <= 42 + 20 * (time.monotonic() - began)


def test_without_a_key_there_are_none(worker, person, anyone, held, certificate):
    one = worker()
    assert_answer(person(held.student, at=one).asks_certificate(held), NOT_FOUND)
    assert_answer(person(held.host, at=one).asks_certificates(held), NOT_FOUND)
    assert_answer(person(None, at=one).verifies(certificate["id"]), NOT_FOUND)
    assert_answer(person(None, at=one).prints(certificate["id"]), NOT_FOUND)
