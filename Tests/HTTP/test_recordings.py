"""Recordings in a folder: what a recorder tells and sends, who sees them, how they are played."""

import os
import re
import subprocess
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from Support.contract import NO_CREDENTIALS, NOT_FOUND, REQUIRED, assert_answer, invalid, refused
from Support.jibri import START, VIDEO, Recorder

SIGNATURE_NOT_VALID = refused(403, "signature_not_valid", "Signature not valid")
NO_ROOM = refused(404, "recorded_room_not_found", "This webinar has no room with this name")
EXISTS = refused(
    409, "recording_exists", "This recording is here already, and its file is another one"
)
FOR_REGISTERED = refused(
    403, "not_registered", "Only who is registered for this webinar can see its recordings"
)
FOR_HOSTS = refused(
    403, "not_organizer", "Only the webinar's hosts and admins can do this with its recordings"
)
INCOMING = re.compile(r"/recordings/incoming/[0-9a-f]{32}\.webm")
A_FILE = "/recordings/incoming/" + "0" * 32 + ".webm"


@pytest.fixture(scope="session")
def folder(instance) -> Path:
    return Path(instance.facts["RECORDINGS_FOLDER"])


@pytest.fixture
def recorder(instance, api) -> Recorder:
    return Recorder(api, Path(instance.facts["RECORDING_KEY_FILE"]).read_bytes().strip())


@pytest.fixture
def room(host, live_lesson) -> str:
    return host.joins(live_lesson).json["room_name"]


@pytest.fixture
def video() -> bytes:
    return VIDEO.read_bytes()


@pytest.fixture
def expected(recorder, live_lesson, room, video) -> str:
    """Where the file of a recording that was announced is to be put."""
    return recorder.announces(live_lesson.webinar, room, video).json["upload"]


def files(folder) -> set[str]:
    return {one.name for one in folder.iterdir() if one.is_file()}


def sweep(instance, **settings) -> str:
    environment = os.environ | {
        "WEBINAR_LIVE_DATABASE": instance.facts["WORKER_DATABASE"],
        "WEBINAR_LIVE_JWT_KEY_FILE": instance.facts["SIGNING_KEY_FILE"],
        "WEBINAR_LIVE_RECORDING_KEY_FILE": instance.facts["RECORDING_KEY_FILE"],
        "WEBINAR_LIVE_RECORDINGS_FOLDER": instance.facts["RECORDINGS_FOLDER"],
    }
    command = [instance.facts["PROGRAM"], "recordings", "sweep"]
    return subprocess.run(
        command, env=environment | settings, check=True, capture_output=True, text=True, timeout=60
    ).stdout


def test_a_recording_goes_from_its_recorder_to_who_is_registered(
    recorder, live_lesson, room, video, folder, student, api
):
    before = files(folder)
    answer = recorder.announces(live_lesson.webinar, room.upper(), video).json
    assert answer["state"] == "expected"
    assert INCOMING.fullmatch(answer["upload"])
    assert student.asks_recordings(live_lesson).json == {"recordings": []}

    assert recorder.puts(answer["upload"], video).status == 201
    # Nobody is shown it before its recorder has said that this was all.
    assert student.asks_recordings(live_lesson).json == {"recordings": []}
    told = recorder.announces(live_lesson.webinar, room, video).json
    assert told == {"id": answer["id"], "state": "received", "upload": None}
    (name,) = files(folder) - before
    assert (folder / name).read_bytes() == video

    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    assert (recording["id"], recording["size"]) == (answer["id"], len(video))
    assert (recording["seconds"], recording["type"]) == (30, "video/webm")
    assert recording["started_at"] == "2026-03-01T10:00:00.000000Z"
    played = api.get(recording["url"])
    assert (played.status, played.body) == (200, video)
    assert played.headers["Content-Type"] == "video/webm"
    assert "Content-Disposition" not in played.headers
    kept = api.get(recording["download_url"])
    assert kept.headers["Content-Disposition"] == 'attachment; filename="recording.webm"'


def test_what_is_told_twice_is_one_recording(recorder, live_lesson, room, student, folder):
    first = recorder.records(live_lesson.webinar, room)
    count = len(files(folder))
    assert recorder.announces(live_lesson.webinar, room, VIDEO.read_bytes()).json["id"] == first
    assert len(student.asks_recordings(live_lesson).json["recordings"]) == 1
    assert len(files(folder)) == count
    assert_answer(recorder.announces(live_lesson.webinar, room, b"another film"), EXISTS)


