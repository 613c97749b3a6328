"""Recordings in a store that speaks S3: addresses are botocore's, what is removed is gone."""

import datetime
import os
import subprocess
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from unittest import mock
from urllib.parse import parse_qsl, urlsplit

import botocore.session
import pytest
from botocore.config import Config

from Support.jibri import VIDEO, Recorder
from Support.paths import PROGRAM
from Support.worker import run_program

KEYS = [
    "recordings/0123456789abcdef0123456789abcdef.mp4",
    "a b", " a ", "a+b", "a%b", "a%20b", "a&b=c", "a?b", "a#b", "a;b", "a:b", "a@b", "a!b", "a$b",
    "a'b", 'a"b', "a(b)", "a*b", "a,b", "a[b]", "a{b}", "a|b", "a\\b", "a^b", "a`b", "a<b>", "a~b",
    "a-b_c.d", "ü", "अध्याय/१.mp4", "日本語", "\U0001f3a5.mp4", "a\tb", "a//b", "/a", "a/",
    "e\u0301",
]  # fmt: skip
NAMES = ["AKIAIOSFODNN7EXAMPLE", "name/with+odd=characters"]
REGIONS = ["us-east-1", "eu-central-1", "auto"]
NOW = 1_795_713_604
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"


def store_settings(endpoint: str, name=NAMES[0], region=REGIONS[0]) -> dict[str, str]:
    return {
        "WEBINAR_LIVE_RECORDING_KEY": "r" * 32,
        "WEBINAR_LIVE_S3_ENDPOINT": endpoint,
        "WEBINAR_LIVE_S3_BUCKET": "lessons.school",
        "WEBINAR_LIVE_S3_REGION": region,
        "WEBINAR_LIVE_S3_ACCESS_KEY": name,
        "WEBINAR_LIVE_S3_SECRET_KEY": SECRET,
    }


