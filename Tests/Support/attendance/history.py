"""Lessons that are made up: who was in which room and had which page open, and what of it is told.

Moments are microseconds since 1970, as PostgreSQL keeps them.
"""

import random
from dataclasses import dataclass, field

SECOND = 1_000_000
MINUTE = 60 * SECOND
# A webinar's people are accounts of a list, by their place in it: the organizer is the first.
PEOPLE = 6


@dataclass
class Opening:
    """A room from its first visitor to its last; without an end it is open or its server failed."""

    breakout: str | None
    created: int
    destroyed: int | None


@dataclass
class Visit:
    """A connection in a room; `person` is None for one without a ticket."""

    opening: Opening
    connection: str
    person: int | None
    joined: int
    left: int | None


@dataclass
class Page:
    """A stay as the database has it: `hub` is None for a page that asks from time to time."""

    person: int
    hub: int | None
    entered: int
    left: int | None
    seen: int | None = None


@dataclass
class History:
    name: str
    now: int
    # From when to when; the last one may be on.
    runs: list[tuple[int, int | None]] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    visits: list[Visit] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    # When each hub was last heard of.
    heartbeats: list[int] = field(default_factory=list)
    registered: set[int] = field(default_factory=set)
    # As the webinar's settings have it.
    rule: str | None = None
    # Whether all that a server tells of its rooms, it tells by its clock and its lists arrive.
    is_whole: bool = True
    tells_by: str = "prosody"
    chance: random.Random = field(default_factory=random.Random)

    @property
    def is_on(self) -> bool:
        return bool(self.runs) and self.runs[-1][1] is None


def made_up(seed: str, now: int, *, is_long_ago: bool = False) -> History:
    """The same for the same seed, but for the moment from which it reckons back.

    One of long ago has been left by all, so that no hub has anything to close in it.
    """
    history = History(name=seed, now=now, chance=random.Random(seed))
    chance = history.chance
    history.tells_by = chance.choice(["prosody", "prosody", "webhooks", "nobody"])
    history.rule = chance.choice([None, "1", "10", "25", "40%", "100%"])
    history.registered = {n for n in range(1, PEOPLE) if chance.random() < 0.7}
    plan_runs(history, is_long_ago)
    plan_hubs(history)
    for run in history.runs:
        hold(history, run)
    for page in history.pages if is_long_ago else []:
        page.left = page.left or max(page.entered, page.seen or history.heartbeats[page.hub])
    return history


def plan_runs(history: History, is_long_ago: bool) -> None:
    chance, spans, at = history.chance, [], 0
    for _ in range(chance.choice([1, 1, 2, 3])):
        at += chance.choice([1, 30, 59, 60, 61, 300, 7200])
        spans.append((at, at := at + chance.choice([2, 60, 600, 1800, 3600])))
    # What is on has no end yet; of what has just ended the room may still tell.
    ending = "long ago" if is_long_ago else chance.choice(["on", "just", "long ago", "long ago"])
    since = {"on": 0, "just": chance.choice([5, 300, 899, 900, 901]), "long ago": 86_400}[ending]
    begin = history.now - (at + since) * SECOND
    # Prosody counts whole seconds.
    begin -= begin % SECOND if ending == "long ago" else 0
    history.runs = [(begin + start * SECOND, begin + end * SECOND) for start, end in spans]
    if ending == "on":
        history.runs[-1] = (history.runs[-1][0], None)


def plan_hubs(history: History) -> None:
    """The first lives; the second may have been killed, or its clock set back since."""
    first, last = history.runs[0][0], history.runs[-1][1] or history.now
    killed = history.chance.choice([history.now, history.chance.randint(first, last)])
    history.heartbeats = [history.now, killed]


def hold(history: History, run: tuple[int, int | None]) -> None:
    """Who is there in a run, in rooms and on pages."""
    chance, (start, end) = history.chance, run
    end = end or history.now
    rooms = []
    if history.tells_by != "nobody" and chance.random() < 0.85:
        rooms = open_rooms(history, run)
    for person in range(PEOPLE):
        if chance.random() < 0.25:
            continue
        came, went = sorted(chance.randint(start - MINUTE, end + MINUTE) for _ in range(2))
        if rooms:
            attend(history, rooms, person, came, went)
        if chance.random() < 0.85:
            keep_page(history, run, person, came, went)
    if rooms and chance.random() < 0.3:
        attend(history, rooms[:1], None, start, end)


