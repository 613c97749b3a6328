"""A hub that starts loses none of what is written meanwhile, and lets a whole school in."""

import time

from Support.writers import SteadyWriter

STARTS = 10
PAGES = 10
# Fast enough that something is written between any two steps of a start.
PAUSE = 0.002
SCHOOL = 3000
# Seconds.
AT_ONCE = 2
# All that a stream that begins may have to be told of.
EVENTS = 200


def test_what_is_written_while_a_hub_starts_reaches_who_waits_for_it(
    instance, subscribe, hub, lesson, platform
):
    one = hub()
    pages = [subscribe(lesson.webinar, lesson.student, at=one.streams) for _ in range(PAGES)]
    for page in pages:
        _ = page.opening
    platform.say(lesson.host, lesson.webinar)
    for page in pages:
        page.wait_for("chat")
    query = "SELECT id FROM webinar_live.event WHERE webinar_id = %s AND id > %s ORDER BY id"
    with SteadyWriter(instance.facts["OWNER_DATABASE"], lesson.host, lesson.webinar, PAUSE):
        for _ in range(STARTS):
            after = pages[0].ids[-1]
            one.process.kill()
            one.process.wait()
            pages = [
                subscribe(lesson.webinar, lesson.student, at=one.streams, after=after)
                for _ in range(PAGES)
            ]
            one.start()
            for page in pages:
                page.wait_for("chat", 100)
            for page in pages:
                heard = list(page.ids)
                assert heard == platform.values(query, lesson.webinar, after)[: len(heard)]


def test_a_hub_that_starts_while_a_school_waits_lets_everyone_in(subscribe, hub, lesson, platform):
    """As another hub sees it, whose pages come to this one when it is gone."""
    for line in range(EVENTS):
        platform.say(lesson.host, lesson.webinar, str(line))
    platform.students(lesson.webinar, SCHOOL)
    platform.run(
        """
        WITH other AS (
            INSERT INTO webinar_live.hub (id, since, heartbeat_at)
            VALUES (gen_random_uuid(), now(), now())
            RETURNING id
        )
        INSERT INTO webinar_live.hub_waiting (hub_id, webinar_id, user_id)
        SELECT other.id, r.event_id, r.user_id
          FROM other, registrations_registration AS r
         WHERE r.event_id = %s
        """,
        lesson.webinar,
    )
    one, began = hub(), time.monotonic()
    page = subscribe(lesson.webinar, lesson.student, at=one.streams)
    assert page.opening.kind == "status"
    assert page.wait_for("presence")[0].json["waiting_count"] > SCHOOL
    assert time.monotonic() - began < AT_ONCE
