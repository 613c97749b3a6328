"""The rounds: every workload on every peer that takes part, in turn, again and again."""

from Benchmark.agreement import check_agreement
from Benchmark.bench import Bench
from Benchmark.measure import Measurement
from Benchmark.peers import Peer
from Benchmark.pgbench import pgbench, script
from Benchmark.record import Record
from Benchmark.rush import rush

WORKERS = 4
POOL_SIZES = (1, 2, 4, 8, 16)


class Rounds:
    def __init__(self, bench: Bench, record: Record, seconds: int):
        self.bench, self.record, self.seconds = bench, record, seconds
        self.service = bench.started(bench.peers.service())
        self.pools = [self.service, *self.start_others()]
        self.caches = self.start_caches()

    def start_others(self) -> list[Peer]:
        peers = self.bench.peers
        starts = (peers.floor, peers.php_fpm, peers.hummingbird, peers.rest_framework)
        others = [self.bench.started(start(WORKERS)) for start in starts]
        plain = (peers.service_behind_plain_nginx(), peers.behind_plain_nginx(others[0]))
        others += [self.bench.started(peer) for peer in plain]
        check_agreement(self.service, others, self.bench.data)
        return others

    def start_caches(self) -> list[Peer]:
        """The service with nginx's cache, and nginx alone with the same answer."""
        peers, path = self.bench.peers, f"/api/live/status/{self.bench.data.webinar}/"
        answer = self.service.front.client.get(path).body
        nginx = [peers.nginx_alone(kind, path, answer) for kind in ("static", "return")]
        return [self.bench.started(peer) for peer in (peers.service_with_cache(), *nginx)]

    def warm_up(self) -> None:
        """What is slow only once is not measured: caches, plans, compiled scripts."""
        for peer in (*self.caches, *self.pools):
            self.measure(peer, "status", seconds=1)
        for peer in self.pools:
            self.measure(peer, "join-many", seconds=1)

    def run(self, number: int) -> None:
        """One round; who comes first changes from round to round."""
        for peer in rotated(self.caches, number):
            self.record.keep("status-cached", peer.name, self.measure(peer, "status"))
        for workload in ("status", "join-one", "join-many"):
            for peer in rotated(self.pools, number):
                self.record.keep(workload, peer.name, self.measure(peer, workload))
            self.record.keep(workload, "pgbench", self.measure_pgbench(workload))
        self.record.keep("start", "service", self.measure(self.service, "start"))
        for size in POOL_SIZES:
            self.measure_pool_of(size)
        self.record.facts["rush"].append(rush(self.caches[0], self.bench.data))

    def measure_pool_of(self, size: int) -> None:
        peer = self.bench.peers.service_of(size)
        try:
            self.measure(peer, "join-many", seconds=1)
            self.record.keep("pool-size", str(size), self.measure(peer, "join-many"))
        finally:
            peer.stop()

    def measure(self, peer: Peer, workload: str, seconds: int | None = None) -> Measurement:
        data = self.bench.data
        requests, seconds = data.folder / workload, seconds or self.seconds
        return self.bench.meter.measure(peer, requests, data.right, seconds)

    def measure_pgbench(self, workload: str) -> Measurement:
        database = self.bench.instance.facts["WORKER_DATABASE"]
        return pgbench(self.bench.meter, database, script(self.bench.data, workload), self.seconds)


def rotated(peers: list[Peer], number: int) -> list[Peer]:
    first = number % len(peers)
    return peers[first:] + peers[:first]
