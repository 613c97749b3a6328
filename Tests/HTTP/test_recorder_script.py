"""What stands on the recorder's host: it hands over at once, and gets through in the end."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from Support.jibri import VIDEO
from Support.paths import REPOSITORY

SCRIPTS = REPOSITORY / "nginx" / "recorder"
AWAY = "https://127.0.0.1:1"
# Kills who called it, the first time that a file is to be put.
KILLER = """#!/bin/bash
config=$(cat)
if [[ $config == *upload-file* && ! -e $KILLED ]]; then
    touch "$KILLED"
    kill -9 -- -"$(ps -o pgid= $$ | tr -d ' ')"
fi
exec /usr/bin/curl "$@" <<<"$config"
"""


class Jibri:
    """A host of Jibri with a queue, a folder of recordings, and a site to send them to."""

    def __init__(self, folder: Path, facts: dict[str, str]):
        self.queue, self.recordings, self.bin = folder / "queue", folder / "made", folder / "bin"
        for one in (self.queue, self.recordings, self.bin):
            one.mkdir()
        self.tool("ffprobe", "#!/bin/sh\necho 30.000000\n")
        self.environment = {
            "PATH": f"{self.bin}:{os.defpath}",
            "WEBINAR_LIVE_SITE": facts["ADDRESS"],
            "WEBINAR_LIVE_RECORDING_KEY_FILE": facts["RECORDING_KEY_FILE"],
            "WEBINAR_LIVE_RECORDER_QUEUE": str(self.queue),
            "CURL_CA_BUNDLE": facts["CERTIFICATE"],
        }

    def tool(self, name: str, text: str) -> None:
        (self.bin / name).write_text(text)
        (self.bin / name).chmod(0o755)

    def makes(self, room: str, name: str = "rx7tq", **metadata) -> Path:
        folder = self.recordings / name
        folder.mkdir()
        (folder / f"{room}_2026-03-01-10-00-00.webm").write_bytes(VIDEO.read_bytes())
        facts = {
            "meeting_url": f"https://meet.school.example/{room}#config.x=1",
            "participants": [],
        }
        (folder / "metadata.json").write_text(json.dumps(facts | metadata, indent=1))
        return folder

    def finalizes(self, folder: Path) -> subprocess.CompletedProcess:
        return self.runs(SCRIPTS / "finalize", folder)

    def sends(self, **changes) -> str:
        """What it says."""
        done = self.runs(SCRIPTS / "send", **changes)
        assert done.returncode == 0, done.stderr
        return done.stderr

    def runs(self, *command, **changes) -> subprocess.CompletedProcess:
        return subprocess.run(
            command,
            env=self.environment | changes,
            capture_output=True,
            text=True,
            timeout=60,
            start_new_session=True,
        )

    def waits(self) -> set[str]:
        return {one.name for one in self.queue.iterdir() if one.is_symlink()}


@pytest.fixture
def jibri(tmp_path, instance) -> Jibri:
    return Jibri(tmp_path, instance.facts)


@pytest.fixture
def room(host, live_lesson) -> str:
    return host.joins(live_lesson).json["room_name"]


@pytest.fixture
def recordings(student, live_lesson):
    """What the student sees."""
    return lambda: student.asks_recordings(live_lesson).json["recordings"]


def test_a_recording_is_handed_over_at_once_and_arrives(jibri, room, recordings, api):
    folder = jibri.makes(room)
    begin = time.monotonic()
    assert jibri.finalizes(folder).returncode == 0
    assert time.monotonic() - begin < 1
    assert jibri.waits() == {"rx7tq"}
    end = (folder / f"{room}_2026-03-01-10-00-00.webm").stat().st_mtime
    assert "rx7tq has arrived." in jibri.sends()
    (recording,) = recordings()
    assert api.get(recording["url"]).body == VIDEO.read_bytes()
    assert recording["seconds"] == 30
    begun = time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime(int(end) - 30))
    assert recording["started_at"] == begun
    # The copy is removed, and nothing waits.
    assert not folder.exists()
    assert jibri.waits() == set()


def test_what_is_called_twice_is_one_recording(jibri, room, recordings):
    folder = jibri.makes(room)
    for _ in range(2):
        assert jibri.finalizes(folder).returncode == 0
    kept = {"WEBINAR_LIVE_RECORDER_KEEP": "yes"}
    jibri.sends(**kept)
    assert jibri.finalizes(folder).returncode == 0
    assert "rx7tq has arrived." in jibri.sends(**kept)
    assert folder.exists()
    assert len(recordings()) == 1


def test_a_site_that_is_away_is_tried_again_ever_more_seldom(jibri, room, recordings):
    folder = jibri.makes(room)
    jibri.finalizes(folder)
    tries = jibri.queue / ".rx7tq.tries"
    for pause in (60, 120, 240):
        assert f"rx7tq is tried again in {pause} s" in jibri.sends(WEBINAR_LIVE_SITE=AWAY)
        # Not before its time.
        assert jibri.sends(WEBINAR_LIVE_SITE=AWAY) == ""
        count, first, _ = tries.read_text().split()
        tries.write_text(f"{count} {first} 0\n")
    assert folder.exists()
    assert "has arrived" in jibri.sends()
    assert len(recordings()) == 1
    assert not tries.exists()


def test_what_does_not_get_through_in_two_weeks_stays_where_it_is(jibri, room):
    folder = jibri.makes(room)
    jibri.finalizes(folder)
    (jibri.queue / ".rx7tq.tries").write_text(f"99 {int(time.time()) - 15 * 86400} 0\n")
    assert "is not sent, and stays" in jibri.sends(WEBINAR_LIVE_SITE=AWAY)
    assert (folder / ".refused").exists()
    assert jibri.waits() == set()


def test_one_that_is_killed_in_the_middle_goes_on(jibri, room, recordings, tmp_path):
    folder = jibri.makes(room)
    jibri.finalizes(folder)
    jibri.tool("curl", KILLER)
    killed = jibri.runs(SCRIPTS / "send", KILLED=str(tmp_path / "killed"))
    assert killed.returncode == -signal.SIGKILL
    assert recordings() == []
    assert "has arrived" in jibri.sends(KILLED=str(tmp_path / "killed"))
    assert len(recordings()) == 1


def test_a_key_that_is_not_the_site_s_is_no_end(jibri, room, recordings, tmp_path):
    jibri.finalizes(jibri.makes(room))
    other = tmp_path / "other-key"
    other.write_text("k" * 64)
    assert "signature_not_valid" in jibri.sends(WEBINAR_LIVE_RECORDING_KEY_FILE=str(other))
    assert jibri.waits() == {"rx7tq"}


@pytest.mark.parametrize("length", [32, 63, 64, 65, 100])
def test_a_key_of_any_length_signs(jibri, room, worker, instance, tmp_path, length, live_lesson):
    """HMAC is computed by the script: against Python's, which has the same message."""
    import hashlib
    import hmac

    (tmp_path / "key").write_text("k" * (length - 1) + "'\n")
    script = f"""
        say() {{ :; }}
        source '{SCRIPTS}/site.sh'
        read_key
        signature PUT /recordings/incoming/x.mp4 12 {"a" * 64}
    """
    said = jibri.runs("bash", "-c", script, WEBINAR_LIVE_RECORDING_KEY_FILE=str(tmp_path / "key"))
    fields = dict(one.split("=") for one in said.stdout.removeprefix("Recorder ").split(","))
    message = f"PUT\n/recordings/incoming/x.mp4\n12\n{fields['time']}\n{'a' * 64}"
    key = "k" * (length - 1) + "'"
    expected = hmac.new(key.encode(), message.encode(), hashlib.sha256).hexdigest()
    assert fields["signature"] == expected


