"""Fifty write at once: by workers and as Django does, also to two webinars in one transaction."""

from concurrent.futures import ThreadPoolExecutor

import psycopg

WRITERS = 50
MESSAGES = 4
INSERT = """
    INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
    VALUES (%s, %s, %s, now())
"""


def test_everyone_hears_the_same_in_the_same_order_once(
    room, person, instance, platform, crowd, everyone_has_everything
):
    writers = [person(user) for user in platform.students(room.lesson.webinar, WRITERS)]
    webinars = [room.lesson.webinar, platform.lesson().webinar]

    def by_worker(writer: int, name: str) -> None:
        assert writers[writer].writes(room.lesson, name).status == 201

    def as_django(writer: int, name: str, webinars: list[int]) -> None:
        with psycopg.connect(instance.facts["OWNER_DATABASE"]) as connection:
            for webinar in webinars:
                connection.execute(INSERT, [webinar, writers[writer].user, name])

    def write(writer: int) -> None:
        for message in range(MESSAGES):
            name = f"{writer} {message}"
            if writer % 2:
                by_worker(writer, name)
            else:
                # In either order: locks taken at the write would make them wait for each other.
                as_django(writer, name, webinars if writer % 4 else webinars[::-1])

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))
    everyone_has_everything()
    assert min(len(page.ids) for page in crowd.pages) == WRITERS * MESSAGES + 2