def test_a_file_that_grew_is_taken_as_it_is_now(recorder, live_lesson, room, video, expected):
    again = recorder.announces(live_lesson.webinar, room, video + b"more").json
    assert again["upload"] == expected
    assert recorder.puts(expected, video).status == 403
    assert recorder.puts(expected, video + b"more").status == 201


@pytest.mark.parametrize(
    "signed",
    [
        {"at": int(time.time()) - 301},
        {"at": int(time.time()) + 3600},
        {"key": b"k" * 32},
        {"sha256": "0" * 64},
        {"size": 1},
        {"path_signed": "/api/live/recordings/1/"},
    ],
    ids=["old", "young", "another key", "another body", "another size", "another path"],
)
def test_what_is_not_signed_is_not_heard(recorder, live_lesson, room, signed):
    path = f"/api/live/recordings/{live_lesson.webinar}/"
    if signed.get("path_signed") == path:
        pytest.skip("it is the very path")
    answer = recorder.announces(live_lesson.webinar, room, b"film", signed=signed)
    assert_answer(answer, SIGNATURE_NOT_VALID)


def test_a_signature_is_good_for_its_own_request_alone(recorder, live_lesson, room, api, video):
    path = f"/api/live/recordings/{live_lesson.webinar}/"
    header = recorder.signature("POST", path, b"{}")
    for sent in (b"{ }", b'{"room": "x"}'):
        answer = api.post(path, body=sent, headers={"Authorization": header})
        assert_answer(answer, SIGNATURE_NOT_VALID)
    assert_answer(api.post(path, body=b"{}"), SIGNATURE_NOT_VALID)
    # The one that it was made for, as often as it comes.
    for _ in range(2):
        answer = api.post(path, body=b"{}", headers={"Authorization": header})
        assert (answer.status, answer.json["room"]) == (400, [REQUIRED])


def test_only_a_room_of_the_webinar_is_taken(recorder, live_lesson, room, platform):
    assert_answer(recorder.announces(live_lesson.webinar, "webinar_1_0", b"film"), NO_ROOM)
    other = platform.lesson()
    assert_answer(recorder.announces(other.webinar, room, b"film"), NO_ROOM)
    assert_answer(recorder.announces(2**62, room, b"film"), NO_ROOM)


def test_a_recording_is_as_large_as_the_site_takes(recorder, live_lesson, room):
    limit = 5 << 30
    answer = recorder.announces(live_lesson.webinar, room, b"film", size=limit + 1)
    text = f"Ensure this value is less than or equal to {limit}."
    assert_answer(answer, invalid(size=text))
    assert recorder.announces(live_lesson.webinar, room, b"film", size=limit).status == 200


@pytest.mark.parametrize(
    "changes",
    [
        {"sha256": "x"},
        {"format": "exe"},
        {"started_at": -1},
        {"seconds": "long"},
        {"source": ""},
        {"room": None},
        {"size": 0},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_makes_no_sense_is_refused_by_field(recorder, live_lesson, room, changes):
    answer = recorder.announces(live_lesson.webinar, **({"room": room} | changes))
    assert answer.status == 400
    assert set(changes) <= set(answer.json) | {"size"}


def test_a_file_is_put_by_its_recorder_alone(recorder, expected, video, api, folder, student):
    before = files(folder)
    refused_ones = [
        api.request("PUT", expected, body=video),
        api.request("PUT", expected, body=video, headers={"Authorization": "Bearer x"}),
        student.request("PUT", expected, body=video),
        recorder.puts(expected, video, key=b"k" * 32),
        recorder.puts(expected, video, at=int(time.time()) - 301),
        recorder.puts(expected, video, path_signed=A_FILE),
        # Signed, but not the file that was announced.
        recorder.puts(expected, video + b"x"),
        recorder.puts(expected, b"x" * len(video)),
        recorder.puts(A_FILE, video),
        # Whether its digest is right shows afterwards, but not whether it is the one announced.
        recorder.puts(expected, video, sha256="0" * 64),
    ]
    assert [one.status for one in refused_ones] == [403] * len(refused_ones)
    assert {one.json["code"] for one in refused_ones} == {"permission_denied"}
    assert files(folder) == before


def test_a_file_that_is_here_is_not_put_again(recorder, live_lesson, room, expected, video):
    recorder.records(live_lesson.webinar, room)
    assert recorder.puts(expected, video).status == 403


@pytest.mark.parametrize(
    "path",
    [
        "/recordings/incoming/../../../etc/passwd",
        "/recordings/incoming/%2e%2e/%2e%2e/x.webm",
        "/recordings/incoming/.incoming",
        "/recordings/incoming/",
        "/recordings/incoming/" + "0" * 32 + ".webm%00.html",
        "/recordings/incoming/" + "0" * 32 + ".webm%0a",
        "/recordings/incoming/" + "0" * 32 + ".html",
        "/recordings/incoming/" + "A" * 32 + ".webm",
        "/recordings/" + "0" * 32 + ".webm",
        "/recordings/.judge",
    ],
)
def test_nothing_else_can_be_put(recorder, folder, path):
    before = files(folder)
    answer = recorder.puts(path, b"film")
    assert answer.status in (400, 403, 404, 405)
    assert files(folder) == before


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "DELETE", "MKCOL", "COPY", "MOVE"])
def test_where_files_are_put_nothing_else_is_done(recorder, expected, video, method, folder):
    assert recorder.puts(expected, video).status == 201
    before = files(folder)
    assert recorder.sends(method, expected, b"").status in (404, 405)
    assert files(folder) == before


