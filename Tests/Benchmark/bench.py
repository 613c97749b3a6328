"""What every measurement needs: an installation of its own, data, and the meter of its costs."""

from contextlib import ExitStack

from Benchmark.data import Data
from Benchmark.measure import Meter
from Benchmark.peers import Peers
from Support.cluster import Cluster
from Support.instance import Instance


class Bench:
    """Used as a context: what it starts ends with it."""

    def __init__(self, build):
        self.build = build
        self.stack = ExitStack()

    def __enter__(self):
        with ExitStack() as stack:
            self.instance = Instance("benchmark")
            stack.callback(self.instance.close)
            self.data = Data(self.instance, self.instance.folder / "requests")
            self.data.write_requests()
            self.meter = Meter(Cluster(self.instance.facts["POSTGRESQL_DATA"]).postmaster)
            self.peers = Peers(self.instance, self.build)
            self.stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self.stack.close()

    def started(self, peer):
        self.stack.callback(peer.stop)
        return peer
