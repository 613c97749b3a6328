"""Two origins are allowed by the tests' settings; every other is foreign."""

import pytest

from Support.contract import NOT_LIVE, assert_answer

ALLOWED = ["https://allowed.example", "http://localhost:5173"]
FOREIGN = [
    "https://foreign.example",
    "http://allowed.example",
    "https://allowed.example:8443",
    "https://allowed.example.foreign.example",
    "https://foreign.example/https://allowed.example",
    "https://allowedxexample",
    "null",
    "",
]


def preflight(api, lesson, origin, route="start/{}", method="POST"):
    headers = {
        "Origin": origin,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "authorization,content-type",
    }
    path = f"/api/live/{route.format(lesson.webinar)}/"
    return api.request("OPTIONS", path, headers=headers)


@pytest.mark.parametrize("origin", ALLOWED)
@pytest.mark.parametrize(
    ("route", "method"),
    [("start/{}", "POST"), ("join/{}", "GET"), ("status/{}", "GET"), ("end/{}", "POST"),
     ("presence/{}", "POST"), ("participants/{}", "GET"), ("events/{}", "GET"),
     ("events/{}/ticket", "POST")],
)  # fmt: skip
def test_a_preflight_from_an_allowed_origin_is_granted(api, lesson, origin, route, method):
    response = preflight(api, lesson, origin, route, method)
    assert response.status in (200, 204)
    assert response.headers["Access-Control-Allow-Origin"] == origin
    assert method in response.headers["Access-Control-Allow-Methods"]
    assert "authorization" in response.headers["Access-Control-Allow-Headers"].lower()
    assert "origin" in response.headers["Vary"].lower()


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_preflight_from_a_foreign_origin_grants_nothing(api, lesson, origin):
    response = preflight(api, lesson, origin)
    assert [name for name in response.headers if name.startswith("Access-Control-")] == []


@pytest.mark.parametrize("origin", ALLOWED)
def test_an_allowed_origin_may_read_the_answer(host, lesson, origin):
    response = host.starts(lesson, headers={"Origin": origin})
    assert response.status == 200
    assert response.headers.get_all("Access-Control-Allow-Origin") == [origin]
    assert "origin" in response.headers["Vary"].lower()


@pytest.mark.parametrize("origin", ALLOWED)
def test_an_allowed_origin_may_read_a_stream(subscribe, lesson, origin):
    response = subscribe(lesson.webinar, headers=(("Origin", origin),)).response
    assert response.status == 200
    assert response.headers.get_all("Access-Control-Allow-Origin") == [origin]
    assert "origin" in response.headers["Vary"].lower()


@pytest.mark.parametrize("origin", FOREIGN)
def test_a_foreign_origin_is_answered_but_may_not_read(anyone, lesson, origin):
    response = anyone.asks_status(lesson, headers={"Origin": origin})
    assert_answer(response, NOT_LIVE)
    assert "Access-Control-Allow-Origin" not in response.headers
    assert "origin" in response.headers["Vary"].lower()


@pytest.mark.parametrize(
    "action",
    ["start", "join", "status", "end", "presence", "participants", "events", "nothing"],
)
def test_refusals_can_be_read_by_an_allowed_origin_too(api, lesson, action):
    path = f"/api/live/{action}/{lesson.webinar}/"
    response = api.request("DELETE", path, headers={"Origin": ALLOWED[0]})
    assert response.status in (404, 405)
    assert response.headers["Access-Control-Allow-Origin"] == ALLOWED[0]


def test_credentials_are_never_allowed(api, lesson):
    response = preflight(api, lesson, ALLOWED[0])
    assert "Access-Control-Allow-Credentials" not in response.headers
    answer = api.get(f"/api/live/status/{lesson.webinar}/", headers={"Origin": ALLOWED[0]})
    assert answer.headers["Access-Control-Allow-Origin"] == ALLOWED[0]
    assert "Access-Control-Allow-Credentials" not in answer.headers