def test_what_is_cut_off_is_no_recording(recorder, expected, video, api, folder, live_lesson, room):
    before = files(folder)
    header = recorder.signature("PUT", expected, video)
    head = f"PUT {expected} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {len(video)}\r\n"
    with api.socket() as channel:
        channel.sendall(f"{head}Authorization: {header}\r\n\r\n".encode() + video[:-1])
    assert recorder.announces(live_lesson.webinar, room, video).json["state"] == "expected"
    assert files(folder) == before
    assert recorder.puts(expected, video).status == 201


def test_a_body_of_unknown_length_is_not_taken(recorder, expected, video, api):
    header = recorder.signature("PUT", expected, video)
    head = f"PUT {expected} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
    chunk = f"{len(video):x}\r\n".encode() + video + b"\r\n0\r\n\r\n"
    answer = api.raw(f"{head}Authorization: {header}\r\n\r\n".encode() + chunk)
    assert answer.status == 403


def test_a_recording_is_played_in_parts(recorder, live_lesson, room, student, api, video):
    recorder.records(live_lesson.webinar, room)
    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    part = api.get(recording["url"], headers={"Range": "bytes=100-199"})
    assert (part.status, part.body) == (206, video[100:200])
    assert part.headers["Content-Range"] == f"bytes 100-199/{len(video)}"
    beyond = api.get(recording["url"], headers={"Range": f"bytes={len(video)}-"})
    assert (beyond.status, beyond.json["code"]) == (416, "range_not_satisfiable")


def test_an_address_is_good_for_its_file_and_its_time_alone(
    recorder, live_lesson, room, student, api, folder
):
    recorder.records(live_lesson.webinar, room)
    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    address = urlsplit(recording["url"])
    query = parse_qs(address.query)
    end, digest = int(query["e"][0]), query["s"][0]
    assert 4 * 3600 - 60 < end - time.time() <= 4 * 3600
    assert recording["expires_in"] == 4 * 3600
    other = folder / ("f" * 32 + ".webm")
    other.write_bytes(b"another film")
    for asked in (
        address.path,
        f"{address.path}?e={end}",
        f"{address.path}?e={end + 1}&s={digest}",
        f"{address.path}?e=1&s={digest}",
        f"/recordings/{other.name}?e={end}&s={digest}",
    ):
        answer = api.get(asked)
        assert (answer.status, answer.json["code"]) == (403, "permission_denied"), asked
    other.unlink()


def test_an_address_whose_time_is_over_opens_nothing(recorder, live_lesson, room, student, api):
    recorder.records(live_lesson.webinar, room)
    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    address = urlsplit(recording["url"])
    (end,) = parse_qs(address.query)["e"]
    # As a worker makes it: it differs from what was given in its end alone.
    assert api.get(recorder.link(address.path, int(end))).status == 200
    now = int(time.time())
    assert api.get(recorder.link(address.path, now + 60)).status == 200
    answer = api.get(recorder.link(address.path, now - 1))
    assert (answer.status, answer.json["code"]) == (403, "permission_denied")


def test_who_may_see_recordings(
    recorder, live_lesson, room, host, outsider, anyone, person, platform
):
    recorder.records(live_lesson.webinar, room)
    assert len(host.asks_recordings(live_lesson).json["recordings"]) == 1
    assert_answer(outsider.asks_recordings(live_lesson), FOR_REGISTERED)
    assert_answer(anyone.asks_recordings(live_lesson), NO_CREDENTIALS)
    platform.run("UPDATE auth_user SET is_staff = true WHERE id = %s", live_lesson.outsider)
    assert len(outsider.asks_recordings(live_lesson).json["recordings"]) == 1


