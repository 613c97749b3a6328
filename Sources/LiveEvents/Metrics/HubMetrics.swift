import FoundationEssentials
import HubQueries
import Metrics

/// Counts what a hub does. It lives on the hub's event loop, as all that it is told of.
final class HubMetrics {
    /// What a stream is open for.
    enum StreamKind: String, CaseIterable {
        /// A page in public.
        case page
        /// Who may join, and is not in the room.
        case ticket
        /// Who is in the room.
        case room
        /// A list of webinars.
        case list
    }

    private var open: [StreamKind: Int] = [:]
    private let streams: [StreamKind: Gauge]
    private let opened: [StreamKind: Counter]
    private let rooms, waiting, sessions, people, heartbeat: Gauge
    private let lag, rounds: Histogram
    private let replays, resets, gaps, roundFailures: Counter

    init(_ ledger: Ledger) {
        streams = .init(
            uniqueKeysWithValues: StreamKind.allCases.map { ($0, ledger.gauge(.streams, ("kind", $0.rawValue))) })
        opened = .init(
            uniqueKeysWithValues: StreamKind.allCases.map {
                ($0, ledger.counter(.streamsOpened, ("kind", $0.rawValue)))
            })
        rooms = ledger.gauge(.rooms)
        waiting = ledger.gauge(.peopleWaiting)
        sessions = ledger.gauge(.sessionsOnAir)
        people = ledger.gauge(.peopleInRooms)
        heartbeat = ledger.gauge(.heartbeat)
        lag = ledger.histogram(.eventLag)
        rounds = ledger.histogram(.roundDuration)
        replays = ledger.counter(.replays)
        resets = ledger.counter(.resets)
        gaps = ledger.counter(.gaps)
        roundFailures = ledger.counter(.roundFailures)
    }

    /// A stream has been let in.
    func opened(_ kind: StreamKind) {
        open[kind, default: 0] += 1
        streams[kind]?.set(open[kind] ?? 0)
        opened[kind]?.add()
    }

    /// A stream that had been let in has ended.
    func ended(_ kind: StreamKind) {
        open[kind, default: 0] -= 1
        streams[kind]?.set(open[kind] ?? 0)
    }

    /// An event has been written to the streams, so long after its row.
    func wrote(after time: Duration) { lag.observe(time.nanoseconds) }

    func lostEvents() { gaps.add() }

    func asked() { replays.add() }

    /// So many streams were told to fetch afresh.
    func reset(_ count: Int) { resets.add(count) }

    /// A second has passed: so many webinars are followed, and so many people wait before their rooms.
    func second(rooms: Int, waiting: Int64) {
        self.rooms.set(rooms)
        self.waiting.set(Int(waiting))
    }

    /// The database has answered a round.
    ///
    /// - Parameter isActive: whether a webinar of which somebody came or went is on the air.
    func roundEnded(
        _ round: Round, after time: Duration, _ answer: Result<Findings, any Error>, isActive: (Int64) -> Bool
    ) {
        rounds.observe(time.nanoseconds)
        guard case .success(let findings) = answer else { return roundFailures.add() }
        guard round.isHousekeepingDue else { return }
        heartbeat.set(Int(Date().timeIntervalSince1970))
        let changed = round.changes.webinars
        let active = findings.counts.filter { !changed.contains($0.key) || isActive($0.key) }
        sessions.set(active.count)
        people.set(Int(active.values.reduce(0, +)))
    }
}
