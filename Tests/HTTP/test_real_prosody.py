"""Debian's Prosody with Jitsi's own plugins: what the site decides is what the Jitsi server does.

`WEBINAR_LIVE_TEST_JITSI_PLUGINS` names the folder of the plugins; see Tests/README.md.
"""

import contextlib
import os
import time

import jwt
import pytest

from Support.instance import Instance, free_port
from Support.jitsi import JitsiServer
from Support.people import Person
from Support.platform import Platform
from Support.processes import wait_until
from Support.prosody.client import DOMAIN, Refused
from Support.prosody.server import Prosody
from Support.prosody.visitor import Visitor
from Support.worker import run_program

PLUGINS = os.environ.get("WEBINAR_LIVE_TEST_JITSI_PLUGINS")
SECRET = "an-app-secret-of-thirty-two-bytes-or-more"
SCHOOL = {
    "WEBINAR_LIVE_JITSI_DOMAIN": DOMAIN,
    "WEBINAR_LIVE_JITSI_APP_ID": "school",
    "WEBINAR_LIVE_JITSI_KEY": SECRET,
}

pytestmark = pytest.mark.skipif(
    not PLUGINS,
    reason="WEBINAR_LIVE_TEST_JITSI_PLUGINS names no folder with Jitsi's plugins for Prosody",
)


@pytest.fixture(scope="module")
def port():
    return free_port()


@pytest.fixture(scope="module")
def site(port):
    end = f"http://127.0.0.1:{port}/end-meeting"
    site = Instance("http-real-prosody", **SCHOOL, WEBINAR_LIVE_JITSI_END_URL=end)
    yield site
    site.close()


@pytest.fixture(scope="module")
def prosody(site, port):
    prosody = Prosody(PLUGINS, port, SECRET, site)
    yield prosody
    prosody.close()


@pytest.fixture(scope="module")
def school(site):
    return Platform(site.facts["OWNER_DATABASE"])


@pytest.fixture
def lesson(school):
    return school.lesson()


@pytest.fixture(scope="module")
def person(site):
    api, tokens = site.client(), site.tokens
    return lambda user: Person(api, tokens, user)


@pytest.fixture
def host(person, lesson):
    return person(lesson.host)


@pytest.fixture
def student(person, lesson):
    return person(lesson.student)


@pytest.fixture
def room(host, lesson):
    return host.starts(lesson).json["room_name"]


@pytest.fixture
def connects(prosody, port):
    """Somebody at Prosody, with a ticket: `connects(room, ticket)`."""
    connected = []

    def connects(room: str, ticket: str | None) -> Visitor:
        connected.append(Visitor(port, room, ticket))
        return connected[-1]

    yield connects
    for one in connected:
        one.close()


@pytest.fixture
def comes(connects, lesson, room):
    """Somebody of the lesson at Prosody, with the ticket that join gives: `comes(host)`."""
    return lambda who: connects(room, ticket(who, lesson))


def ticket(who, lesson) -> str:
    return who.joins(lesson).json["jitsi"]["jwt"]


def changed(ticket: str, key: str = SECRET, **claims) -> str:
    """As somebody who has a key could write it."""
    read = jwt.decode(ticket, options={"verify_signature": False})
    return jwt.encode(read | claims, key, algorithm="HS256")


def test_a_host_is_an_owner_and_a_student_a_member(comes, host, student, room):
    there = comes(host).enters(room)
    assert (there.get("affiliation"), there.get("role")) == ("owner", "moderator")
    there = comes(student).enters(room)
    assert (there.get("affiliation"), there.get("role")) == ("member", "participant")


def test_a_student_who_is_first_is_a_member_too(comes, student, room):
    there = comes(student).enters(room)
    assert (there.get("affiliation"), there.get("role")) == ("member", "participant")


@pytest.mark.parametrize(
    ("forge", "why"),
    [
        (lambda good: None, "token required"),
        (lambda good: changed(good, key="x" * 41), "Invalid signature"),
        (lambda good: changed(good, exp=int(time.time()) - 1), "Not acceptable by exp"),
        (lambda good: changed(good, nbf=int(time.time()) + 60), "Not acceptable by nbf"),
        (lambda good: changed(good, iss="another"), "iss"),
        (lambda good: changed(good, aud="another"), "aud"),
        (lambda good: good[:-8] + good[-8:].swapcase(), "Invalid signature"),
    ],
)
def test_a_ticket_that_is_not_ours_opens_nothing(connects, student, lesson, room, forge, why):
    with pytest.raises(Refused, match=why):
        connects(room, forge(ticket(student, lesson)))


def test_a_ticket_of_another_room_does_not_open_this_one(
    connects, comes, host, student, lesson, room, person, school
):
    comes(host).enters(room)
    other = school.lesson()
    person(other.host).starts(other)
    stranger = connects(room, ticket(person(other.host), other))
    with pytest.raises(Refused, match="Room and token mismatched"):
        stranger.enters(room)
    with pytest.raises(Refused, match="Room and token mismatched"):
        connects(room, changed(ticket(student, lesson), sub="other.example")).enters(room)


def test_a_room_whose_session_has_ended_is_refused_and_says_why(
    connects, host, student, lesson, room
):
    late = connects(room, ticket(student, lesson))
    host.ends(lesson)
    with pytest.raises(Refused, match=r"This webinar's live session has ended\."):
        late.enters(room)