def test_a_site_may_keep_recordings_for_hosts(worker, live_lesson, person, instance):
    one = worker(
        WEBINAR_LIVE_RECORDING_AUDIENCE="hosts",
        WEBINAR_LIVE_RECORDING_KEY_FILE=instance.facts["RECORDING_KEY_FILE"],
        WEBINAR_LIVE_RECORDINGS_FOLDER=instance.facts["RECORDINGS_FOLDER"],
    )
    assert_answer(person(live_lesson.student, at=one).asks_recordings(live_lesson), FOR_HOSTS)
    assert person(live_lesson.host, at=one).asks_recordings(live_lesson).status == 200


def test_where_nothing_is_recorded_there_is_nothing(worker, live_lesson, person):
    answer = person(live_lesson.host, at=worker()).asks_recordings(live_lesson)
    assert_answer(answer, NOT_FOUND)


def test_what_is_over_is_neither_shown_nor_kept(
    recorder, live_lesson, room, student, platform, instance, folder, api
):
    number = recorder.records(live_lesson.webinar, room)
    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    over = "UPDATE webinar_live.recording SET available_until = now() WHERE id = %s"
    platform.run(over, number)
    assert student.asks_recordings(live_lesson).json == {"recordings": []}
    file = folder / Path(urlsplit(recording["url"]).path).name
    assert file.exists()
    sweep(instance)
    assert not file.exists()
    assert api.get(recording["url"]).status == 404
    count = "SELECT count(*) FROM webinar_live.recording WHERE id = %s"
    assert platform.value(count, number) == 0


def test_a_removal_removes(recorder, live_lesson, room, host, student, api, folder, platform):
    before = files(folder)
    number = recorder.records(live_lesson.webinar, room)
    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    assert_answer(student.removes_recording(live_lesson, number), FOR_HOSTS)
    assert api.get(recording["url"]).status == 200
    assert host.removes_recording(live_lesson, number).status == 204
    assert files(folder) == before
    assert api.get(recording["url"]).status == 404
    assert student.asks_recordings(live_lesson).json == {"recordings": []}
    assert_answer(host.removes_recording(live_lesson, number), NOT_FOUND)
    assert_answer(host.removes_recording(live_lesson, 2**63), NOT_FOUND)


def test_a_recording_of_another_webinar_is_not_removed(
    recorder, live_lesson, room, platform, person
):
    number = recorder.records(live_lesson.webinar, room)
    other = platform.lesson()
    assert_answer(person(other.host).removes_recording(other, number), NOT_FOUND)


def test_files_go_with_their_webinar(
    recorder, live_lesson, room, student, folder, platform, instance
):
    before = files(folder)
    recorder.records(live_lesson.webinar, room)
    # One that is on its way still comes after its webinar is gone.
    late = recorder.announces(live_lesson.webinar, room, b"late", source="late").json["upload"]
    platform.forget([live_lesson.webinar])
    sweep(instance)
    assert files(folder) == before
    (folder / Path(late).name).write_bytes(b"late")
    sweep(instance)
    assert files(folder) == before


def test_notices_are_its_chapters(recorder, live_lesson, room, host, student, platform):
    for text in ("Fractions", "Roots"):
        assert host.puts_notice(live_lesson, text).status == 200
    begun = """
        UPDATE webinar_live.chapter SET begun_at = to_timestamp(%s)
         WHERE text = %s AND webinar_id = %s
    """
    platform.run(begun, START + 5, "Fractions", live_lesson.webinar)
    platform.run(begun, START + 20, "Roots", live_lesson.webinar)
    recorder.records(live_lesson.webinar, room)
    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    assert recording["chapters"] == [{"at": 5, "text": "Fractions"}, {"at": 20, "text": "Roots"}]


def test_no_log_has_what_opens_a_recording(recorder, live_lesson, room, student, api, instance):
    recorder.records(live_lesson.webinar, room)
    (recording,) = student.asks_recordings(live_lesson).json["recordings"]
    address = urlsplit(recording["url"])
    digest = parse_qs(address.query)["s"][0]
    answer = api.get(recording["url"])
    logs = instance.logs_with(answer)
    assert address.path in logs
    assert digest not in logs
    api.get(f"{address.path}?e=1&s={digest}")
    assert digest not in instance.logs