def open_rooms(history: History, run: tuple[int, int | None]) -> list[Opening]:
    """The session's own room, which may be opened anew after its server failed, and its groups."""
    chance, (start, end) = history.chance, run
    is_on, end = end is None, end or history.now
    # A server has one room of a name at a time.
    gone = max((room.destroyed or 0 for room in history.openings), default=0)
    created = whole(max(chance.randint(start - 5 * SECOND, end), gone + SECOND))
    if created > end:
        return []
    gone = whole(max(created, end + chance.randint(-60, 90) * SECOND))
    destroyed = None if is_on or gone > history.now else gone
    if destroyed is None and not is_on:
        history.is_whole = False
    rooms = [Opening(None, created, destroyed)]
    if chance.random() < 0.12 and end - created > 20 * SECOND:
        again = whole(chance.randint(created + 10 * SECOND, end))
        rooms = [Opening(None, created, None), Opening(None, again, destroyed)]
        history.is_whole = False
    for n in range(chance.choice([0, 0, 1, 2])):
        opened = whole(chance.randint(created, min(end, destroyed or end)))
        closed = whole(chance.randint(opened, destroyed or end))
        still_open = destroyed is None and chance.random() < 0.5
        rooms.append(Opening(f"group-{n}-{start}", opened, None if still_open else closed))
    history.openings += rooms
    return rooms


def attend(history: History, rooms: list[Opening], person: int | None, came: int, went: int):
    """A way through the rooms: moves, cuts with a ghost left behind, a second device."""
    chance, main = history.chance, [room for room in rooms if room.breakout is None]
    connection = new_connection(history, person)
    at = came
    for _ in range(chance.randint(1, 5)):
        if at >= went:
            break
        until = min(went, at + chance.choice([5, 59, 60, 61, 400, 1500, 9999]) * SECOND)
        visit(history, connection, person, chance.choice(main), at, until)
        step = chance.choice(["group", "cut", "away", "device"])
        if step == "group" and len(rooms) > len(main):
            back = until + chance.choice([1, 30, 600]) * SECOND
            visit(history, connection, person, chance.choice(rooms[len(main) :]), until, back)
            until = back + chance.choice([0, 1]) * SECOND
        elif step == "cut":
            # The connection that is gone is noticed later.
            connection = new_connection(history, person)
            until -= chance.choice([0, 20, 60]) * SECOND
        elif step == "device":
            other = new_connection(history, person)
            visit(history, other, person, chance.choice(main), at, until + 90 * SECOND)
        else:
            until += chance.choice([10, 60, 61, 600]) * SECOND
        at = until


def new_connection(history: History, person: int | None) -> str:
    return f"{person}-{len(history.visits)}-{history.chance.randrange(1_000_000)}"


def visit(
    history: History, connection: str, person: int | None, room: Opening, at: int, until: int
):
    """As far as the room is there; whoever is there when its server fails is not said to leave."""
    chance = history.chance
    last = room.destroyed or history.now
    joined, left = whole(max(at, room.created)), whole(min(until, last))
    if joined > left:
        return
    own = [v for v in history.visits if v.connection == connection and v.opening is room]
    if any(v.left is None or v.left >= joined for v in own):
        return
    is_open = room.destroyed is None and chance.random() < 0.4
    history.visits.append(Visit(room, connection, person, joined, None if is_open else left))


def keep_page(history: History, run, person: int, came: int, went: int) -> None:
    """Pages follow the person to some seconds, or not at all; what a hub leaves open stays so."""
    chance = history.chance
    for hub in chance.sample([0, 1, None], chance.choice([1, 1, 2])):
        entered = came + chance.randint(-20, 20) * SECOND + chance.randrange(SECOND)
        left = went + chance.choice([0, 0, 15, -300, 900]) * SECOND + chance.randrange(SECOND)
        entered = min(entered, history.now)
        left = min(max(entered, left), history.now)
        own = [one for one in history.pages if (one.person, one.hub) == (person, hub)]
        if any(one.left is None or one.left > entered for one in own):
            continue
        stay = Page(person, hub, entered, left)
        if hub is None:
            stay.seen = chance.randint(entered, left)
            if chance.random() < 0.3:
                stay.left = None
                stay.seen = history.now - chance.choice([5, 44, 46, 600]) * SECOND
        elif (hub == 1 and left >= history.heartbeats[1]) or chance.random() < 0.15:
            stay.left = None
        history.pages.append(stay)


def whole(moment: int) -> int:
    return moment - moment % SECOND
