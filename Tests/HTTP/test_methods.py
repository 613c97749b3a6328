import pytest

from Support.contract import assert_answer, method_not_allowed

GET = "GET, HEAD, OPTIONS"
POST = "POST, OPTIONS"
ALLOW = {
    "start/{}": POST,
    "join/{}": GET,
    "status/{}": GET,
    "end/{}": POST,
    "presence/{}": POST,
    "participants/{}": GET,
    "analytics": GET,
    "analytics/teachers": GET,
    "analytics/{}": GET,
    "attendance/{}": GET,
    "attendance/{}/7": "PUT, OPTIONS",
    "progress/{}": POST,
    "funnel/{}": GET,
    "funnel/{}/help/7": "PUT, OPTIONS",
    "events/{}": GET,
    "events/{}/ticket": POST,
}
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"]
WRONG = [
    (m, route) for route, allow in ALLOW.items() for m in METHODS if m not in allow.split(", ")
]


@pytest.mark.parametrize(("method", "route"), WRONG)
@pytest.mark.parametrize("slash", ["", "/"])
def test_a_method_that_a_route_does_not_have_is_not_allowed(api, lesson, method, route, slash):
    response = api.request(method, f"/api/live/{route.format(lesson.webinar)}{slash}")
    assert response.headers["Allow"] == ALLOW[route]
    if method == "HEAD":
        assert (response.status, response.body) == (405, b"")
    else:
        assert_answer(response, method_not_allowed(method))


@pytest.mark.parametrize(("route", "allow"), ALLOW.items())
def test_options_names_the_methods(api, lesson, route, allow):
    response = api.request("OPTIONS", f"/api/live/{route.format(lesson.webinar)}/")
    assert (response.status, response.body) == (204, b"")
    assert response.headers["Allow"] == allow


@pytest.mark.parametrize("method", ["TRACE", "CONNECT"])
def test_methods_that_reflect_or_tunnel_are_refused_in_json(api, lesson, method):
    response = api.request(method, f"/api/live/status/{lesson.webinar}/")
    assert response.status in (400, 405)
    assert response.json.keys() == {"detail", "code"}


def test_no_method_override_is_listened_to(api, lesson):
    response = api.post(
        f"/api/live/status/{lesson.webinar}/", headers={"X-HTTP-Method-Override": "GET"}
    )
    assert_answer(response, method_not_allowed("POST"))
