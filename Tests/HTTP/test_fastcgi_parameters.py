"""Nothing that a client sends can pose as a FastCGI parameter."""

import pytest

from Support.contract import NO_CREDENTIALS, NOT_LIVE, assert_answer
from Support.recorder import recorded_request

POSES = [
    ("REQUEST_METHOD", "POST"),
    ("Request-Method", "POST"),
    ("PATH_INFO", "/api/live/start/1/"),
    ("Path-Info", "/api/live/start/1/"),
    ("Script-Name", "/x"),
    ("Query-String", "id=1"),
    ("Content_Length", "5"),
    ("Proxy", "http://127.0.0.1:9"),
    ("HTTP_PROXY", "http://127.0.0.1:9"),
    ("X-Forwarded-For", "10.0.0.1"),
    ("X-Original-URL", "/api/live/status/0/"),
    ("X-Rewrite-URL", "/api/live/status/0/"),
    ("X-Accel-Redirect", "/settings.json"),
    ("Status", "500"),
]


@pytest.mark.parametrize(("name", "value"), POSES)
def test_a_header_does_not_pose_as_a_parameter(anyone, lesson, name, value):
    response = anyone.asks_status(lesson, headers={name: value})
    assert_answer(response, NOT_LIVE)


@pytest.mark.parametrize("name", ["HTTP_AUTHORIZATION", "HTTP-Authorization", "X-Authorization"])
def test_a_token_comes_from_the_authorization_header_alone(api, lesson, tokens, name):
    value = f"Bearer {tokens.access(lesson.host)}"
    path = f"/api/live/start/{lesson.webinar}/"
    assert_answer(api.post(path, headers={name: value}), NO_CREDENTIALS)
    assert_answer(api.post(f"{path}?authorization={value.split()[1]}"), NO_CREDENTIALS)


def test_two_authorization_headers_let_nobody_in(anyone, lesson, tokens):
    host, student = (f"Bearer {tokens.access(who)}" for who in (lesson.host, lesson.student))
    for order in [(host, student), (student, host)]:
        headers = [("Authorization", value) for value in order]
        assert anyone.starts(lesson, headers=headers).status in (400, 401)


@pytest.fixture
def sent(instance):
    """What nginx sends the pool for a request that poses as much as it can."""
    # The recorder's answers are none of those that the API describes.
    api = instance.client()

    def sent(method: str, path: str, *, pool="LIVE", **options) -> dict[str, str]:
        with instance.pool_out_of_reach(pool) as socket, recorded_request(socket) as parameters:
            api.request(method, path, headers=[*POSES, ("Cookie", "a=b")], **options)
        return parameters

    return sent


@pytest.mark.parametrize(
    ("method", "route", "pool"),
    [("POST", "start/{}", "WRITES"), ("GET", "join/{}", "LIVE"), ("POST", "end/{}", "WRITES"),
     ("POST", "presence/{}", "WRITES"), ("GET", "participants/{}", "LIVE"),
     ("POST", "events/{}/ticket", "LIVE")],
)  # fmt: skip
def test_the_pool_is_sent_exactly_the_promised_parameters(sent, lesson, method, route, pool):
    path = f"/api/live/{route.format(lesson.webinar)}/"
    parameters = sent(method, path + "?x=1", pool=pool, token="a.b.c")
    id = parameters.pop("REQUEST_ID")
    assert len(id) == 32
    assert parameters == {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": "x=1",
        "CONTENT_TYPE": "",
        "CONTENT_LENGTH": "0" if method == "POST" else "",
        "HTTP_AUTHORIZATION": "Bearer a.b.c",
    }


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_for_status_the_pool_is_sent_nothing_of_the_client_but_the_path(sent, lesson, method):
    path = f"/api/live/status/{lesson.webinar}"
    parameters = sent(method, path + "?x=1", token="a.b.c")
    assert len(parameters.pop("REQUEST_ID")) == 32
    assert parameters == {"REQUEST_METHOD": "GET", "PATH_INFO": path + "/"}


def test_a_request_id_of_the_clients_own_is_not_taken_over(anyone, lesson, instance):
    mine = "f00dfeedf00dfeedf00dfeedf00dfeed"
    headers = {"X-Request-ID": mine, "REQUEST_ID": mine, "Request-Id": mine}
    response = anyone.joins(lesson, headers=headers)
    assert_answer(response, NO_CREDENTIALS)
    assert mine not in instance.logs_with(response)
