"""Security headers, on every answer: pages, API, refusals."""

import pytest

from Support.paths import REPOSITORY

PORTAL = REPOSITORY / ".portal"
HTML = "text/html; charset=utf-8"
PATHS = ["/", "/webinars/1/live", "/settings.json", "/api/live/status/1/", "/api/live/start/1/",
         "/api/nothing", "/nothing.js", "/api/live/status/%00"]  # fmt: skip


@pytest.fixture(params=PATHS)
def headers(api, request):
    return api.get(request.param).headers


def directives(headers) -> dict[str, list[str]]:
    policy = headers["Content-Security-Policy"]
    parts = [part.split() for part in policy.split(";") if part.strip()]
    return {name: sources for name, *sources in parts}


def test_the_content_security_policy_allows_the_jitsi_domain_and_no_other(headers):
    policy = directives(headers)
    assert policy["default-src"] in (["'self'"], ["'none'"])
    assert set(policy["script-src"]) == {"'self'", "https://jitsi.example"}
    assert "https://jitsi.example" in policy["frame-src"]
    assert policy["frame-ancestors"] in (["'none'"], ["'self'"])
    assert policy["object-src"] == ["'none'"]
    assert policy["base-uri"] in (["'none'"], ["'self'"])
    everything = {source for sources in policy.values() for source in sources}
    assert not everything & {"*", "https:", "http:", "'unsafe-inline'", "'unsafe-eval'"}


def test_camera_and_microphone_are_handed_to_the_jitsi_domain_alone(headers):
    policy = headers["Permissions-Policy"]
    for feature in ("camera", "microphone", "display-capture", "autoplay", "fullscreen"):
        assert f'{feature}=(self "https://jitsi.example")' in policy


def test_types_are_not_guessed_and_versions_not_told(headers):
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["Server"] == "nginx"
    assert "X-Powered-By" not in headers


def test_each_header_stands_once(headers):
    names = [name.lower() for name in headers]
    assert sorted(names) == sorted(set(names))


def test_no_page_is_isolated_from_its_jitsi_frame(headers):
    assert "Cross-Origin-Embedder-Policy" not in headers


@pytest.mark.parametrize("action", ["start", "join", "status", "end", "other"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_dynamic_answers_are_never_kept(api, lesson, action, method):
    response = api.request(method, f"/api/live/{action}/{lesson.webinar}/")
    assert response.headers["Cache-Control"] == "no-store"


def test_an_answer_to_somebody_is_never_kept(host, student, live_lesson):
    for answer in (
        host.starts(live_lesson),
        student.joins(live_lesson),
        student.asks_registrations(),
        student.asks_webinars(),
        student.asks_webinar(live_lesson.webinar),
        host.asks_settings(live_lesson),
    ):
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "no-store"


def test_the_page_learns_the_jitsi_domain(api):
    response = api.get("/settings.json")
    assert response.headers["Content-Type"] == "application/json"
    assert response.json["jitsi_domain"] == "jitsi.example"


def test_the_page_is_html(api):
    response = api.get("/")
    assert (response.status, response.headers["Content-Type"]) == (200, HTML)


@pytest.mark.parametrize(
    ("suffix", "kind"),
    [("js", "application/javascript; charset=utf-8"), ("css", "text/css; charset=utf-8"),
     ("svg", "image/svg+xml; charset=utf-8"), ("png", "image/png")],
)  # fmt: skip
def test_a_file_of_the_portal_has_its_type_and_a_text_its_encoding(api, suffix, kind):
    path = next(PORTAL.rglob(f"*.{suffix}"))
    response = api.get(f"/{path.relative_to(PORTAL)}")
    assert (response.status, response.headers["Content-Type"]) == (200, kind)


@pytest.mark.parametrize("path", ["/nothing", "/sign-in", "/webinars/1/live"])
def test_a_page_of_any_address_says_its_encoding(api, path):
    assert api.get(path).headers["Content-Type"] == HTML