def test_a_room_that_the_site_does_not_know_is_not_sent(jibri, room, recordings):
    folder = jibri.makes("webinar_999999999_00000001")
    jibri.finalizes(folder)
    assert "recorded_room_not_found" in jibri.sends()
    assert (folder / ".refused").exists()
    assert jibri.waits() == set()


def test_the_webinar_may_be_passed_when_the_recording_is_started(
    jibri, live_lesson, platform, recordings
):
    rename = "UPDATE live_sessions_livesession SET room_name = %s WHERE webinar_id = %s"
    name = f"webinar_{live_lesson.webinar}_{os.urandom(4).hex()}"
    platform.run(rename, name, live_lesson.webinar)
    jibri.finalizes(jibri.makes(name, webinar_id=live_lesson.webinar))
    assert "has arrived" in jibri.sends()
    assert len(recordings()) == 1


@pytest.mark.parametrize(
    "what", ["no metadata", "no meeting", "another meeting", "no recording", "nothing in it"]
)
def test_what_is_no_recording_is_said(jibri, room, what):
    folder = jibri.makes(room)
    (film,) = folder.glob("*.webm")
    match what:
        case "no metadata":
            (folder / "metadata.json").unlink()
        case "no meeting":
            (folder / "metadata.json").write_text("{}")
        case "another meeting":
            (folder / "metadata.json").write_text('{"meeting_url": "https://meet.example/lunch"}')
        case "no recording":
            film.unlink()
        case "nothing in it":
            film.write_bytes(b"")
    jibri.finalizes(folder)
    assert "rx7tq is not sent, and stays in" in jibri.sends()
    assert jibri.waits() == set()


def test_what_the_queue_was_not_told_of_is_found(jibri, room, recordings):
    metadata = jibri.makes(room) / "metadata.json"
    made = {"WEBINAR_LIVE_RECORDER_FOLDER": str(jibri.recordings)}
    assert jibri.sends(**made) == ""
    before = time.time() - 11 * 60
    os.utime(metadata, (before, before))
    assert "has arrived" in jibri.sends(**made)
    assert len(recordings()) == 1


def test_two_of_them_do_not_meet(jibri, room, recordings):
    jibri.finalizes(jibri.makes(room))
    with subprocess.Popen(["flock", jibri.queue / ".lock", "sleep", "60"]) as holder:
        time.sleep(0.5)
        assert jibri.sends() == ""
        holder.terminate()
    assert recordings() == []


def test_a_folder_that_is_not_there_is_an_error(jibri):
    done = jibri.finalizes(jibri.recordings / "none")
    assert (done.returncode, "there is no folder" in done.stderr) == (1, True)
