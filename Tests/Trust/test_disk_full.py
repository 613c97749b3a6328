"""The file system that holds PostgreSQL and all logs is full, and then has room again.

What cannot be written is refused as a whole, what needs no room is answered, and nobody has to
start anything anew.
"""

import http.client
import os
import subprocess
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from Support.contract import UNAVAILABLE, assert_answer, live
from Support.instance import Instance
from Support.people import Person
from Support.platform import Platform
from Support.processes import wait_until

pytestmark = pytest.mark.skipif(os.getuid() != 0, reason="only root may mount a file system")

SIZE = "600m"
LINE = "x" * 1000
# A page of a table takes seven such lines: soon there has to be another one.
LINES = 400
LESSONS = 300
RECOVERY = 10


@contextmanager
def mounted(folder: Path, options: str):
    """A file system in memory, seen by everybody until the block ends."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture(scope="module")
def disk():
    """A file system of its own in memory, where the installation below has all its files."""
    folder = Path(tempfile.mkdtemp(prefix="webinar-live-disk-", dir="/tmp"))
    with mounted(folder, f"size={SIZE},mode=755"):
        yield folder
    folder.rmdir()


@pytest.fixture(scope="module")
def own(disk):
    before, tempfile.tempdir = tempfile.tempdir, str(disk)
    try:
        instance = Instance("trust-disk-full")
    finally:
        tempfile.tempdir = before
    yield instance
    instance.close()


@pytest.fixture(scope="module")
def own_platform(own):
    return Platform(own.facts["OWNER_DATABASE"])


@pytest.fixture
def full(disk, own_platform):
    """Takes all that is left: `with full():`. The write-ahead log has a fresh segment before."""

    @contextmanager
    def full():
        own_platform.run("SELECT pg_switch_wal()")
        own_platform.run("CHECKPOINT")
        filler = disk / "filler"
        with filler.open("wb", buffering=0) as file:
            size = 1 << 20
            while size:
                try:
                    file.write(b"\0" * size)
                except OSError:
                    size //= 2
        try:
            yield
        finally:
            filler.unlink()

    return full


def test_lines_are_refused_whole_and_taken_again_when_there_is_room(own, own_platform, full):
    lesson = own_platform.lesson()
    student = Person(own.client(), own.tokens, lesson.student)
    workers = own.workers
    with full():
        answers = [student.writes(lesson, LINE) for _ in range(LINES)]
        refused = [answer for answer in answers if answer.status != 201]
        assert refused, "there was room for every line"
        for answer in refused:
            assert_answer(answer, UNAVAILABLE)
        # What is there can be read, and is what was said to be.
        told = [answer.json["id"] for answer in answers if answer.status == 201]
        kept = own_platform.connection.execute(
            "SELECT id FROM communications_webinarchatmessage WHERE event_id = %s ORDER BY id",
            [lesson.webinar],
        )
        assert [id for (id,) in kept] == told
        assert student.reads(lesson).status == 200
    wait_until(lambda: student.writes(lesson, LINE).status == 201, RECOVERY)
    assert own.workers == workers


def test_a_start_is_refused_whole_and_a_join_is_answered(own, own_platform, full):
    lessons = [own_platform.lesson() for _ in range(LESSONS)]
    host_of = {lesson: Person(own.client(), own.tokens, lesson.host) for lesson in lessons}
    known = lessons[0]
    assert host_of[known].starts(known).status == 200
    with full():
        refused = []
        for lesson in lessons[1:]:
            answer = host_of[lesson].starts(lesson)
            if answer.status != 200:
                assert_answer(answer, UNAVAILABLE)
                assert own_platform.sessions(lesson.webinar) == []
                refused.append(lesson)
        assert refused, "there was room for every start"
        assert host_of[known].joins(known).status == 200
    again = refused[0]
    wait_until(lambda: host_of[again].starts(again).status == 200, RECOVERY)


@pytest.fixture
def caches_in_memory(own):
    """nginx's caches on a file system of their own, as in the example of a site."""
    with ExitStack() as stack:
        for name in ("status-cache", "list-cache"):
            folder = own.data / "nginx" / name
            owner = folder.stat()
            options = f"size=4m,mode=700,uid={owner.st_uid},gid={owner.st_gid}"
            stack.enter_context(mounted(folder, options))
        yield


def test_status_and_lists_are_answered_where_their_caches_lie_elsewhere(
    own, own_platform, full, caches_in_memory
):
    lesson = own_platform.lesson()
    anyone = Person(own.client(), own.tokens)
    room = Person(own.client(), own.tokens, lesson.host).starts(lesson).json["room_name"]
    with full():
        status = anyone.asks_status(lesson)
        assert (status.status, status.json) == live(room)
        assert anyone.asks_webinars().status == 200


def test_a_cache_that_was_full_is_of_use_again(own, own_platform, full):
    lesson = own_platform.lesson()
    anyone = Person(own.client(), own.tokens)
    with full(), suppress(http.client.RemoteDisconnected):
        # nginx gives no answer that it cannot keep.
        anyone.asks_status(lesson)
    wait_until(lambda: anyone.asks_status(lesson).status == 200, RECOVERY)