def test_a_room_of_no_webinar_is_refused_and_says_why(connects, student, lesson, room):
    stranger = connects("anything", changed(ticket(student, lesson), room="anything"))
    with pytest.raises(Refused, match=r"This room belongs to no webinar\."):
        stranger.enters("anything")


def test_nobody_opens_a_room_past_the_site(connects, host, student, lesson, room):
    late = connects(room, ticket(student, lesson))
    host.ends(lesson)
    with pytest.raises(Refused, match="not-allowed"):
        late.goes_in(room)


def test_a_room_takes_as_many_as_the_site_says(comes, host, student, lesson, room):
    host.sets(lesson, participant_limit=1)
    # The limit, the host, and ten for connections whose people are there by another already.
    for _ in range(12):
        comes(student).enters(room)
    with pytest.raises(Refused, match="service-unavailable"):
        comes(student).enters(room)


def test_a_session_that_ends_ends_its_room(comes, connects, host, student, lesson, room):
    old = ticket(student, lesson)
    people = [comes(host), comes(student)]
    for one in people:
        one.enters(room)
    host.ends(lesson)
    for one in people:
        assert "The meeting has been terminated" in one.is_out(room, 20)
    with pytest.raises(Refused, match=r"This webinar's live session has ended\."):
        connects(room, old).enters(room)


def visits(school, lesson) -> list:
    return school.connection.execute(
        """
        SELECT visit.user_id, visit.breakout, visit.left_at IS NOT NULL
          FROM webinar_live.room_visit AS visit
          JOIN live_sessions_livesession AS s ON s.id = visit.session_id
         WHERE s.webinar_id = %s
         ORDER BY visit.joined_at, visit.user_id
        """,
        (lesson.webinar,),
    ).fetchall()


def openings(school, lesson) -> list:
    return school.connection.execute(
        """
        SELECT room.destroyed_at IS NOT NULL
          FROM webinar_live.room
          JOIN live_sessions_livesession AS s ON s.id = room.session_id
         WHERE s.webinar_id = %s
         ORDER BY room.created_at
        """,
        (lesson.webinar,),
    ).fetchall()


def test_who_comes_and_goes_is_kept(comes, host, student, lesson, room, school):
    teacher, pupil = comes(host), comes(student)
    teacher.enters(room)
    pupil.enters(room)
    people = sorted([lesson.host, lesson.student])
    wait_until(lambda: sorted(one[0] for one in visits(school, lesson)) == people, 10)
    assert openings(school, lesson) == [(False,)]
    pupil.leaves(room)
    wait_until(lambda: (lesson.student, None, True) in visits(school, lesson), 10)
    host.ends(lesson)
    wait_until(lambda: openings(school, lesson) == [(True,)], 20)
    wait_until(lambda: all(one[2] for one in visits(school, lesson)), 10)
    assert len(visits(school, lesson)) == 2


def test_whoever_comes_by_another_device_takes_his_own_place(comes, host, student, room):
    first, other = comes(host), comes(student)
    first.enters(room)
    other.enters(room)
    second = comes(host)
    there = second.enters(room, flips=True)
    first.is_out(room)
    assert there.get("affiliation") == "owner"
    second.leaves(room)
    other.leaves(room)


def test_a_room_of_a_password_asks_for_it(comes, host, student, lesson, room):
    host.sets(lesson, password="algebra & more")
    for who in (host, student):
        with pytest.raises(Refused, match="not-authorized"):
            comes(who).enters(room)
        assert comes(who).enters(room, password="algebra &amp; more") is not None


def test_students_wait_at_the_door_and_no_host_does(comes, host, student, lesson, room, person):
    host.sets(lesson, lobby=True, co_hosts=[lesson.outsider])
    for who in (student, host, student, person(lesson.outsider), host):
        if who is student:
            with pytest.raises(Refused, match=r"registration-required \S+@lobby\."):
                comes(who).enters(room)
        else:
            assert comes(who).enters(room).get("affiliation") == "owner"


def test_the_check_finds_this_prosody_in_order(prosody, port):
    settings = SCHOOL | {"WEBINAR_LIVE_JWT_KEY": "k" * 32}
    said = run_program(
        "check", "--jitsi", f"--prosody=http://127.0.0.1:{port}/http-bind", settings=settings
    ).stdout.splitlines()
    assert [" ".join(line.split()) for line in said if " prosody: " in line] == [
        "ok prosody: takes our ticket",
        "ok prosody: refuses a ticket that was tampered with",
        "ok prosody: refuses somebody without a ticket",
    ]


def test_a_refusal_is_forgotten_within_a_minute_and_a_half(
    prosody, connects, host, student, lesson, room
):
    early = connects(room, ticket(student, lesson))
    host.ends(lesson)
    with pytest.raises(Refused):
        early.enters(room)
    host.starts(lesson)
    with pytest.raises(Refused, match=r"This webinar's live session has ended\."):
        early.enters(room)

    def is_let_in() -> bool:
        with contextlib.suppress(Refused):
            return early.enters(room) is not None
        return False

    # The half minute for which it is kept goes by at once; Prosody looks once a minute.
    with prosody.ahead(31):
        wait_until(is_let_in, 65)


def test_a_room_ends_when_its_time_is_over(prosody, comes, host, room, site):
    teacher = comes(host)
    teacher.enters(room)
    with prosody.ahead(JitsiServer(site.client()).reserves(room).json["duration"] + 1):
        assert "Scheduled conference duration exceeded." in teacher.is_out(room, 65)
