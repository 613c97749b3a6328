"""One thing that goes wrong under load, and what it cost."""

import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field

from Hosts.pages import Pages
from Hosts.site import Site
from Hosts.traffic import Sample, Traffic
from Hosts.web import WebHost
from Support.people import Person
from Support.processes import wait_until
from Support.streams import Streams
from Support.tickets import Tickets

PAGES = 24
SETTLING_SECONDS = 60
HEADINGS = ("what", "asked", "failed", "of these", "slowest", "first good write",
            "last failure", "after promotion", "events again", "guest gone", "lines", "lost",
            "doubled", "streams anew")  # fmt: skip


@dataclass
class Figures:
    what: str
    values: dict[str, str] = field(default_factory=dict)

    def row(self) -> list[str]:
        return [self.what, *(self.values.get(name, "") for name in HEADINGS[1:])]


class Trial:
    def __init__(self, site: Site, reader, what: str):
        self.site, self.reader, self.figures = site, reader, Figures(what)
        platform = site.platform
        self.lesson = platform.lesson()
        students = platform.students(self.lesson.webinar, PAGES)
        tickets = Tickets(site.impatient_doors, site.tokens)
        streams = Streams(reader, site.doors.socket)
        self.pages = Pages(streams, tickets, self.lesson.webinar, students)
        self.traffic = Traffic(site.doors, site.tokens, self.lesson, students)
        self.fault = 0.0

    @contextmanager
    def run(self):
        """The class is in its room and talks, before, during and after what the block does."""
        start(self.site, self.lesson)
        with self.pages:
            with self.traffic:
                time.sleep(3)
                self.fault = time.monotonic()
                yield
            self.settle()
            self.figures.values["streams anew"] = str(len(self.pages.ends))

    def settle(self) -> None:
        """Until every page knows what the database has, as far as it ever will."""
        lines = self.lines()
        wait_until(
            lambda: self.pages.lost(lines) == 0 and all(page.is_open for page in self.pages.pages),
            SETTLING_SECONDS,
            self.pages,
        )

    def lines(self) -> list[int]:
        query = "SELECT id FROM communications_webinarchatmessage WHERE event_id = %s ORDER BY id"
        return self.site.platform.values(query, self.lesson.webinar)

    def first_good_write(self, seconds: float) -> float:
        took = self.traffic.wait_for_good("write", self.fault, seconds)
        self.figures.values["first good write"] = f"{took:.1f} s"
        return took

    def guest(self, at: WebHost) -> int:
        """Somebody in the room who knows of one host alone and does not come back."""
        webinar = self.lesson.webinar
        (user,) = self.site.platform.students(webinar, 1)
        client = at.client()
        ticket = Tickets(client, self.site.tokens).get(webinar, user, in_room=True)
        Streams(self.reader, client.socket).open(webinar, ticket=ticket)
        return user

    def wait_for_guest(self, user: int, at: WebHost, present: bool, seconds: float) -> float:
        """Returns how long after the fault that host said so of the guest."""
        host = Person(at.client(), self.site.tokens, self.lesson.host)

        def is_said() -> bool:
            people = {
                one["user_id"]: one["present"] for one in host.asks_participants(self.lesson).json
            }
            return people.get(user) is present

        wait_until(is_said, seconds, f"not within {seconds} s")
        return time.monotonic() - self.fault

    def wait_for_ids(self, beyond: int, seconds: float) -> float:
        """Returns how long after the fault every page had heard an event of such an id."""
        self.pages.wait_for(beyond, seconds)
        return time.monotonic() - self.fault

    def wait_for_calm(self, seconds: float) -> None:
        """Until everything that was asked within as many seconds was answered well."""
        wait_until(
            lambda: all(
                sample.is_good or sample.finished < time.monotonic() - seconds
                for sample in self.traffic.samples[-1000:]
            ),
            SETTLING_SECONDS,
            "requests still fail",
        )

    @property
    def failed(self) -> list[Sample]:
        return [sample for sample in self.traffic.samples if not sample.is_good]

    def count(self) -> Figures:
        failed, samples, lines = self.failed, self.traffic.samples, self.lines()
        causes = Counter(f"{sample.kind} {sample.status}" for sample in failed)
        last = max((sample.finished - self.fault for sample in failed), default=None)
        self.figures.values |= {
            "asked": str(len(samples)),
            "failed": str(len(failed)),
            "of these": ", ".join(f"{count} {cause}" for cause, count in sorted(causes.items())),
            "slowest": f"{max(sample.finished - sample.began for sample in samples):.1f} s",
            "last failure": "" if last is None else f"{last:.1f} s",
            "lines": str(len(lines)),
            "lost": str(self.pages.lost(lines) + self.unkept(lines)),
            "doubled": str(self.pages.doubled),
        }
        return self.figures

    def unkept(self, lines: list[int]) -> int:
        """Lines that were answered with 201 and are not there."""
        return len(set(self.traffic.written) - set(lines))


def start(site: Site, lesson) -> None:
    host = Person(site.doors, site.tokens, lesson.host)
    wait_until(lambda: host.starts(lesson).status == 200, 20, "the session does not start")


def table(rows: list[Figures]) -> str:
    cells = [list(HEADINGS), *(figures.row() for figures in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEADINGS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )
