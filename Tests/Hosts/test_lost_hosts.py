"""A class goes on while a host is lost, one after the other; what was lost with it is counted.

The tests stand in this order because the last one ends with another primary.
"""

import time

from Hosts.pages import SILENCE_SECONDS
from Hosts.site import PATIENCE_SECONDS
from Hosts.traffic import JOINERS, WATCHERS, WRITERS

# One request a client was under way: what a host takes with it that is cut off.
IN_HAND = JOINERS + WRITERS + WATCHERS
# nginx waits so long for an answer; what was in hand fails by then, and nothing later.
READ_SECONDS = 15
# For a busy machine.
SLACK_SECONDS = 5


def assert_nothing_lost(figures) -> None:
    assert (figures.values["lost"], figures.values["doubled"]) == ("0", "0"), figures


def test_in_a_quiet_hour_every_host_has_its_part_and_nothing_fails(site, trial):
    quiet, asked = trial("nothing"), site.app.requests()
    with quiet.run():
        quiet.first_good_write(SLACK_SECONDS)
        time.sleep(5)
    figures = quiet.count()
    assert quiet.failed == []
    assert figures.values["streams anew"] == "0"
    assert_nothing_lost(figures)
    for host in site.web:
        assert host.requests(of=quiet.lesson.webinar) > 20
    assert site.app.requests() - asked > 20


def test_workers_that_are_cut_off_take_no_more_than_what_they_had_in_hand(site, trial):
    lost = trial("app1 cut off")
    with lost.run(), site.app.machine.cut_off():
        # What comes while the machine is being cut off may still reach it.
        lost.fault = time.monotonic()
        lost.first_good_write(READ_SECONDS + SLACK_SECONDS)
        time.sleep(READ_SECONDS + 3)
    figures = lost.count()
    assert len(lost.failed) <= IN_HAND
    assert all(sample.began < lost.fault for sample in lost.failed)
    assert_nothing_lost(figures)


def test_a_hub_that_is_killed_takes_no_event_with_it(site, trial):
    lost = trial("hub of web2 killed")
    with lost.run():
        site.web[1].kill_hub()
        lost.first_good_write(SLACK_SECONDS)
        time.sleep(5)
    figures = lost.count()
    assert lost.failed == []
    # Those of web1 notice nothing.
    assert 0 < int(figures.values["streams anew"]) < len(lost.pages.pages)
    assert_nothing_lost(figures)


def test_people_of_a_host_that_is_cut_off_go_on_at_the_other_one(site, trial):
    lost = trial("web1 cut off")
    with lost.run():
        guest = lost.guest(at=site.web[0])
        lost.wait_for_guest(guest, site.web[1], True, SLACK_SECONDS)
        lost.fault = time.monotonic()
        with site.web[0].machine.cut_off():
            # Whoever writes may all be waiting for web1.
            lost.first_good_write(PATIENCE_SECONDS + SLACK_SECONDS)
            gone = lost.wait_for_guest(guest, site.web[1], False, 45)
            lost.figures.values["guest gone"] = f"{gone:.1f} s"
            # They know by its silence, and may have waited for it with what they asked next.
            lost.pages.wait_until_open(SILENCE_SECONDS + READ_SECONDS)
    figures = lost.count()
    assert len(lost.failed) <= IN_HAND
    assert_nothing_lost(figures)


def test_a_standby_that_is_promoted_goes_on_where_the_primary_was(site, trial):
    lost = trial("db1 cut off, db2 promoted")
    with lost.run(), site.primary.machine.cut_off():
        time.sleep(5)
        promoted = time.monotonic()
        site.promote()
        lost.first_good_write(60)
        took = lost.traffic.wait_for_good("write", promoted, 60)
        lost.figures.values["after promotion"] = f"{took:.1f} s"
        # Another history of events: its ids are of the new timeline.
        again = lost.wait_for_ids(1 << 40, 30)
        lost.figures.values["events again"] = f"{again:.1f} s"
        lost.wait_for_calm(5)
        site.platform.reconnect()
        # It comes back to its network as none that takes writes.
        site.primary.stop()
    figures = lost.count()
    assert took < READ_SECONDS + SLACK_SECONDS
    assert_nothing_lost(figures)
    assert all(page.resets for page in lost.pages.pages)
