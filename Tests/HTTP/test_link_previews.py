"""Whoever shows a link and runs no script is told what it leads to; what was written stays text."""

import html
import re
from html.parser import HTMLParser
from types import SimpleNamespace

import pytest

CRAWLERS = [
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "Twitterbot/1.0",
    "WhatsApp/2.23.20.0 A",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    "TelegramBot (like TwitterBot)",
    "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
]
FACTS = re.compile(r"\w{3} \d+ \w{3} \d{4}, \d\d:\d\d UTC, \d+ minutes, with ")
HOSTILE = [
    '"><script>alert(1)</script>',
    "</title></head><body onload='x'>",
    "&lt;script&gt; & ' \"",
    '<!--# include virtual="/settings.json" -->',
    "\u202eevil\u2066",
    "שלום עולם",
]


class Page(HTMLParser):
    """The tags of a page, as a crawler reads them."""

    def __init__(self, text: str):
        super().__init__()
        self.tags, self.meta, self.title = [], {}, ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        named = dict(attrs)
        if tag == "meta" and (name := named.get("property") or named.get("name")):
            self.meta[name] = named["content"]
        if tag == "link":
            self.meta[named["rel"]] = named["href"]

    def handle_data(self, data):
        if self.tags and self.tags[-1] == "title" and not self.title:
            self.title = data


@pytest.fixture
def preview(api):
    def preview(webinar, agent=CRAWLERS[0], end="") -> SimpleNamespace:
        response = api.get(f"/webinars/{webinar}{end}", headers={"User-Agent": agent})
        return SimpleNamespace(response=response, page=Page(response.body.decode()))

    return preview


@pytest.mark.parametrize("agent", CRAWLERS)
@pytest.mark.parametrize("end", ["", "/", "/live", "/edit"])
def test_a_crawler_is_told_what_a_link_leads_to(instance, platform, preview, lesson, agent, end):
    seen = preview(lesson.webinar, agent, end)
    assert seen.response.status == 200
    assert seen.response.headers["Content-Type"] == "text/html; charset=utf-8"
    title = platform.value("SELECT title FROM webinars_event WHERE id = %s", lesson.webinar)
    address = f"{instance.facts['ADDRESS']}/webinars/{lesson.webinar}"
    meta = seen.page.meta
    assert (meta["og:title"], meta["twitter:title"]) == (title, title)
    assert (meta["og:url"], meta["canonical"]) == (address, address)
    assert meta["og:site_name"] == "Webinar Live"
    assert FACTS.match(meta["og:description"])


def test_a_person_is_given_the_page(api, lesson):
    agent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36"
    response = api.get(f"/webinars/{lesson.webinar}", headers={"User-Agent": agent})
    assert b'<div id="portal">' in response.body
    assert b"og:title" not in response.body


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_wrote_stays_text(platform, preview, lesson, text):
    plain = preview(platform.lesson().webinar).page.tags
    platform.run(
        "UPDATE webinars_event SET title = %s, description = %s WHERE id = %s",
        text,
        text,
        lesson.webinar,
    )
    platform.run("UPDATE auth_user SET first_name = %s WHERE id = %s", text[:150], lesson.host)
    seen = preview(lesson.webinar)
    assert seen.page.tags == plain
    assert seen.page.meta["og:title"] == text
    assert seen.page.title == f"{text} · Webinar Live"
    assert text in seen.page.meta["og:description"]
    assert html.escape(text).replace("&#x27;", "&#39;") in seen.response.body.decode()
    assert b"jitsi_domain" not in seen.response.body


def test_a_link_to_nothing_is_404(preview):
    assert preview(999_999_999).response.status == 404
    assert preview("9" * 30).response.status == 404


def test_an_answer_is_kept_for_a_second_by_its_id_alone(api, platform, lesson):
    path = f"/api/live/preview/{lesson.webinar}/"
    first = api.get(path)
    platform.run("UPDATE webinars_event SET title = 'Another' WHERE id = %s", lesson.webinar)
    claims = "Host: evil.example\r\nX-Forwarded-Host: evil.example"
    other = api.raw(f"GET {path}?x=1 HTTP/1.1\r\n{claims}\r\n\r\n".encode())
    assert other.body == first.body
    assert b"evil" not in other.body
    assert other.headers["Cache-Control"] == "no-store"
