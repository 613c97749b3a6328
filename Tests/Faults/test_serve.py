"""`nginx/serve` as a person uses it: started again, stopped, started wrongly."""

import os
import signal
import socket
import time

import pytest

from Support.contract import UNAVAILABLE, assert_answer, live
from Support.instance import Instance, free_port
from Support.people import Person
from Support.processes import descendants, is_alive, wait_until
from Support.serve_command import assert_sentence, serve
from Support.streams import Streams

STATUS, EVENTS = "/api/live/status/1/", "/api/live/events/1/"


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


@pytest.fixture
def open_streams(own, reader):
    """Opens streams of webinar 1 through nginx."""

    def open_streams(count: int) -> list:
        door = Streams(reader, own.client().socket)
        streams = [door.open(1) for _ in range(count)]
        assert {stream.opening.kind for stream in streams} == {"status"}
        return streams

    return open_streams


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_all_that_was_started_whatever_streams_are_open(own, open_streams, number):
    streams, began = open_streams(50), time.monotonic()
    drained = own.logs.count("hub drained")
    started = descendants(own.process.pid) | own.workers | {own.hub}
    own.process.send_signal(number)
    assert own.process.wait(timeout=30) in (0, 128 + number)
    assert time.monotonic() - began < 10
    wait_until(lambda: not any(is_alive(pid) for pid in started))
    # In order, and not by the death of a process.
    assert own.logs.count("hub drained") == drained + 1
    for stream in streams:
        stream.wait_for_end(1)
        assert stream.answer.is_whole
    assert not (own.data / "instance.env").exists()
    socket.create_server(("127.0.0.1", own.port)).close()


def test_the_hub_is_replaced_each_time_it_ends(own, open_streams):
    for _ in range(10):
        (stream,) = open_streams(1)
        own.replace_hub(signal.SIGKILL)
        stream.wait_for_end()
    own.replace_hub(signal.SIGTERM)
    open_streams(1)


def test_the_site_goes_on_without_its_hub_and_says_so(own):
    hub, supervisor = own.hub, int(own.facts["EVENTS_POOL_PID"])
    os.kill(supervisor, signal.SIGKILL)
    os.kill(hub, signal.SIGKILL)
    wait_until(lambda: "Only 0 of 1 processes of the pool events" in own.said)
    assert own.client().get(STATUS).status == 200
    assert_answer(own.client().get(EVENTS), UNAVAILABLE)
    own.stop()


def test_a_database_without_events_is_served_without_a_hub(own):
    # This login lacks the hub's rights, as one does where the schema's newest part is not deployed.
    database = own.facts["WORKER_DATABASE"]
    settings = {
        "WEBINAR_LIVE_DATABASE": database,
        "WEBINAR_LIVE_EVENTS_DATABASE": database,
        "WEBINAR_LIVE_JWT_KEY_FILE": own.facts["SIGNING_KEY_FILE"],
    }
    site = Instance("faults-serve-without-hub", **settings)
    try:
        assert "Pages will not be told of events" in site.said
        assert site.facts["EVENTS_POOL_PID"] == ""
        assert site.client().get(STATUS).status == 200
        assert_answer(site.client().get(EVENTS), UNAVAILABLE)
    finally:
        site.close()


def test_another_start_finds_everything_as_it_was(own):
    key, tokens = own.key, own.tokens
    first = Person(own.client(), tokens, 1).starts(1)
    own.stop()
    own.start()
    assert own.key == key
    second = Person(own.client(), tokens, 1).starts(1)
    assert second.json == first.json == live(first.json["room_name"])[1]


def test_a_start_after_a_serve_that_was_killed_cleans_up_and_works(own):
    leaders = ("NGINX_PID", "LIVE_POOL_PID", "WRITES_POOL_PID", "EVENTS_POOL_PID")
    left = own.workers | {own.hub} | {int(own.facts[leader]) for leader in leaders}
    own.process.kill()
    own.process.wait()
    own.start()
    assert not any(is_alive(pid) for pid in left)
    assert own.client().get(STATUS).status == 200


def test_a_busy_port_is_one_sentence(own):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
        result = serve("--port", port, "--data", str(own.folder / "busy"))
    assert_sentence(result, port)


def test_a_busy_port_for_monitoring_is_one_sentence(own):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        arguments = ["--port", str(free_port()), "--metrics", f"127.0.0.1:{port}"]
        result = serve(*arguments, "--data", str(own.folder / "busy"))
    assert_sentence(result, str(port), "--metrics")


def test_a_data_folder_in_use_is_one_sentence(own):
    result = serve("--port", str(free_port()), "--data", str(own.data))
    assert_sentence(result, str(own.data))
    assert own.client().get(STATUS).status == 200


@pytest.mark.parametrize(
    "arguments",
    [["--port", "x"], ["--port", "0"], ["--port", "70000"], ["--port"], ["--workers", "0"],
     ["--listen", "nowhere"], ["--listen", ""], ["--unknown"], ["now"], ["--deploy"],
     ["--metrics", "localhost:9180"], ["--metrics", "127.0.0.1"], ["--metrics", "127.0.0.1:0"],
     ["--metrics", "127.0.0.1:8443"]],
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
