"""A thousand pages follow a lesson while something breaks: everyone has everything in the end."""

import json
from types import SimpleNamespace

import pytest

from Support.crowd import Crowd
from Support.writers import SteadyWriter

SUBSCRIBERS = 1000
# Pages return within 2 s and a new hub serves in less; the rest is for a busy machine.
RECOVERED = 30


@pytest.fixture(scope="package")
def room(person, platform, streams, tickets):
    """A live lesson with a thousand pages in it."""
    lesson = platform.lesson()
    assert person(lesson.host).starts(lesson).status == 200
    students = platform.students(lesson.webinar, SUBSCRIBERS)
    with Crowd(streams, tickets, lesson.webinar, students) as crowd:
        yield SimpleNamespace(lesson=lesson, crowd=crowd)


@pytest.fixture
def crowd(room, platform):
    """The pages, all open; everyone has heard one event, and what comes is counted from it."""
    room.crowd.wait_until_open(RECOVERED)
    room.crowd.wait_for(say(platform, room), RECOVERED)
    room.crowd.forget()
    return room.crowd


@pytest.fixture
def writing(room, crowd, instance):
    database, lesson = instance.facts["OWNER_DATABASE"], room.lesson
    return lambda: SteadyWriter(database, lesson.host, lesson.webinar)


@pytest.fixture
def everyone_has_everything(room, crowd, platform):
    """Asserts it: what PostgreSQL holds, in its order, once; and on each page the same text."""

    def everyone_has_everything() -> None:
        crowd.wait_for(say(platform, room), RECOVERED)
        query = """
            SELECT id, data FROM webinar_live.event WHERE webinar_id = %s AND id >= %s ORDER BY id
        """
        first = min(page.ids[0] for page in crowd.pages)
        rows = platform.connection.execute(query, [room.lesson.webinar, first]).fetchall()
        ids = [id for id, _ in rows]
        wrong = [page.ids for page in crowd.pages if page.ids != ids]
        assert wrong == [], f"{len(wrong)} pages have not {ids}"
        assert sum(page.resets for page in crowd.pages) == 0
        assert crowd.contradictions == []
        assert all(json.loads(crowd.data[id]) == data for id, data in rows)

    return everyone_has_everything


def say(platform, room) -> int:
    """Returns the event's id."""
    platform.say(room.lesson.host, room.lesson.webinar)
    query = "SELECT max(id) FROM webinar_live.event WHERE webinar_id = %s"
    return platform.value(query, room.lesson.webinar)
