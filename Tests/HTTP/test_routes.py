"""What nginx does with a request is what the table of routes says, by hand or not."""

import json
import re
from pathlib import Path

import pytest

from Support.nginx_configuration import Directive, read
from Support.worker import run_program

ROUTES = [json.loads(line) for line in run_program("routes", settings={}).stdout.splitlines()]
SERVERS = {
    "api": ["fastcgi_pass", "webinar_live"],
    "writes": ["fastcgi_pass", "$webinar_live_pool"],
    "lists": ["fastcgi_pass", "webinar_live_lists"],
    "sign-in": ["fastcgi_pass", "webinar_live_sign_in"],
    "hub": ["proxy_pass", "http://webinar_live_events/api/live/events$webinar_live_followed/$is_args$args"],
}  # fmt: skip
every_route = pytest.mark.parametrize(
    "route", ROUTES, ids=[f"{route['method']} {route['path']}" for route in ROUTES]
)


@pytest.fixture(scope="module")
def http(instance) -> Directive:
    folder = Path(instance.facts["DATA"]) / "nginx"
    (http,) = [one for one in read(folder / "nginx.conf", folder) if one.name == "http"]
    return http


@pytest.fixture(scope="module")
def locations(http) -> list[Directive]:
    # The other one is what watches it.
    server, _monitoring = [one for one in http.block if one.name == "server"]
    return server.block


def tried(block: list[Directive], path: str) -> list[Directive]:
    """Of a block's locations the regular expressions that nginx tries for a path, in its order.

    Those within the longest beginning of the path that a `location ^~` has, and no others.
    """
    locations = [one for one in block if one.name == "location"]
    begun = [one for one in locations if path.startswith(one.parameters[-1])]
    longest = max(begun, key=lambda one: len(one.parameters[-1]), default=None)
    if longest is not None and longest.parameters[0] == "^~":
        return tried(longest.block, path)
    return [one for one in locations if one.parameters[0] == "~"]


def location(locations: list[Directive], route: dict, end: str = "/") -> tuple[Directive, str]:
    """Where a request for the route goes, and how the log names it."""
    path = (
        route["path"]
        .replace("<id>", "7")
        .replace("<user>", "8")
        .replace("<recording>", "9")
        .replace("<token>", "a-B_9")
        + end
    )
    for one in tried(locations, path):
        # PCRE's spelling, in Python's.
        expression = one.parameters[1].replace("(?<", "(?P<").replace(r"\z", r"\Z")
        if found := re.search(expression, path):
            return one, found.groupdict().get("webinar_live_route", "")
    raise AssertionError(f"{path} reaches no location")


@every_route
def test_a_route_reaches_the_location_that_its_server_is_behind(locations, route):
    for end in ("", "/"):
        one, name = location(locations, route, end)
        assert name == route["name"]
        passes = [[d.name, *d.parameters] for d in one.block if d.name.endswith("_pass")]
        # The methods of a path share its location.
        servers = {other["server"] for other in ROUTES if other["path"] == route["path"]}
        assert passes == [SERVERS["writes" if "writes" in servers else route["server"]]]


@every_route
def test_what_may_wait_for_a_row_goes_to_the_pool_of_writes_and_a_read_never_does(http, route):
    (pools,) = [one for one in http.block if "$webinar_live_pool" in one.parameters[1:]]
    pool = {one.name: one.parameters[0] for one in pools.block}
    key = f"{route['method']} {route['name']}"
    wanted = "webinar_live_writes" if route["server"] == "writes" else "webinar_live"
    assert pool.get(key, pool["default"]) == wanted
    assert wanted == "webinar_live" or route["method"] != "GET"


@every_route
def test_a_route_is_sent_to_a_second_worker_only_where_that_does_the_same(locations, route):
    one, _ = location(locations, route)
    prefix = "proxy" if route["server"] == "hub" else "fastcgi"
    ((condition, *more),) = one.all(f"{prefix}_next_upstream")
    failures = [] if prefix == "proxy" else ["timeout"]
    assert (condition, more) in (
        ("off", []),
        ("error", failures),
        ("error", [*failures, "non_idempotent"]),
    )
    if route["method"] in ("POST", "PATCH"):
        assert ("non_idempotent" in more) == route["repeatable"]
    else:
        assert (condition != "off") == route["repeatable"]


@every_route
def test_only_what_may_be_kept_is_cached(locations, route):
    one, _ = location(locations, route)
    # The methods of a path share its location; nginx itself keeps no answer to a POST.
    kept = any(other["cached"] for other in ROUTES if other["path"] == route["path"])
    assert bool(one.all("fastcgi_cache")) == kept


@every_route
def test_only_what_holds_no_secret_is_compressed(locations, route):
    one, name = location(locations, route)
    # The methods of a path share its location.
    others = [other for other in ROUTES if other["path"] == route["path"]]
    assert bool(one.all("gzip_types")) == any(other["compressed"] for other in others)
    secrets = {"login", "refresh", "start", "join", "ticket", "settings", "presence", "conference"}
    assert not (route["compressed"] and name in secrets)


@every_route
def test_a_route_has_the_limit_of_all_but_where_the_table_says_that_it_has_its_own(
    locations, route
):
    one, _ = location(locations, route)
    zones = {zone for zone, *_ in one.all("limit_req")}
    assert bool(zones - {"zone=webinar_live_address"}) == route["limited"]
    assert bool(zones) == (route["caller"] != "jitsi server")


@every_route
def test_what_is_hidden_from_browsers_is_so_before_anything_else(locations, route):
    one, _ = location(locations, route)
    hides = [d.parameters for d in one.block if d.name == "if"]
    is_hidden = route["caller"] in ("jitsi server", "signer")
    assert (["($webinar_live_hidden)"] in hides) == is_hidden


def test_routes_of_one_name_and_method_are_repeated_alike():
    """The log's name is what the answer for an unknown outcome goes by."""
    rules = {(one["method"], one["name"], one["repeatable"]) for one in ROUTES}
    assert len(rules) == len({rule[:2] for rule in rules})


@pytest.mark.parametrize("end", ["\n", "/\n", "//", "%"])
@every_route
def test_what_only_begins_as_a_route_reaches_none(locations, route, end):
    one, name = location(locations, route, end)
    assert not any(directive.name.endswith("_pass") for directive in one.block)
    assert name == ""


@pytest.mark.parametrize(
    "route",
    [route for route in ROUTES if route["server"] != "hub"],
    ids=lambda route: f"{route['method']} {route['path']}",
)
def test_an_answer_that_is_late_is_not_asked_for_twice(locations, route):
    one, _ = location(locations, route)
    ((slowest_answer,),) = one.all("fastcgi_read_timeout")
    ((latest_repeat,),) = one.all("fastcgi_next_upstream_timeout")
    assert 0 < seconds(latest_repeat) < seconds(slowest_answer)


def seconds(time: str) -> int:
    return int(time.removesuffix("s"))
