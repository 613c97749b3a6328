"""What a Jitsi server tells of a made-up lesson: late, twice, in any order, and not all of it."""

from Support.attendance.history import SECOND, History, Opening
from Support.jitsi import DOMAIN, Room, participant, webhook


def told(history: History, room_name: str, accounts: list[int]) -> list:
    """The events that arrive, as they do; the history keeps whether all lists are among them."""
    chance = history.chance
    steps = chance.random() < 0.12
    if steps:
        history.is_whole = False
    clock = Clock(history, steps)
    sure, may_be_lost = [], []
    for number, opening in enumerate(history.openings):
        teller = tellers[history.tells_by](history, room_name, accounts, clock, number)
        teller.tell(opening, sure, may_be_lost)
    loss = chance.choice([0, 0, 0.1, 0.5])
    arrived = [event for event in may_be_lost if chance.random() >= loss]
    if len(arrived) < len(may_be_lost) and (history.is_on or history.tells_by == "webhooks"):
        history.is_whole = False
    # A list that is lost loses what it alone has.
    losing_lists = chance.random() < 0.3
    lists = [event for event in sure if not (losing_lists and chance.random() < 0.5)]
    if len(lists) < len(sure):
        history.is_whole = False
    events = arrived + lists
    events += chance.choices(events, k=chance.randrange(5)) if events else []
    if chance.random() < 0.8:
        chance.shuffle(events)
    return events


class Clock:
    """The server's own, which may be set once."""

    def __init__(self, history: History, steps: bool):
        first, last = history.runs[0][0], history.runs[-1][1] or history.now
        self.moment = history.chance.randint(first, last)
        self.step = history.chance.choice([-600, -61, -5, 30, 600]) * SECOND if steps else 0

    def read(self, moment: int) -> int:
        return moment + (self.step if moment >= self.moment else 0)


class Prosody:
    """Tells a visit whole at its end, and at a room's end all that it still knows."""

    def __init__(self, history, room_name, accounts, clock, number):
        self.history, self.accounts, self.clock = history, accounts, clock
        self.room_name = room_name

    def tell(self, opening: Opening, sure: list, may_be_lost: list) -> None:
        room = Room(self.room_name, self.second(opening.created), breakout=opening.breakout)
        may_be_lost.append(room.creation())
        own = [visit for visit in self.history.visits if visit.opening is opening]
        for visit in sorted(own, key=lambda visit: visit.joined):
            # What the same connection's next visit replaces is in no list.
            again = any(v.connection == visit.connection and v.joined > visit.joined for v in own)
            target = sure if again else may_be_lost
            user = None if visit.person is None else self.accounts[visit.person]
            target.append(room.joining(visit.connection, self.second(visit.joined), user))
            if visit.left is not None:
                target.append(room.leaving(visit.connection, self.second(visit.left)))
        if opening.destroyed is not None:
            sure.append(room.end(self.second(opening.destroyed)))

    def second(self, moment: int) -> int:
        return self.clock.read(moment) // SECOND


class Webhooks:
    """Tell each moment alone, and no list."""

    def __init__(self, history, room_name, accounts, clock, number):
        self.history, self.accounts, self.clock = history, accounts, clock
        self.room_name, self.session = room_name, f"session-{number}"

    def tell(self, opening: Opening, sure: list, may_be_lost: list) -> None:
        may_be_lost.append(self.event("ROOM_CREATED", opening, opening.created))
        for visit in self.history.visits:
            if visit.opening is not opening:
                continue
            if visit.person is None:
                who = {"participantId": visit.connection}
            else:
                who = participant(visit.connection, self.accounts[visit.person])
            may_be_lost.append(self.event("PARTICIPANT_JOINED", opening, visit.joined, **who))
            if visit.left is not None:
                may_be_lost.append(self.event("PARTICIPANT_LEFT", opening, visit.left, **who))
        if opening.destroyed is not None:
            sure.append(self.event("ROOM_DESTROYED", opening, opening.destroyed))

    def event(self, kind: str, opening: Opening, moment: int, **data) -> dict:
        if opening.breakout is not None:
            data |= {"isBreakout": True, "breakoutRoomId": opening.breakout}
        at = self.clock.read(moment) // 1_000
        return webhook(kind, self.room_name, at, session=self.session, **data)


tellers = {"prosody": Prosody, "webhooks": Webhooks, "nobody": Prosody}


def connection_of(told_by: str) -> str:
    """Which connection of a history a server's name for one stands for."""
    return told_by.removesuffix(f"@{DOMAIN}/{told_by.split('@')[0][::-1]}")
