"""A platform writes 50,000 messages in one transaction, as bulk_create does: nobody else waits."""

import threading
import time

import psycopg
import pytest

LINES = 50_000
LESSONS = 40
BULK = """
    INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
    SELECT %s, %s, 'line ' || number, now() FROM generate_series(1, %s) AS number
"""


@pytest.fixture
def bulk(instance, live_lesson):
    """A thread that commits them once it is started."""
    with psycopg.connect(instance.facts["OWNER_DATABASE"]) as connection:
        connection.execute(BULK, [live_lesson.webinar, live_lesson.host, LINES])
        thread = threading.Thread(target=connection.commit)
        yield thread
        thread.join()


def test_others_start_and_end_their_sessions_meanwhile(platform, person, bulk):
    lessons = [platform.lesson() for _ in range(LESSONS)]
    statuses = []
    bulk.start()
    for lesson in lessons:
        host = person(lesson.host)
        statuses += [host.starts(lesson).status, host.ends(lesson).status]
        time.sleep(0.1)
        if not bulk.is_alive():
            break
    assert len(statuses) > 2, "the commit took no time: nothing is tested"
    assert set(statuses) == {200}


def test_a_page_in_the_room_hears_every_line_or_fetches_afresh(
    platform, live_lesson, subscribe, bulk
):
    page = subscribe(live_lesson.webinar, live_lesson.student, in_room=True)
    _ = page.opening
    bulk.start()
    bulk.join()
    platform.say(live_lesson.host, live_lesson.webinar, "the last")
    page.wait_until(lambda: page.of("reset") or has_heard(page, "the last"), 60)
    lines = [event.json["message"] for event in page.of("chat")]
    everything = [f"line {number}" for number in range(1, LINES + 1)] + ["the last"]
    assert page.of("reset") or lines == everything
    assert page.ids == sorted(set(page.ids))
    assert page.ended is None


def has_heard(page, message: str) -> bool:
    newest = page.received[-1]
    return newest.kind == "chat" and newest.json["message"] == message
