"""The platform is another server: nginx hands it everything under /api/ but the live sessions,
and the chat where it is to be held to what hosts decide."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from Support.contract import (
    CHAT_MUTED,
    NO_CREDENTIALS,
    NO_WEBINAR,
    OUTCOME_UNKNOWN,
    UNAVAILABLE,
    assert_answer,
)
from Support.instance import Instance
from Support.people import Person
from Support.platform import Platform

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


# In whatever encoding that is.
PAGE = "text/html"


class Existing(BaseHTTPRequestHandler):
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
        self.send_header("Content-Type", PAGE if self.path == "/api/page/" else "application/json")
        self.send_header("Content-Length", str(len(text)))
        for name, value in OF_ITS_OWN.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def existing():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Existing)
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
    method, path, headers, body = Existing.requests[-1]
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
    _, _, headers, _ = Existing.requests[-1]
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


def test_the_platform_says_in_which_encoding_it_writes(site):
    assert site.client().get("/api/page/").headers["Content-Type"] == PAGE


def test_no_header_names_another_path(site):
    headers = {"X-Original-URL": "/admin/", "X-Rewrite-URL": "/admin/"}
    site.client().get("/api/webinars/", headers=headers)
    _, _, told, _ = Existing.requests[-1]
    assert not headers.keys() & set(told)


def test_a_platform_that_breaks_off_leaves_a_post_in_doubt(site):
    assert_answer(site.client().get("/api/broken/"), UNAVAILABLE)
    assert_answer(site.client().post("/api/broken/", message={}), OUTCOME_UNKNOWN)


def test_no_pool_of_sign_in_is_there(site):
    assert site.facts["SIGN_IN_POOL_PID"] == ""


@pytest.fixture(scope="module")
def site_with_chat(existing):
    """Beside the platform, its chat is served here."""
    platform = f"127.0.0.1:{existing.server_port}"
    instance = Instance("http-proxy-chat", "--platform", platform, "--own-chat")
    yield instance
    instance.close()


def test_pages_are_told_that_a_platform_is_around(site, site_with_chat, api):
    for beside in (site, site_with_chat):
        told = beside.client().get("/settings.json").json
        assert (told["platform"], told["pictures"]) == (True, False)
        assert beside.facts["MEDIA_FOLDER"] == ""
    told = api.get("/settings.json").json
    assert (told["platform"], told["pictures"]) == (False, True)


def test_a_webinars_picture_is_the_platforms_affair(site):
    before = len(Existing.requests)
    path = "/api/webinars/1/thumbnail/"
    response = site.client().request("PUT", path, body=b"a picture", token="x")
    assert response.json == {"path": path}
    assert len(Existing.requests) == before + 1


@pytest.mark.parametrize(
    "path",
    ["/api/webinars/", "/api/communications/", "/api/communications/chatter/",
     "/api/communications/mail/chat/", "/api/accounts/auth/login/", "/media/leaf.jpg"],
)  # fmt: skip
def test_where_the_chat_is_served_here_the_rest_is_the_platforms(site_with_chat, path):
    response = site_with_chat.client().get(path)
    assert (response.status, response.json) == (200, {"path": path})


def test_where_the_chat_is_served_here_no_line_reaches_the_platform(site_with_chat):
    api, rows = site_with_chat.client(), Platform(site_with_chat.facts["OWNER_DATABASE"])
    lesson = rows.lesson()
    host, student, anyone = (
        Person(api, site_with_chat.tokens, user) for user in (lesson.host, lesson.student, None)
    )
    before = len(Existing.requests)
    message = student.writes(lesson, "Hello").json["id"]
    assert [line["message"] for line in host.reads(lesson).json] == ["Hello"]
    assert host.mutes(lesson, lesson.student).status == 204
    assert_answer(student.writes(lesson, "Again"), CHAT_MUTED)
    assert host.removes(message).status == 204
    for path in (
        "/api/communications/chat",
        "/api/communications//chat/",
        "/api/x/../communications/chat/",
    ):
        assert api.get(path).status == 401
    assert api.get("/api/communications/chat/else/").status == 404
    assert_answer(anyone.writes(lesson), NO_CREDENTIALS)
    assert len(Existing.requests) == before
