import HubQueries
import Logging
import Metrics
import NIOCore
import PostgreSQL

/// Reads the outbox from where it is at the start and hands on what is new, in the order of commit.
///
/// A notification only wakes it: what is new is what the table says. It blocks the thread that it runs on.
actor OutboxReader {
    /// What becomes of the events.
    enum Delivery: Sendable {
        case events([OutboxEvent], readAt: ContinuousClock.Instant)
        /// The reader tells what happens from now on.
        case beginning
        /// The reader does not reach the database; it tells later what happens meanwhile.
        case absence
        /// Events between those before and those to come are lost, or ids went back: whoever knows something must
        /// learn it anew.
        case gap
    }

    static let channel = "webinar_live_event"
    /// Events a delivery; small enough for a stream to take in at once.
    private static let batch: Int64 = 100
    /// How long to wait for a notification before looking all the same.
    private static let longestWait: Duration = .seconds(5)
    /// Between two attempts to connect.
    private static let pause: Duration = .seconds(1)

    private let loop: any EventLoop
    private let options: ConnectionOptions
    private let logger: Logger
    private let deliver: @Sendable (Delivery) async -> Void
    private let observer: DatabaseMetrics?
    private var position: Int64?
    private var isAway = false

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.executor.asUnownedSerialExecutor() }

    /// - Parameter loop: for this reader alone.
    init(
        on loop: any EventLoop, _ options: ConnectionOptions, ledgers: HubLedgers, logger: Logger,
        deliver: @escaping @Sendable (Delivery) async -> Void
    ) {
        self.loop = loop
        self.options = options
        self.logger = logger
        observer = ledgers.database(of: "reader")
        self.deliver = deliver
    }

    /// Never ends; waits for a database that is away.
    func run() async -> Never {
        while true {
            do {
                try await follow()
            } catch {
                if !isAway { logger.error("cannot read events", metadata: ["cause": "\(error)"]) }
                isAway = true
                await deliver(.absence)
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    /// Listens first and looks second, so that nothing falls in between.
    private func follow() async throws -> Never {
        let listener = try NotificationListener(options, channel: Self.channel)
        let database = Connection(options, observer: observer)
        var from = try await start(database)
        if isAway { logger.notice("reads events again") }
        isAway = false
        while true {
            from = try await drain(database, from: from)
            _ = try listener.wait(Self.longestWait)
        }
    }

    /// - Returns: the position to read from. Ids that went back are another history, such as a standby's that had
    ///   not received everything.
    private func start(_ database: Connection) async throws -> Int64 {
        let newest = try database.run(NewestEvent())
        guard let position else {
            position = newest
            await deliver(.beginning)
            return newest
        }
        guard newest < position else { return position }
        self.position = newest
        await deliver(.gap)
        return newest
    }

    private func drain(_ database: Connection, from start: Int64) async throws -> Int64 {
        var from = start
        while true {
            guard let events = try database.run(NextEvents(after: from, limit: Self.batch)) else {
                from = try database.run(NewestEvent())
                position = from
                await deliver(.gap)
                continue
            }
            guard let last = events.last else { return from }
            await deliver(.events(events, readAt: .now))
            from = last.id
            position = from
        }
    }
}
