"""Long answers come compressed; what holds a secret never does, because its length would tell."""

import gzip

import pytest

ACCEPTS = {"Accept-Encoding": "gzip, deflate, br"}
HEADERS = ["Cache-Control", "Vary", "Content-Type", "X-Content-Type-Options"]


@pytest.fixture
def talk(platform, live_lesson):
    """A webinar with much to read in it."""
    platform.run(
        "UPDATE webinars_event SET description = repeat('words ', 500) WHERE id = %s",
        live_lesson.webinar,
    )
    return live_lesson


@pytest.mark.parametrize("path", ["/api/webinars/{}/", "/api/webinars/", "/api/webinars"])
def test_a_long_answer_is_compressed_for_whoever_takes_it(student, talk, path):
    path = path.format(talk.webinar)
    plain, packed = student.get(path), student.get(path, headers=ACCEPTS)
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 2
    for header in HEADERS:
        assert packed.headers.get_all(header) == plain.headers.get_all(header)


def test_a_shared_list_is_compressed_too(anyone, talk):
    answer = anyone.get("/api/webinars/", headers=ACCEPTS)
    assert answer.headers["Content-Encoding"] == "gzip"


def test_what_lets_somebody_in_is_not(host, student, talk):
    # As long as answers to others have to be to be compressed.
    host.sets(talk, lobby=True, password="p" * 100)
    answers = [
        host.starts(talk, headers=ACCEPTS),
        student.joins(talk, headers=ACCEPTS),
        student.asks_ticket(talk, headers=ACCEPTS),
        host.asks_settings(talk, headers=ACCEPTS),
    ]
    assert [answer.status for answer in answers] == [200] * len(answers)
    assert not any("Content-Encoding" in answer.headers for answer in answers)