def ours(settings, keys, *options) -> list[str]:
    command = [PROGRAM, "recordings", "address", "--at", str(NOW), *options]
    said = subprocess.run(
        command,
        env={"PATH": os.defpath, **settings},
        input="\n".join(keys),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return said.stdout.splitlines()


def theirs(endpoint, name, region, keys, operation, lifetime=3600, **more) -> list[str]:
    session = botocore.session.Session()
    session.set_credentials(name, SECRET)
    config = Config(signature_version="s3v4", s3={"addressing_style": "path"})
    client = session.create_client("s3", region, endpoint_url=endpoint, config=config)
    moment = datetime.datetime.fromtimestamp(NOW, datetime.UTC).replace(tzinfo=None)
    with mock.patch("botocore.auth.get_current_datetime", return_value=moment):
        return [
            client.generate_presigned_url(
                operation, {"Bucket": "lessons.school", "Key": key} | more, lifetime
            )
            for key in keys
        ]


def parts(address: str):
    """The order of a query's parameters means nothing."""
    split = urlsplit(address)
    return (
        split.scheme,
        split.netloc,
        split.path,
        sorted(parse_qsl(split.query, strict_parsing=True)),
    )


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("endpoint", ["https://s3.school.example:9000", "http://127.0.0.1:9000"])
def test_addresses_are_those_of_botocore(settings, endpoint, name, region):
    chosen = settings | store_settings(endpoint, name, region)
    cases = [
        (["--method", "GET"], "get_object", {}),
        (["--method", "PUT", "--size", "5368709120"], "put_object", {"ContentLength": 5368709120}),
        (["--method", "DELETE"], "delete_object", {}),
        (
            ["--type", "video/mp4", "--file-name", "a b.mp4"],
            "get_object",
            {
                "ResponseContentType": "video/mp4",
                "ResponseContentDisposition": 'attachment; filename="a b.mp4"',
            },
        ),
    ]
    for options, operation, more in cases:
        mine = ours(chosen, KEYS, *options)
        botocores = theirs(endpoint, name, region, KEYS, operation, **more)
        for key, one, other in zip(KEYS, mine, botocores, strict=True):
            assert parts(one) == parts(other), key


class Store(ThreadingHTTPServer):
    """Keeps what it is sent, whoever signs."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), StoreHandler)
        self.objects: dict[str, bytes] = {}
        self.fails = False

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class StoreHandler(BaseHTTPRequestHandler):
    def do_PUT(self):
        length = int(self.headers["Content-Length"])
        self.server.objects[urlsplit(self.path).path] = self.rfile.read(length)
        self.answer(200)

    def do_DELETE(self):
        if self.server.fails:
            return self.answer(503)
        self.server.objects.pop(urlsplit(self.path).path, None)
        self.answer(204)

    def do_GET(self):
        found = self.server.objects.get(urlsplit(self.path).path)
        self.answer(404 if found is None else 200, found or b"<Code>NoSuchKey</Code>")

    def answer(self, status: int, body: bytes = b"") -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def store():
    store = Store()
    thread = threading.Thread(target=store.serve_forever, daemon=True)
    thread.start()
    yield store
    store.shutdown()
    store.server_close()


@pytest.fixture
def at(worker, store):
    """A worker of a site whose recordings are in the store."""
    return worker(**store_settings(store.endpoint))


@pytest.fixture
def room(host, live_lesson) -> str:
    return host.joins(live_lesson).json["room_name"]


def put(address: str, body: bytes) -> int:
    request = urllib.request.Request(address, body, method="PUT")
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.status


def recorded(at, live_lesson, room, video: bytes) -> dict:
    recorder = Recorder(at, b"r" * 32)
    expected = recorder.announces(live_lesson.webinar, room, video).json
    assert expected["state"] == "expected"
    assert put(expected["upload"], video) == 200
    # The site does not look: the recorder says that it was taken.
    assert recorder.announces(live_lesson.webinar, room, video).json["state"] == "expected"
    received = recorder.announces(live_lesson.webinar, room, video, sent=True).json
    assert received == {"id": expected["id"], "state": "received", "upload": None}
    return received


def test_a_recording_goes_to_the_store_and_is_played_from_there(
    at, store, live_lesson, room, person
):
    video = VIDEO.read_bytes()
    recorded(at, live_lesson, room, video)
    (recording,) = (
        person(live_lesson.student, at=at).asks_recordings(live_lesson).json["recordings"]
    )
    assert recording["url"].startswith(f"{store.endpoint}/lessons.school/recordings/")
    assert "X-Amz-Expires=14400" in recording["url"]
    with urllib.request.urlopen(recording["url"], timeout=10) as answer:
        assert answer.read() == video
    assert "response-content-disposition=attachment" in recording["download_url"]


def test_nothing_is_left_of_what_is_removed(
    at, store, live_lesson, room, person, settings, platform
):
    number = recorded(at, live_lesson, room, b"film")["id"]
    assert len(store.objects) == 1
    host = person(live_lesson.host, at=at)
    assert host.removes_recording(live_lesson, number).status == 204
    assert host.asks_recordings(live_lesson).json == {"recordings": []}
    chosen = settings | store_settings(store.endpoint)
    store.fails = True
    failed = run_program("recordings", "sweep", settings=chosen)
    assert (failed.returncode, "could not be removed" in failed.stderr) == (1, True)
    assert len(store.objects) == 1
    store.fails = False
    run_program("recordings", "sweep", settings=chosen)
    assert store.objects == {}


def test_a_check_names_a_store_that_is_away(settings):
    chosen = settings | store_settings("http://127.0.0.1:1")
    said = run_program("check", settings=chosen)
    assert said.returncode == 1
    assert "fail  recordings: http://127.0.0.1:1 cannot be reached: " in said.stdout


def test_a_check_finds_a_store(settings, store):
    said = run_program("check", settings=settings | store_settings(store.endpoint))
    assert f"ok    recordings: {store.endpoint}, bucket lessons.school" in said.stdout


def test_a_check_names_a_folder_that_is_not_there(settings, tmp_path):
    gone = Path(tmp_path, "gone")
    chosen = settings | {
        "WEBINAR_LIVE_RECORDING_KEY": "r" * 32,
        "WEBINAR_LIVE_RECORDINGS_FOLDER": str(gone),
    }
    said = run_program("check", settings=chosen)
    assert said.returncode == 1
    assert f"fail  recordings: {gone} is no folder" in said.stdout
