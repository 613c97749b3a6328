"""The platform is another server: nginx hands it everything under /api/ but the live sessions."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from Support.contract import NO_WEBINAR, OUTCOME_UNKNOWN, UNAVAILABLE, assert_answer
from Support.instance import Instance

# What nginx says for all of the site, and what gives away how a platform is made.
OF_ITS_OWN = {
    "Cache-Control": "public, max-age=3600",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "X-Secret",
    "Strict-Transport-Security": "max-age=1",
    "Content-Security-Policy": "default-src *",
    "Content-Security-Policy-Report-Only": "default-src *",
    "Permissions-Policy": "camera=*",
    "X-Content-Type-Options": "sniff",
    "Referrer-Policy": "unsafe-url",
    "Cross-Origin-Opener-Policy": "unsafe-none",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "X-XSS-Protection": "1",
    "X-Request-ID": "theirs",
    "Server": "WSGIServer/0.2",
    "Via": "1.1 varnish",
    "X-Powered-By": "PHP/5.4",
    "X-AspNet-Version": "4.0",
    "X-AspNetMvc-Version": "5.2",
    "X-Runtime": "0.1",
    "X-Generator": "Drupal 7",
    "X-Served-By": "web1",
    "X-Backend-Server": "10.0.0.1",
}
GIVEN_AWAY = ["Via", "X-Powered-By", "X-AspNet-Version", "X-AspNetMvc-Version", "X-Runtime",
              "X-Generator", "X-Served-By", "X-Backend-Server"]  # fmt: skip


class Platform(BaseHTTPRequestHandler):
    """Answers with the path that it was asked for, and keeps what it was told."""

    protocol_version = "HTTP/1.1"
    requests = []  # noqa: RUF012

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.requests.append((self.command, self.path, self.headers, body))
        if self.path.startswith("/api/broken/"):
            self.close_connection = True
            return
        text = f'{{"path": "{self.path}"}}'.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        for name, value in OF_ITS_OWN.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def existing():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Platform)
    threading.Thread(target=server.serve_forever).start()
    yield server
    server.shutdown()


@pytest.fixture(scope="module")
def site(existing):
    instance = Instance("http-proxy", "--platform", f"127.0.0.1:{existing.server_port}")
    yield instance
    instance.close()


@pytest.mark.parametrize(
    "path",
    ["/api/webinars/", "/api/webinars/1/", "/api/communications/chat/?event=1&after=2",
     "/api/accounts/auth/login/", "/api/anything/else/", "/media/thumbnails/leaf.jpg"],
)  # fmt: skip
def test_the_rest_of_the_api_and_the_pictures_are_the_platforms(site, path):
    response = site.client().get(path)
    assert (response.status, response.json) == (200, {"path": path})


def test_the_live_sessions_are_not(site):
    assert_answer(site.client().get("/api/live/status/999999999/"), NO_WEBINAR)
    assert site.client().get("/api/live/else/").status == 404
    stream = site.client().request("HEAD", "/api/live/events/1/")
    assert (stream.status, stream.headers.get_content_type()) == (200, "text/event-stream")


def test_a_post_arrives_as_it_was_sent(site):
    site.client().post("/api/registrations/register/", token="x", message={"event": 1})
    method, path, headers, body = Platform.requests[-1]
    assert (method, path, body) == ("POST", "/api/registrations/register/", b'{"event": 1}')
    assert headers["Authorization"] == "Bearer x"


def test_the_platform_is_told_who_asks_and_how_by_nginx_alone(site):
    forged = {
        "X-Forwarded-For": "6.6.6.6",
        "X-Real-IP": "6.6.6.6",
        "X-Forwarded-Proto": "http",
        "X-Forwarded-Host": "evil.example",
        "Forwarded": "for=6.6.6.6",
    }
    response = site.client().get("/api/webinars/", headers=forged)
    _, _, headers, _ = Platform.requests[-1]
    host = site.facts["ADDRESS"].removeprefix("https://")
    assert (headers["Host"], headers["X-Forwarded-Host"]) == (host, host)
    assert (headers["X-Forwarded-For"], headers["X-Real-IP"]) == ("127.0.0.1", "127.0.0.1")
    assert headers["X-Forwarded-Proto"] == "https"
    assert headers["Forwarded"] is None
    assert headers["X-Request-ID"] == response.headers["X-Request-ID"]


def test_nginx_answers_for_caches_and_other_origins(site):
    response = site.client().get("/api/webinars/", headers={"Origin": "https://other.example"})
    assert response.headers.get_all("Cache-Control") == ["no-store"]
    assert response.headers["Access-Control-Allow-Origin"] is None
    allowed = {"Origin": "https://allowed.example"}
    response = site.client().get("/api/webinars/", headers=allowed)
    assert response.headers.get_all("Access-Control-Allow-Origin") == ["https://allowed.example"]


@pytest.mark.parametrize("path", ["/api/webinars/", "/media/leaf.jpg"])
def test_each_header_of_the_site_is_nginxs_and_there_once(site, path):
    headers = site.client().get(path).headers
    ours = site.client().get("/icon.svg").headers
    for name in OF_ITS_OWN.keys() - {"Cache-Control", "X-Request-ID", *GIVEN_AWAY}:
        assert headers.get_all(name) == ours.get_all(name), name
    assert headers.get_all("X-Request-ID") != ["theirs"]
    names = [name.lower() for name in headers]
    assert sorted(names) == sorted(set(names))


def test_nothing_tells_how_the_platform_is_made(site):
    headers = site.client().get("/api/webinars/").headers
    assert headers["Server"] == "nginx"
    assert not set(GIVEN_AWAY) & set(headers)


@pytest.mark.parametrize(
    ("asked", "told"),
    [("/api//webinars//1/", "/api/webinars/1/"), ("/api/./webinars/", "/api/webinars/"),
     ("/api/x/%2e%2e/webinars/", "/api/webinars/"), ("/api/webinars%2F1/", "/api/webinars/1/"),
     ("/%61pi/webinars/", "/api/webinars/"), ("/media/x/..%2fleaf.jpg", "/media/leaf.jpg"),
     ("/api/%252e%252e/x/", "/api/%252e%252e/x/"), ("/api/a%20b%3Fc%23/", "/api/a%20b%3Fc%23/"),
     ("/api/a%0D%0AX:y/", "/api/a%0D%0AX:y/"), ("/api/caf%C3%A9/", "/api/caf%C3%A9/"),
     ("/api/x/?next=/a//../b&q=%2e", "/api/x/?next=/a//../b&q=%2e")],
)  # fmt: skip
def test_the_path_that_nginx_judged_is_the_one_that_is_sent(site, asked, told):
    assert site.client().get(asked).json == {"path": told}


def test_no_header_names_another_path(site):
    headers = {"X-Original-URL": "/admin/", "X-Rewrite-URL": "/admin/"}
    site.client().get("/api/webinars/", headers=headers)
    _, _, told, _ = Platform.requests[-1]
    assert not headers.keys() & set(told)


def test_a_platform_that_breaks_off_leaves_a_post_in_doubt(site):
    assert_answer(site.client().get("/api/broken/"), UNAVAILABLE)
    assert_answer(site.client().post("/api/broken/", message={}), OUTCOME_UNKNOWN)


def test_no_pool_of_sign_in_is_there(site):
    assert site.facts["SIGN_IN_POOL_PID"] == ""
