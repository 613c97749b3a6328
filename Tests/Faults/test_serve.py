"""`nginx/serve` as a person uses it: started again, stopped, started wrongly."""

import signal
import socket
import subprocess

import pytest

from Support.contract import live
from Support.instance import Instance, environment, free_port
from Support.paths import SERVE
from Support.processes import descendants, is_alive, wait_until


@pytest.fixture(scope="module")
def own():
    """An instance that tests may stop."""
    instance = Instance("faults-serve")
    yield instance
    instance.close()


@pytest.fixture(autouse=True)
def own_is_up(own):
    if own.process.poll() is not None:
        own.start()


def serve(*arguments: str, **settings: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [SERVE, *arguments],
        env=environment(settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )


def assert_sentence(result, *words: str) -> None:
    assert result.returncode != 0
    (sentence,) = result.stderr.strip().splitlines()
    assert sentence.startswith("serve: ")
    assert sentence.endswith(".")
    for word in words:
        assert word in sentence


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_all_that_was_started(own, number):
    started = descendants(own.process.pid) | own.workers | {int(own.facts["LIVE_POOL_PID"])}
    own.process.send_signal(number)
    assert own.process.wait(timeout=30) in (0, 128 + number)
    wait_until(lambda: not any(is_alive(pid) for pid in started))
    assert not (own.data / "instance.env").exists()
    socket.create_server(("127.0.0.1", own.port)).close()


def test_another_start_finds_everything_as_it_was(own):
    key, tokens, path = own.key, own.tokens, "/api/live/start/1/"
    first = own.client().post(path, token=tokens.access(1))
    own.stop()
    own.start()
    assert own.key == key
    second = own.client().post(path, token=tokens.access(1))
    assert second.json == first.json == live(first.json["room_name"])[1]


def test_a_start_after_a_serve_that_was_killed_cleans_up_and_works(own):
    left = own.workers | {int(own.facts["NGINX_PID"]), int(own.facts["LIVE_POOL_PID"])}
    own.process.kill()
    own.process.wait()
    own.start()
    assert not any(is_alive(pid) for pid in left)
    assert own.client().get("/api/live/status/1/").status == 200


def test_a_busy_port_is_one_sentence(own):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
        result = serve("--port", port, "--data", str(own.folder / "busy"))
    assert_sentence(result, port)


def test_a_data_folder_in_use_is_one_sentence(own):
    result = serve("--port", str(free_port()), "--data", str(own.data))
    assert_sentence(result, str(own.data))
    assert own.client().get("/api/live/status/1/").status == 200


@pytest.mark.parametrize(
    "arguments",
    [["--port", "x"], ["--port", "0"], ["--port", "70000"], ["--port"], ["--workers", "0"],
     ["--listen", "nowhere"], ["--listen", ""], ["--unknown"], ["now"], ["--deploy"]],
)  # fmt: skip
def test_a_wrong_option_is_one_sentence(arguments):
    assert_sentence(serve(*arguments), arguments[0])


def test_a_bad_setting_stops_serve_and_is_named(own):
    own.stop()
    for variable in ("WEBINAR_LIVE_JITSI_DOMAIN", "WEBINAR_LIVE_NONSENSE"):
        arguments = ["--port", str(own.port), "--data", str(own.data)]
        result = serve(*arguments, **{variable: "a b;"})
        assert result.returncode != 0
        assert variable in result.stderr
        assert not (own.data / "instance.env").exists()
