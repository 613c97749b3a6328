"""A platform writes 50,000 messages in one transaction, as bulk_create does: nobody else waits."""

import threading
import time

import psycopg
import pytest

from Support.crowd import Crowd

LINES = 50_000
LESSONS = 40
BULK = """
    INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
    SELECT %s, %s, 'line ' || number, now() FROM generate_series(1, %s) AS number
"""
TOLD = "SELECT id FROM webinar_live.event WHERE webinar_id = %s AND kind = 'chat' ORDER BY id"


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
    platform, live_lesson, streams, tickets, bulk
):
    webinar = live_lesson.webinar
    with Crowd(streams, tickets, webinar, [live_lesson.student]) as crowd:
        (page,) = crowd.pages
        bulk.start()
        bulk.join()
        told = platform.values(TOLD, webinar)
        # A page that is too slow for so much at once loses its stream, and comes back.
        crowd.wait_until(lambda: page.resets or page.ids[-1:] == told[-1:], 60)
        assert page.resets or page.ids == told
        platform.say(live_lesson.host, webinar)
        crowd.wait_for(platform.values(TOLD, webinar)[-1], 20)
    assert page.ids == sorted(set(page.ids))
