"""The school's own face: in each page before any script, in the settings, in the manifest."""

import html
import json
import re

import pytest

from Support.instance import Instance
from Support.processes import wait_until
from Support.worker import run_program

NAME = "St Mary's & विद्यालय"
# What is a text says its encoding, too.
SENT = {"image/svg+xml": "image/svg+xml; charset=utf-8"}


@pytest.fixture(scope="module")
def school(request, worker_id, tmp_path_factory):
    crest = tmp_path_factory.getbasetemp() / "crest.svg"
    crest.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
    for folder in (crest, *crest.parents):
        folder.chmod(folder.stat().st_mode | (0o444 if folder.is_file() else 0o111))
    instance = Instance(
        f"{request.config.getoption('--output')}/{worker_id}-school",
        WEBINAR_LIVE_SCHOOL_NAME=NAME,
        WEBINAR_LIVE_SCHOOL_CREST=str(crest),
        WEBINAR_LIVE_SCHOOL_ACCENT="#7a1fa2",
        WEBINAR_LIVE_SCHOOL_CONTACT="mailto:office@school.example",
    )
    yield instance.client()
    instance.close()


@pytest.mark.parametrize(
    "path", ["/", "/webinars/1", "/webinars/1/live", "/help/", "/no-such-page"]
)
def test_each_page_has_it_before_any_script(school, path):
    page = school.get(path).body.decode()
    name = html.escape(NAME, quote=False)
    assert f"<title>{name}</title>" in page
    assert '<img class="brand-crest" src="/school/crest.svg"' in page
    assert f'<span class="brand-name">{name}</span>' in page
    written = html.unescape(re.search(r'<meta name="settings" content="([^"]*)">', page).group(1))
    assert json.loads(written) == school.get("/settings.json").json
    assert "<!--#" not in page
    assert "(none)" not in page


def test_the_settings_say_it(school):
    face = school.get("/settings.json").json["school"]
    assert face["name"] == NAME
    assert face["crest"] == "/school/crest.svg"
    assert face["contact"] == "mailto:office@school.example"
    assert face["accent"]["light"]["accent"] == "#7a1fa2"
    assert face["accent"]["dark"]["accent"] != "#7a1fa2"


def test_the_crest_is_the_operators_file(school):
    response = school.get("/school/crest.svg")
    assert (response.status, response.headers["Content-Type"]) == (200, SENT["image/svg+xml"])
    assert b"<svg" in response.body
    for other in ("/school/crest.png", "/school/crest", "/school/"):
        assert school.get(other).status == 404


def test_a_phone_can_keep_it(school, api):
    for client, name in ((school, NAME), (api, "Webinar Live")):
        response = client.get("/manifest.webmanifest")
        assert response.headers["Content-Type"] == "application/manifest+json"
        assert response.json["name"] == name
        for icon in response.json["icons"]:
            picture = client.get(icon["src"])
            sent = SENT.get(icon["type"], icon["type"])
            assert (picture.status, picture.headers["Content-Type"]) == (200, sent)
    assert school.get("/manifest.webmanifest").json["theme_color"] == "#7a1fa2"


def test_without_a_school_there_is_no_crest(api):
    assert api.get("/school/crest.svg").status == 404
    page = api.get("/").body.decode()
    assert '<span class="brand-mark" aria-hidden="true"></span>' in page
    assert "<title>Webinar Live</title>" in page
    assert "brand-crest" not in page


def test_the_check_says_where_an_accent_falls_short(settings):
    pale = run_program("check", settings=settings | {"WEBINAR_LIVE_SCHOOL_ACCENT": "#ffcc00"})
    (warning,) = [line for line in pale.stdout.splitlines() if "SCHOOL_ACCENT" in line]
    assert warning.startswith("warn")
    assert "1.3:1 on light pages" in warning
    assert "#826800" in warning
    good = run_program("check", settings=settings | {"WEBINAR_LIVE_SCHOOL_ACCENT": "#00636b"})
    assert "ok    accent: #00636b; light pages show it, 5.8:1; dark pages" in good.stdout


def test_the_log_says_it_at_start(worker):
    one = worker(WEBINAR_LIVE_SCHOOL_ACCENT="#ffcc00")
    wait_until(lambda: "SCHOOL_ACCENT is #ffcc00" in one.log.read_text())


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("no.svg", "warn  crest: {} cannot be read"),
        ("crest.webp", "warn  crest: {} is for pages alone"),
        ("crest.jpg", "ok    crest: {}"),
    ],
)
def test_the_check_looks_at_the_crest(settings, tmp_path, name, line):
    crest = tmp_path / name
    if not name.startswith("no"):
        crest.touch()
    result = run_program("check", settings=settings | {"WEBINAR_LIVE_SCHOOL_CREST": str(crest)})
    assert line.format(crest) in result.stdout
