"""The chapter about recordings, followed: a site and a recorder's host, here one machine."""

import json
import re

import pytest

from Support.jibri import VIDEO
from Support.processes import wait_until
from Support.site import CERTIFICATE, commands

CHAPTER = "recordings.md"
FOLDER = "/var/lib/webinar-live/recordings"
KEY = "/etc/webinar-live/recording-key"


# The first of them: the site takes no recordings yet.
def test_where_nothing_is_recorded_the_sweep_has_nothing_to_do(site, machine):
    machine.run("systemctl", "start", "webinar-live-sweep.service")

    def said() -> str:
        return machine.run("journalctl", "-u", "webinar-live-sweep.service", "-o", "cat")

    wait_until(lambda: "Nothing is recorded here" in said())


@pytest.fixture(scope="module")
def recording(instance):
    """A site that takes recordings, and a host of Jibri's that sends them."""
    instance.await_whole()
    with instance.changed(commands("A key and a place", CHAPTER), "recording-key"):
        instance.machine.shell(f"""
            useradd --system --create-home jibri
            install -d -o jibri -g jibri /srv/recordings
            echo '127.0.0.1 live.example.org' >>/etc/hosts
            cp {CERTIFICATE} /usr/local/share/ca-certificates/live.crt
            update-ca-certificates 2>/dev/null
            cd /usr/share/doc/webinar-live/recorder
            {pasted(commands("The recorder's host", CHAPTER))}
        """)
        yield instance
        instance.machine.run("systemctl", "disable", "--now", "webinar-live-recorder.timer")


def pasted(script: str) -> str:
    """Somebody's hand at the terminal, where the key is asked for."""
    typed = re.sub(r"/dev/stdin (\S+)( +#.*)?", rf"{KEY} \1", script)
    assert typed != script
    return typed


@pytest.fixture
def arrived(recording, machine, host, live_lesson, student):
    """A lesson's recording, as a viewer is told of it, once the recorder's own timer has run."""
    room = host.joins(live_lesson).json["room_name"]
    folder = f"/srv/recordings/{room}"
    machine.run("install", "-d", "-o", "jibri", "-g", "jibri", folder)
    machine.bring(VIDEO, folder)
    told = json.dumps({"meeting_url": f"https://jitsi.example/{room}", "participants": []})
    machine.path(f"{folder}/metadata.json").write_text(told)
    machine.run("chown", "-R", "jibri:", folder)
    machine.run(
        *["runuser", "-u", "jibri", "--", "/usr/local/lib/webinar-live-recorder/finalize", folder]
    )
    machine.run("systemctl", "start", "webinar-live-recorder.service")
    # A run of the timer's that had begun before may be the one that was waited for.
    wait_until(lambda: not machine.path(folder).exists(), 70)
    (found,) = student.asks_recordings(live_lesson).json["recordings"]
    return found


def test_what_jibri_has_recorded_is_played(arrived, api, machine):
    assert "webinar-live-recorder.timer" in machine.run("systemctl", "list-timers", "--no-pager")
    played = api.get(arrived["url"], headers={"Range": "bytes=0-99"})
    assert (played.status, played.body) == (206, VIDEO.read_bytes()[:100])
    assert api.get(arrived["url"].split("?")[0]).status == 403


def test_what_is_over_goes_by_the_sweeps_own_timer(arrived, api, machine, platform):
    file = f"{FOLDER}/{arrived['url'].split('?')[0].rpartition('/')[2]}"
    machine.run("test", "-s", file)
    over = "UPDATE webinar_live.recording SET available_until = now() WHERE id = %s"
    platform.run(over, arrived["id"])
    assert "webinar-live-sweep.timer" in machine.run("systemctl", "list-timers", "--no-pager")
    machine.run("systemctl", "start", "webinar-live-sweep.service")
    machine.run("test", "-e", file, fails=True)
    assert api.get(arrived["url"]).status == 404
