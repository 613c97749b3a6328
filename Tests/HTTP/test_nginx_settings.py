"""The one include that follows from the settings; nothing can be injected there."""

import re

import pytest

from Support.worker import run_program

GOOD = {"WEBINAR_LIVE_JWT_KEY": "k" * 32}
VARIABLES = [
    "webinar_live_certificate_keys",
    "webinar_live_cors_origin",
    "webinar_live_csp",
    "webinar_live_permissions_policy",
    "webinar_live_settings_json",
    "webinar_live_school_name",
    "webinar_live_crest",
    "webinar_live_crest_file",
    "webinar_live_media_folder",
    "webinar_live_manifest",
    "webinar_live_takes_webhooks",
    "webinar_live_allow",
    "webinar_live_hidden",
    "webinar_live_outcome_unknown",
    "webinar_live_pool",
    "webinar_live_refusal",
]
INJECTIONS = [
    'a.example"; } server { listen 81; } map $a $b { default "',
    "a.example;",
    "a.example'",
    "a.example\nload_module x;",
    "a.example{",
    "a.example}",
    "$request_uri",
    "a.example # comment",
    "a.example\\",
    "a.example script-src *",
    "*",
    "*.example",
    "~.*",
    "user@a.example",
    "[::1]",
    "ä.example",
]


def include(**settings: str):
    return run_program("nginx-settings", settings=GOOD | settings)


def test_it_defines_exactly_the_promised_variables():
    text = include().stdout
    defined = re.findall(r"""^map (?:"[^"]*"|\S+) \$(\w+)""", text, re.MULTILINE)
    assert sorted(defined) == sorted(VARIABLES)


@pytest.mark.parametrize("value", [*INJECTIONS, "10.0.0.1 1; default 1"])
def test_what_is_no_address_is_refused(value):
    result = include(WEBINAR_LIVE_JITSI_HOOK_ADDRESSES=value)
    assert result.returncode != 0
    assert result.stdout == ""
    assert "WEBINAR_LIVE_JITSI_HOOK_ADDRESSES" in result.stderr


@pytest.mark.parametrize("setting", ["JITSI_DOMAIN", "CORS_ORIGINS", "IMAGE_ORIGINS"])
@pytest.mark.parametrize("value", INJECTIONS)
def test_what_is_no_host_or_origin_is_refused(setting, value):
    spelled = value if setting == "JITSI_DOMAIN" else f"https://{value}"
    result = include(**{f"WEBINAR_LIVE_{setting}": spelled})
    assert result.returncode != 0
    assert result.stdout == ""
    assert f"WEBINAR_LIVE_{setting}" in result.stderr


def test_the_jitsi_domain_with_a_port_is_in_all_that_needs_it():
    text = include(WEBINAR_LIVE_JITSI_DOMAIN="jitsi.example:8443").stdout
    assert "script-src 'self' https://jitsi.example:8443;" in text
    assert 'camera=(self "https://jitsi.example:8443")' in text
    assert '{"jitsi_domain": "jitsi.example:8443", "early_start": 0, "currency": null' in text
    assert "meet.jit.si" not in text


@pytest.mark.parametrize("setting", ["NAME", "CREST", "ACCENT", "CONTACT"])
@pytest.mark.parametrize(
    "value",
    [
        "'; } server { listen 81; } map $a $b { default '",
        '"',
        "$request_uri",
        "a\\",
        "</script><script>",
        "a\nload_module x;",
    ],
)
def test_what_the_school_calls_itself_ends_no_quotation(setting, value):
    result = include(**{f"WEBINAR_LIVE_SCHOOL_{setting}": value})
    assert result.returncode != 0
    assert result.stdout == ""
    assert f"WEBINAR_LIVE_SCHOOL_{setting}" in result.stderr


def test_image_origins_are_in_the_policy():
    origins = "https://a.example,https://b.example:444"
    text = include(WEBINAR_LIVE_IMAGE_ORIGINS=origins).stdout
    sources = re.search(r"img-src ([^;]*);", text).group(1).split()
    assert {"https://a.example", "https://b.example:444"} <= set(sources)


def test_without_origins_nobody_is_allowed():
    text = include().stdout
    body = re.search(r"\$webinar_live_cors_origin \{(.*?)\}", text, re.DOTALL).group(1)
    assert body.split() == ["default", '"";']


def test_no_secret_is_printed():
    assert GOOD["WEBINAR_LIVE_JWT_KEY"] not in include().stdout
