"""What is written while a hub starts is lost on none of the pages that already wait for it."""

from Support.writers import SteadyWriter

STARTS = 10
PAGES = 10
# Fast enough that something is written between any two steps of a start.
PAUSE = 0.002


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
