"""A plain reckoning of who attended, written from the DBA's page and from nothing of the database.

It reads what a Jitsi server told, as it was told, and what pages left behind.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from Support.attendance.history import MINUTE, PEOPLE, SECOND, History, Page
from Support.attendance.telling import connection_of

BOUND = 15 * MINUTE
# Up to which a return is none, and beyond which page and room disagree.
TOLERANCE = 1 * MINUTE


@dataclass(frozen=True)
class Seen:
    """A person somewhere: in a room, or with a page."""

    person: int | None
    entered: int
    left: int
    is_open: bool = False
    breakout: str | None = None

    def within(self, start: int, end: int) -> tuple[int, int]:
        return max(self.entered, start), min(self.left, end)

    def touches(self, start: int, end: int) -> bool:
        return self.entered < end and (self.left > start or self.entered >= start)


@dataclass
class Account:
    first: int | None = None
    last: int | None = None
    seconds: int = 0
    page_seconds: int = 0
    stays: int = 0
    present: bool = False
    state: str = "absent"
    provisional: bool = False
    source: str = "page"
    disagrees: bool = False


@dataclass
class Told:
    """What all events say together, whatever their order."""

    # Of each opening of a room, when it came to be and when it was gone.
    openings: dict = field(default_factory=lambda: defaultdict(lambda: [None, None]))
    # Of each connection in a room: joinings, each with its leaving, and leavings without one.
    joinings: dict = field(default_factory=lambda: defaultdict(dict))
    leavings: dict = field(default_factory=lambda: defaultdict(set))

    def read(self, event) -> None:
        if isinstance(event, dict):
            self.read_webhook(event)
        else:
            self.read_prosody(event[1])

    def read_prosody(self, message: dict) -> None:
        room = message.get("breakout_room_id")
        if "created_at" in message:
            opening = self.openings[room, message["created_at"]]
            opening[0] = message["created_at"] * SECOND
            if "destroyed_at" in message:
                opening[1] = message["destroyed_at"] * SECOND
        occupants = message.get("all_occupants") or []
        for one in [*occupants, *([message["occupant"]] if "occupant" in message else [])]:
            visits = self.joinings[connection_of(one["occupant_jid"]), room]
            joined, left = one["joined_at"] * SECOND, one.get("left_at")
            known = visits.get(joined)
            visits[joined] = known if left is None else max(left * SECOND, known or 0)

    def read_webhook(self, event: dict) -> None:
        data, moment = event["data"], event["timestamp"] * 1_000
        room, kind = data.get("breakoutRoomId"), event["eventType"]
        if kind == "ROOM_CREATED":
            self.openings[room, event["sessionId"]][0] = moment
        elif kind == "ROOM_DESTROYED":
            self.openings[room, event["sessionId"]][1] = moment
        elif kind == "PARTICIPANT_JOINED":
            self.joinings[data["participantId"], room].setdefault(moment, None)
        else:
            self.leavings[data["participantId"], room].add(moment)

    def visits(self) -> list[tuple[str, str | None, int | None, int | None]]:
        """Connection, room, when it joined, where that is told, and when it left, if it did."""
        found = []
        for connection, room in {*self.joinings, *self.leavings}:
            joinings = self.joinings.get((connection, room), {})
            moments = [(at, "joined", left) for at, left in joinings.items()]
            moments += [(at, "left", None) for at in self.leavings.get((connection, room), ())]
            moments.sort()
            while moments:
                at, kind, left = moments.pop(0)
                if kind == "left":
                    found.append((connection, room, None, at))
                    continue
                if left is None and moments and moments[0][1] == "left":
                    left = moments.pop(0)[0]
                if left is None:
                    left = self.end_of(room, at, moments[0][0] if moments else None)
                found.append((connection, room, at, left))
        return found

    def end_of(self, room: str | None, joined: int, next_joining: int | None) -> int | None:
        """Nobody said when: at the latest at the next joining, or with the room or its server."""
        ends = [] if next_joining is None else [next_joining]
        for (name, _), (created, destroyed) in self.openings.items():
            if name == room and destroyed is not None and destroyed >= joined:
                ends.append(destroyed)
            if name == room and created is not None and created > joined:
                ends.append(created)
        return min(ends, default=None)


def reckon(history: History, events: list) -> dict[int, Account]:
    """Whoever has a line in the report, by their place among the people."""
    told = Told()
    for event in events:
        told.read(event)
    runs = [
        (start, history.now if end is None else end, end is None) for start, end in history.runs
    ]
    rooms = [seen_in_room(history, runs, visit) for visit in told.visits()]
    pages = [seen_by_page(history, page) for page in history.pages]

    is_room = [has_told(told, rooms, start, end) for start, end, _ in runs]
    is_final = [
        not is_on
        and (not by_room or is_listed(told, rooms, start, end) or end <= history.now - BOUND)
        for (start, end, is_on), by_room in zip(runs, is_room, strict=True)
    ]
    on_air = sum(end - start for start, end, _ in runs)
    accounts = {}
    for person in range(PEOPLE):
        counted, of_pages, kinds = [], [], set()
        account = Account(provisional=not all(is_final), source="room" if any(is_room) else "page")
        for (start, end, is_on), by_room, final in zip(runs, is_room, is_final, strict=True):
            room = [one for one in rooms if one.person == person and one.touches(start, end)]
            page = [one for one in pages if one.person == person and one.touches(start, end)]
            in_room, on_page = ([s.within(start, end) for s in seen] for seen in (room, page))
            counted += in_room if by_room else on_page
            kinds |= {by_room} if (room if by_room else page) else set()
            of_pages += on_page
            account.present |= is_on and any(one.is_open for one in (room if by_room else page))
            if by_room and final and abs(length(in_room) - length(on_page)) > TOLERANCE:
                account.disagrees = True
        if person not in history.registered and not counted and not of_pages:
            continue
        if counted:
            total = length(counted)
            account.first = min(entered for entered, _ in counted)
            account.last = None if account.present else max(left for _, left in counted)
            account.stays = returns(counted)
            account.seconds = total // SECOND
            account.source = "page" if False in kinds else "room"
            account.state = "attended" if is_enough(total, history.rule, on_air) else "left_early"
        account.page_seconds = length(of_pages) // SECOND
        accounts[person] = account
    return accounts


def seen_in_room(history: History, runs, visit) -> Seen:
    connection, room, joined, left = visit
    person = next((v.person for v in history.visits if v.connection == connection), None)
    if joined is None:
        return Seen(person, left, left, breakout=room)
    if left is not None:
        # A clock that was set back meanwhile makes nobody leave before they came.
        return Seen(person, joined, max(joined, left), breakout=room)
    end = next((end for _, end, _ in runs if end > joined), joined)
    return Seen(person, joined, end, is_open=True, breakout=room)


def seen_by_page(history: History, page: Page) -> Seen:
    if page.left is not None:
        return Seen(page.person, page.entered, page.left)
    heard = page.seen if page.hub is None else history.heartbeats[page.hub]
    patience = 45 * SECOND if page.hub is None else 30 * SECOND
    is_there = history.is_on and heard > history.now - patience
    return Seen(
        page.person, page.entered, max(page.entered, history.now if is_there else heard), is_there
    )


def has_told(told: Told, rooms: list[Seen], start: int, end: int) -> bool:
    return bool(openings_of(told, start, end)) or any(one.touches(start, end) for one in rooms)


def openings_of(told: Told, start: int, end: int) -> list:
    return [
        (name, created, destroyed)
        for (name, _), (created, destroyed) in told.openings.items()
        if (destroyed if created is None else created) < end
        and (created if destroyed is None else destroyed) >= start
    ]


def is_listed(told: Told, rooms: list[Seen], start: int, end: int) -> bool:
    """Whether the end of every room is told that anybody is known to have been in."""
    ended = [
        (name, created, destroyed)
        for (name, _), (created, destroyed) in told.openings.items()
        if destroyed is not None
    ]
    return all(destroyed is not None for _, _, destroyed in openings_of(told, start, end)) and all(
        any(
            name == one.breakout
            and (created is None or created <= one.entered)
            and one.entered <= gone
            for name, created, gone in ended
        )
        for one in rooms
        if one.touches(start, end)
    )


def merged(spans: list[tuple[int, int]], gap: int) -> list[tuple[int, int]]:
    """Spans that touch, or are no further apart than the gap, are one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if whole and start <= whole[-1][1] + gap:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        else:
            whole.append((start, end))
    return whole


def length(spans: list[tuple[int, int]]) -> int:
    return sum(end - start for start, end in merged(spans, 0))


def returns(spans: list[tuple[int, int]]) -> int:
    return len(merged(spans, TOLERANCE))


def is_enough(total: int, rule: str | None, on_air: int) -> bool:
    if rule is None:
        return True
    if rule.endswith("%"):
        return total * 100 >= on_air * int(rule[:-1])
    return total >= int(rule) * MINUTE
