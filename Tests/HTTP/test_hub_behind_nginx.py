"""What nginx tells the hub of events, and what it says in the hub's place."""

import socket
import time
from collections import Counter

import pytest

from Support.contract import UNAVAILABLE, assert_answer
from Support.recorder import recorded_http_request

HEADERS = {
    "Cookie": "a=b",
    "Last-Event-Id": "7",
    "X-Forwarded-For": "6.6.6.6",
    "Accept": "text/event-stream",
    "Upgrade": "websocket",
    "Connection": "keep-alive, Upgrade",
}


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("spelling", ["{}", "{}/", "%30{}/", "./{}/"])
def test_the_hub_is_told_path_query_and_last_event_id_alone(lesson, instance, method, spelling):
    path = "/api/live/events/" + spelling.format(lesson.webinar)
    with instance.hub_out_of_reach() as socket, recorded_http_request(socket) as lines:
        query = "?ticket=a-b_c.d&after=3"
        instance.client().request(method, path + query, token="a.b.c", headers=HEADERS, body=b"{}")
    id = f"0{lesson.webinar}" if "%30" in spelling else lesson.webinar
    assert lines[0] == f"{method} /api/live/events/{id}/{query} HTTP/1.1"
    assert sorted(lines[1:]) == ["Host: webinar_live_events", "Last-Event-ID: 7"]


def test_a_request_whose_hub_died_is_asked_of_its_successor(lesson, instance):
    path = f"/api/live/events/{lesson.webinar}/"
    with instance.hub_out_of_reach() as socket, recorded_http_request(socket, deaths=1) as lines:
        assert instance.client().get(path).json == {}
    assert lines[0] == f"GET {path} HTTP/1.1"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_while_the_hub_is_away_streams_are_unavailable(api, anyone, lesson, instance, method):
    with instance.hub_out_of_reach():
        response = api.request(method, f"/api/live/events/{lesson.webinar}/")
        assert_answer(response, UNAVAILABLE)
        # What needs no hub goes on.
        assert anyone.asks_status(lesson).status == 200


def test_a_stream_asks_proxies_not_to_keep_it_back(subscribe, lesson):
    headers = subscribe(lesson.webinar, headers=(("Accept-Encoding", "gzip"),)).response.headers
    assert headers["X-Accel-Buffering"] == "no"
    assert "Content-Encoding" not in headers


def test_one_address_opens_two_thousand_streams_at_once_and_then_500_a_second(api, lesson):
    path = f"/api/live/events/{lesson.webinar}/?ticket=none"
    answered, began = Counter(), time.monotonic()
    while not answered[429] and answered.total() < 20_000:
        answered += statuses_of_heads(api, path, 500)
    assert answered.keys() == {403, 429}
    most = 2000 + 500 * (time.monotonic() - began)
    assert 2000 <= answered[403] <= most + 1


def statuses_of_heads(api, path: str, count: int) -> Counter:
    """Asks at once, from an address of this host that is limited: the host's own is not."""
    source = ("127.0.0.3", 0)
    plain = socket.create_connection((api.host, api.port), api.timeout, source_address=source)
    with api.tls.wrap_socket(plain) as channel, channel.makefile("rb") as answers:
        channel.sendall(f"HEAD {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode() * count)
        statuses = []
        while len(statuses) < count:
            if (line := answers.readline()).startswith(b"HTTP/"):
                statuses.append(int(line.split()[1]))
    return Counter(statuses)
