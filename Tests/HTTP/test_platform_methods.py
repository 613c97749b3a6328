"""Unknown path, method, body, token: the same order as for live sessions."""

import pytest

from Support.contract import (
    INVALID_TOKEN,
    NO_CREDENTIALS,
    NOT_FOUND,
    assert_answer,
    method_not_allowed,
)

MEGABYTE = b"x" * 1024 * 1024
ALLOWED = {
    "/api/accounts/auth/login/": "POST, OPTIONS",
    "/api/accounts/auth/refresh/": "POST, OPTIONS",
    "/api/accounts/erase/": "POST, OPTIONS",
    "/api/webinars/": "GET, HEAD, POST, OPTIONS",
    "/api/webinars/1/": "GET, HEAD, PUT, PATCH, DELETE, OPTIONS",
    "/api/webinars/1/thumbnail/": "PUT, DELETE, OPTIONS",
    "/api/registrations/": "GET, HEAD, OPTIONS",
    "/api/registrations/register/": "POST, OPTIONS",
    "/api/registrations/register_list/": "POST, OPTIONS",
    "/api/registrations/my_registrations/": "GET, HEAD, OPTIONS",
    "/api/registrations/1/unregister/": "DELETE, OPTIONS",
    "/api/communications/chat/": "GET, HEAD, POST, OPTIONS",
    "/api/communications/chat/1/": "DELETE, OPTIONS",
}


@pytest.mark.parametrize(("path", "allowed"), ALLOWED.items())
def test_other_methods_are_refused_before_body_and_token(api, path, allowed):
    for method in {"GET", "POST", "PUT", "PATCH", "DELETE"} - set(allowed.split(", ")):
        response = api.request(method, path, token="x", body=MEGABYTE)
        assert_answer(response, method_not_allowed(method))
        assert response.headers["Allow"] == allowed


@pytest.mark.parametrize(("path", "allowed"), ALLOWED.items())
def test_options_says_what_is_allowed(api, path, allowed):
    response = api.request("OPTIONS", path)
    assert (response.status, response.headers["Allow"]) == (204, allowed)


@pytest.mark.parametrize(("path", "allowed"), ALLOWED.items())
def test_an_allowed_origin_gets_its_preflight_answered(api, path, allowed):
    headers = {"Origin": "https://allowed.example", "Access-Control-Request-Method": "POST"}
    response = api.request("OPTIONS", path, headers=headers)
    assert response.status == 204
    assert response.headers["Access-Control-Allow-Origin"] == "https://allowed.example"
    assert response.headers["Access-Control-Allow-Methods"] == allowed


@pytest.mark.parametrize("path", [path for path, allowed in ALLOWED.items() if "POST" in allowed])
def test_the_body_comes_before_the_token(api, path):
    assert api.post(path, body=MEGABYTE).status == 413


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/webinars/"),
        ("GET", "/api/registrations/"),
        ("POST", "/api/registrations/register/"),
        ("GET", "/api/registrations/my_registrations/"),
        ("DELETE", "/api/registrations/1/unregister/"),
        ("GET", "/api/communications/chat/"),
        ("POST", "/api/communications/chat/"),
        ("DELETE", "/api/communications/chat/1/"),
        ("POST", "/api/accounts/erase/"),
    ],
)
def test_the_token_comes_before_the_rest(api, method, path):
    assert_answer(api.request(method, path, body=b"x"), NO_CREDENTIALS)
    assert_answer(api.request(method, path, token="x", body=b"x"), INVALID_TOKEN)


@pytest.mark.parametrize(
    "path",
    [
        "/api/", "/api/accounts/auth/", "/api/accounts/auth/logout/", "/api/webinars/abc/",
        "/api/webinars/1/2/", "/api/registrations/1/",
        "/api/registrations/abc/unregister/", "/api/communications/chat/abc/", "/api/webinars/1%0A",
    ],
)  # fmt: skip
def test_every_other_path_is_unknown(api, path):
    assert_answer(api.post(path, token="x", body=MEGABYTE), NOT_FOUND)
