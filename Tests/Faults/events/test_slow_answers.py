"""What PostgreSQL says late or not at all is not held against who is connected."""

import time

from Support.cluster import lock, wait_for_waiter
from Support.processes import wait_until

EXAMINATION = 30
CUT_OFF = 6


def test_who_comes_while_rights_are_looked_up_is_not_sent_away(
    instance, subscribe, tickets, hub, lesson, platform
):
    others = frozenset(platform.values("SELECT pid FROM pg_stat_activity"))
    one, late = hub(), platform.person()
    platform.register(late, lesson.webinar)
    early = subscribe(lesson.webinar, lesson.student, at=one.streams)
    assert early.opening.kind == "status"
    ticket = tickets.get(lesson.webinar, late)
    with lock(instance.facts["OWNER_DATABASE"], "LOCK TABLE registrations_registration"):
        wait_for_waiter(platform, besides=others, seconds=EXAMINATION)
        stream = subscribe(lesson.webinar, ticket=ticket, at=one.streams)
        assert stream.opening.kind == "status"
    platform.say(lesson.host, lesson.webinar)
    for stays in (early, stream):
        stays.wait_for("chat")
    time.sleep(1)
    assert (early.ended, stream.ended) == (None, None)


def test_who_stays_connected_counts_again_when_the_hub_reaches_the_database_again(
    subscribe, hub, live_lesson, platform
):
    one = hub()
    stream = subscribe(live_lesson.webinar, live_lesson.student, in_room=True, at=one.streams)
    stream.wait_for("presence", 2)
    # As another hub sees one that is cut off: it ends the stays that it finds there.
    for _ in range(10 * CUT_OFF):
        platform.run("UPDATE webinar_live.hub SET heartbeat_at = heartbeat_at - interval '1 hour'")
        time.sleep(0.1)
    query = "SELECT count(*) FROM webinar_live.present WHERE user_id = %s"
    wait_until(lambda: platform.value(query, live_lesson.student) == 1, 15)
