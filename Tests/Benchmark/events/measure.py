"""Measures event streams against their figures, and beside polling: `run` starts it."""

import sys
import time
from pathlib import Path

from clients import Pollers, Streams
from cost import Usage, pss_megabytes
from report import Report
from room import Room
from speed import ROUNDS, delays, fastest_pace

from Support.instance import Instance
from Support.processes import cpu_seconds

AT_ONCE = 1_000_000
HALF, FULL = 5_000, 10_000
RUSH_RATE, RUSH_SECONDS = 1_000, 8
IDLE_SECONDS = 30
ROOM, RATES, SUSTAINED_SECONDS = 1_000, [50, 100, 200, 400], 10
POLL_SECONDS = 2
NO_MESSAGE_YET = 2_000_000_000
BESIDE_SECONDS = 10
# nginx has two workers; each takes two descriptors a stream, and some for itself.
MOST_THROUGH_NGINX = 19_800


class Measurement:
    def __init__(self, client: Path, instance: Instance):
        self.client, self.instance, self.report = client, instance, Report()
        self.hub = instance.facts["EVENTS_SOCKET"]
        self.nginx = f"127.0.0.1:{instance.port}"
        self.room = Room(instance, MOST_THROUGH_NGINX)

    def run(self) -> None:
        self.measure_a_rush_and_idle_streams()
        self.measure_half()
        self.measure_the_most_through_nginx()
        self.measure_a_room()
        self.measure_polling()
        self.report.write()

    def open(self, door: str, count: int, rate: int = AT_ONCE) -> Streams:
        return Streams(self.client, door, self.room.stream_targets(count), rate)

    def measure_a_rush_and_idle_streams(self) -> None:
        time.sleep(5)
        empty = pss_megabytes(self.instance.hub)
        rush = RUSH_RATE * RUSH_SECONDS
        with self.open(self.hub, rush, RUSH_RATE) as first:
            opened = first.wait_until_opened(60)
            self.report.figure(
                f"{RUSH_RATE:,} new streams a second, for {RUSH_SECONDS} s",
                "no failure",
                f"{opened.streams:,} in {opened.seconds:.1f} s, {opened.failed} failures",
                opened.failed == 0 and opened.seconds < RUSH_SECONDS + 1,
            )
        self.instance.replace_hub(9)
        with self.open(self.hub, FULL) as streams:
            opened = streams.wait_until_opened(60)
            # Until everyone is counted, and the first comment lines have passed.
            time.sleep(20)
            memory = pss_megabytes(self.instance.hub)
            self.report.figure(
                f"{opened.streams:,} idle streams: the hub's memory (PSS)",
                "60 MB at most",
                f"{memory:.0f} MB, of them {empty:.0f} without streams",
                opened.streams == FULL and memory <= 60,
            )
            before = cpu_seconds(self.instance.hub)
            time.sleep(IDLE_SECONDS)
            percent = 100 * (cpu_seconds(self.instance.hub) - before) / IDLE_SECONDS
            self.report.figure(
                f"idle CPU with {opened.streams:,} streams",
                "2 % of a core at most",
                f"{percent:.1f} %",
                percent <= 2,
            )
            self.figure_of_delays(streams, opened.streams, "", 400, 1000)

    def measure_half(self) -> None:
        self.instance.replace_hub(9)
        with self.open(self.hub, HALF) as streams:
            opened = streams.wait_until_opened(60)
            self.figure_of_delays(streams, opened.streams, "", 200, 500)

    def figure_of_delays(self, streams, count: int, way: str, median: int, worst: int) -> None:
        found = delays(self.room, streams)
        self.report.figure(
            f"commit → last of {count:,} streams{way}",
            f"{median} ms median, {worst} ms worst of {ROUNDS}",
            f"{found}",
            found.median <= median and found.worst <= worst,
        )

    def measure_the_most_through_nginx(self) -> None:
        self.instance.replace_hub(9)
        with self.open(self.nginx, MOST_THROUGH_NGINX, RUSH_RATE) as streams:
            opened = streams.wait_until_opened(120)
            time.sleep(20)
            usage = Usage(self.instance)
            time.sleep(BESIDE_SECONDS)
            percent = usage.percent()
            found = delays(self.room, streams)
            self.report.compare(
                f"{opened.streams:,} streams, as many as fit", 0, percent, found.median
            )
            memory = sum(pss_megabytes(pid) for pid in usage.parts["nginx"])
            self.report.figure(
                "streams through nginx with TLS",
                "as many as fit",
                f"{opened.streams:,} at up to {RUSH_RATE:,} a second, "
                f"{1024 * memory / opened.streams:.0f} kB of nginx each",
                opened.streams > 0,
            )

    def measure_a_room(self) -> None:
        self.instance.replace_hub(9)
        with self.open(self.nginx, ROOM) as streams:
            streams.wait_until_opened(60)
            time.sleep(5)
            usage = Usage(self.instance)
            time.sleep(BESIDE_SECONDS)
            percent = usage.percent()
            self.report.compare(f"{ROOM:,} streams", 0, percent, delays(self.room, streams).median)
            pace = fastest_pace(self.room, streams, RATES, SUSTAINED_SECONDS)
            self.report.figure(
                f"messages a second in a room of {ROOM:,}, sustained, through nginx",
                f"{RATES[0]}",
                f"{pace.reached:.0f}, the last has them after {pace.delays}",
                pace.keeps_up,
            )

    def measure_polling(self) -> None:
        self.compare_polling(f"{ROOM:,} pages that ask for the status", ROOM)
        self.compare_polling(f"{FULL:,} pages that ask for the status", FULL)
        query = f"event={self.room.webinar}&after={NO_MESSAGE_YET}"
        chat = [
            f"/api/communications/chat/?{query} {self.room.tokens.access(student)}"
            for student in self.room.students[:ROOM]
        ]
        with self.poll(chat) as asking:
            name = f"{ROOM:,} pages that ask for status and chat"
            self.compare_polling(name, ROOM, asking)

    def compare_polling(self, name: str, pages: int, beside: Pollers | None = None) -> None:
        """The change that the pages find is a start."""
        self.room.post("end")
        with self.poll([f"/api/live/status/{self.room.webinar}/"] * pages) as pollers:
            # The first round makes the connections, a thousand a second.
            time.sleep(pages / 1000 + 2 * POLL_SECONDS)
            asking = [pollers, beside] if beside else [pollers]
            before = [one.count() for one in asking]
            usage = Usage(self.instance)
            time.sleep(BESIDE_SECONDS)
            percent = usage.percent()
            rates = [one.rate_since(then) for one, then in zip(asking, before, strict=True)]
            asked = time.monotonic_ns()
            self.room.post("start")
            last = (pollers.last_seen(30) - asked) / 1e6
        self.report.compare(f"{name} every {POLL_SECONDS} s", sum(rates), percent, last)

    def poll(self, targets: list[str]) -> Pollers:
        return Pollers(self.client, self.nginx, targets, 1000 * POLL_SECONDS, '"is_active":true')


def main() -> None:
    instance = Instance("benchmark-events")
    try:
        Measurement(Path(sys.argv[1]), instance).run()
    finally:
        instance.close()


if __name__ == "__main__":
    main()
