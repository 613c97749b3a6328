import Testing

@testable import Metrics

@Suite struct ExpositionTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test func `counters add up over the living and the dead`() throws {
        let ended = try Ledger(in: folder.path, name: "live")
        let living = try Ledger(in: folder.path, name: "live")
        ended.counter(.connects, ("pool", "live")).add(2)
        living.counter(.connects, ("pool", "live")).add(5)
        ended.end()
        #expect(
            try text().contains(
                """
                # HELP webinar_live_database_connects_total \(MetricFamily.connects.help)
                # TYPE webinar_live_database_connects_total counter
                webinar_live_database_connects_total{pool="live"} 7

                """))
    }

    @Test func `what holds now is told by the living alone`() throws {
        let ended = try Ledger(in: folder.path, name: "live")
        let living = try Ledger(in: folder.path, name: "live")
        ended.gauge(.busyWorkers, ("pool", "live")).set(1)
        living.gauge(.busyWorkers, ("pool", "live")).set(1)
        #expect(try text().contains("webinar_live_workers_busy{pool=\"live\"} 2\n"))
        ended.end()
        #expect(try text().contains("webinar_live_workers_busy{pool=\"live\"} 1\n"))
    }

    @Test func `of what each would tell the same the largest is told`() throws {
        let hubs = try (0..<2).map { _ in try Ledger(in: folder.path, name: "events") }
        hubs[0].gauge(.sessionsOnAir).set(4)
        hubs[1].gauge(.sessionsOnAir).set(3)
        #expect(try text().contains("webinar_live_sessions_on_air 4\n"))
    }

    @Test func `a histogram is cumulative, and ends with sum and count in seconds`() throws {
        let ledger = try Ledger(in: folder.path, name: "events")
        let lag = ledger.histogram(.eventLag)
        for milliseconds in [1, 2, 2, 30, 60_000] as [Int64] { lag.observe(milliseconds * 1_000_000) }
        lag.observe(-5)
        let lines = try text().split(separator: "\n").filter { $0.contains("event_lag_seconds") && !$0.hasPrefix("#") }
        #expect(lines.first == #"webinar_live_hub_event_lag_seconds_bucket{le="0.001"} 2"#)
        #expect(lines[1] == #"webinar_live_hub_event_lag_seconds_bucket{le="0.0025"} 4"#)
        #expect(
            lines.suffix(4).map(String.init) == [
                #"webinar_live_hub_event_lag_seconds_bucket{le="10.0"} 5"#,
                #"webinar_live_hub_event_lag_seconds_bucket{le="+Inf"} 6"#,
                "webinar_live_hub_event_lag_seconds_sum 60.035",
                "webinar_live_hub_event_lag_seconds_count 6",
            ])
    }

    @Test func `the queue of a socket is told for the pool that serves it, its number to nobody`() throws {
        let ledger = try Ledger(in: folder.path, name: "live")
        ledger.gauge(.socketInode, ("pool", "live")).set(4711)
        let text = try Exposition(of: folder.path) { $0 == 4711 ? SocketQueue(length: 3, limit: 64) : nil }.text()
        #expect(text.contains("webinar_live_socket_queue_length{pool=\"live\"} 3\n"))
        #expect(text.contains("webinar_live_socket_queue_limit{pool=\"live\"} 64\n"))
        #expect(!text.contains("inode"))
    }

    @Test func `a family without numbers is left out`() throws {
        let ledger = try Ledger(in: folder.path, name: "live")
        ledger.counter(.replays).add()
        #expect(try text().split(separator: "\n").count == 3)
    }

    @Test func `numbers of another layout are left out`() throws {
        let file = try LedgerFile.claim(in: folder.path, name: "live")
        _ = file.append(key: "webinar_live_hub_event_lag_seconds", wordCount: 3)
        _ = file.append(key: "webinar_live_of_tomorrow", wordCount: 1)
        #expect(try text() == "")
    }

    @Test func `a folder that is not there is no empty answer`() {
        #expect(throws: LedgerError.self) { try Exposition(of: "/nowhere").text() }
    }

    @Test(arguments: MetricFamily.allCases)
    func `a family is named as Prometheus wants it, and explained in a sentence`(family: MetricFamily) {
        #expect(family.rawValue.hasPrefix("webinar_live_"))
        #expect((family.kind == .counter) == family.rawValue.hasSuffix("_total"))
        #expect(family.help.hasSuffix("."))
        if case .histogram(let bounds) = family.kind {
            #expect(family.rawValue.hasSuffix("_seconds"))
            #expect(bounds == bounds.sorted() && Set(bounds).count == bounds.count)
        }
    }

    private func text() throws -> String { try Exposition(of: folder.path) { _ in nil }.text() }
}
