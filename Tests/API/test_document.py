"""The description of the API as it is served."""

import json

import pytest
from openapi_spec_validator import validate

from Support.contract import NOT_FOUND, assert_answer, method_not_allowed
from Support.worker import run_program

PATH = "/api/live/openapi.json"
ROUTES = [json.loads(line) for line in run_program("routes", settings={}).stdout.splitlines()]


@pytest.fixture(scope="module")
def document(api) -> dict:
    return api.get(PATH).json


def test_it_is_valid_openapi(document):
    validate(document)
    assert document["openapi"].startswith("3.1.")


def test_what_is_served_is_what_the_program_prints(document):
    assert document == json.loads(run_program("openapi", settings={}).stdout)


@pytest.mark.parametrize("route", ROUTES, ids=lambda one: f"{one['method']} {one['path']}")
def test_each_route_is_in_it(document, route):
    path = route["path"].replace("<", "{").replace(">", "}")
    methods = document["paths"].get(path) or document["paths"][path + "/"]
    assert methods[route["method"].lower()]["summary"]


def test_nothing_else_is_in_it(document):
    assert sum(len(methods) for methods in document["paths"].values()) == len(ROUTES)


def test_each_operation_has_a_name_of_its_own(document):
    names = [one["operationId"] for path in document["paths"].values() for one in path.values()]
    assert len(names) == len(set(names))


def test_the_code_of_a_refusal_is_one_of_a_list(document):
    schemas = document["components"]["schemas"]
    codes = [
        one["properties"]["code"]["const"]
        for one in schemas.values()
        if one.get("properties", {}).get("code", {}).get("$ref") == "#/components/schemas/Code"
    ]
    assert {"session_not_active", "not_found", "unavailable"} <= set(codes)
    assert set(codes) <= set(schemas["Code"]["enum"])


def test_a_page_of_any_site_may_read_it(api):
    response = api.get(PATH, headers={"Origin": "https://elsewhere.example"})
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert response.headers["Content-Type"] == "application/json"


def test_who_has_it_is_told_that_it_has_not_changed(api):
    first = api.get(PATH)
    assert first.headers["Cache-Control"] == "no-cache"
    again = api.get(PATH, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status, again.body) == (304, b"")


def test_it_is_compressed(api):
    plain = api.get(PATH)
    packed = api.get(PATH, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert len(packed.body) < len(plain.body) / 5


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_it_is_only_read(api, method):
    response = api.request(method, PATH)
    assert_answer(response, method_not_allowed(method))
    assert response.headers["Allow"] == "GET, HEAD"


@pytest.mark.parametrize("path", [PATH + "/", "/api/live/openapi.yaml", "/api/live/"])
def test_beside_it_there_is_nothing(api, path):
    assert_answer(api.get(path), NOT_FOUND)
