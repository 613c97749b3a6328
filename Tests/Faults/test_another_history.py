"""Ids of events that go back, or are of a standby that took over: everyone is told afresh."""

import pytest

from Support.cluster import Cluster
from Support.instance import Instance
from Support.people import Person
from Support.platform import Platform
from Support.streams import Streams
from Support.tickets import Tickets

# A hub that lost its connection is back within two seconds; the rest is for a busy machine.
BACK = 15
# A room's rights are looked at every 20 s.
LOOK = 30


class Site:
    def __init__(self, instance: Instance, reader):
        self.instance = instance
        self.cluster = Cluster(instance.facts["POSTGRESQL_DATA"])
        self.platform = Platform(instance.facts["OWNER_DATABASE"])
        self.tickets = Tickets(instance.client(), instance.tokens)
        self.streams = Streams(reader, instance.client().socket)
        self.lesson = self.platform.lesson()

    def subscribe(self, after=None):
        ticket = self.tickets.get(self.lesson.webinar, self.lesson.student)
        stream = self.streams.open(self.lesson.webinar, ticket=ticket, after=after)
        assert stream.opening.kind == "status"
        return stream

    def say(self, message: str) -> None:
        self.platform.say(self.lesson.host, self.lesson.webinar, message)

    def take_over(self) -> None:
        """As a standby that becomes the primary: the server goes on with another timeline."""
        self.cluster.stop()
        (self.cluster.data / "standby.signal").touch()
        self.cluster.start()
        self.cluster.control("promote")
        self.platform.reconnect()


@pytest.fixture
def site(reader):
    instance = Instance("faults-history")
    yield Site(instance, reader)
    instance.close()


def said(stream) -> list[str]:
    return [event.json["message"] for event in stream.of("chat")]


def test_whatever_history_a_server_writes_nobody_is_left_with_another(site):
    stream = site.subscribe()
    for number in range(5):
        site.say(str(number))
    stream.wait_for("chat", 5)
    newest = stream.ids[-1]

    # A backup is restored beside the running hub.
    site.platform.run("TRUNCATE webinar_live.event RESTART IDENTITY")
    site.say("restored")
    stream.wait_for_end(BACK)
    assert said(stream) == ["0", "1", "2", "3", "4"]
    returned = site.subscribe(after=newest)
    returned.wait_for("reset")
    site.say("on")
    returned.wait_for("chat", 1, BACK)
    assert said(returned) == ["on"]

    # The platform is flushed: nobody is told what was said before.
    site.platform.run("TRUNCATE communications_webinarchatmessage")
    returned.wait_for_end(BACK)
    returned = site.subscribe(after=returned.ids[-1])
    returned.wait_for("reset")
    site.say("flushed")
    returned.wait_for("chat", 1, BACK)
    assert said(returned) == ["flushed"]

    site.take_over()
    returned.wait_for_end(BACK)
    after = site.subscribe(after=returned.ids[-1])
    after.wait_for("reset")
    site.say("promoted")
    (promoted,) = after.wait_for("chat", 1, BACK)
    assert 2**40 < int(promoted.id) < 2**53
    assert (
        Person(site.instance.client(), site.instance.tokens, site.lesson.host)
        .starts(site.lesson)
        .status
        == 200
    )
    after.wait_for("status", 2, BACK)

    # What no event told is found in the new history too, by the look at each room's rights.
    site.platform.run("SET session_replication_role = replica")
    site.platform.run("UPDATE live_sessions_livesession SET is_active = false")
    site.platform.run("RESET session_replication_role")
    assert after.wait_for("status", 3, LOOK)[2].json["is_active"] is False
