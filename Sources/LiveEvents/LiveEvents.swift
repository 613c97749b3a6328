import FoundationEssentials
public import Logging
import Metrics
import NIOCore
import NIOPosix
public import PostgreSQL
public import Tickets

/// The hub of events: from the outbox to the streams (contract, section 6).
///
/// Four threads: the streams', the outbox reader's, that of the lookups and that of the rounds. The latter three wait
/// for PostgreSQL, each on a connection of its own; the streams' never waits.
public struct LiveEvents: Sendable {
    /// What a deployment decides about events.
    public struct Settings: Sendable {
        /// The hub's direct connection to the primary.
        public var database: ConnectionOptions
        /// nil where no secret is there to seal tickets with: every stream is for anyone then.
        public var ticketKey: TicketKey?
        /// `false` keeps the room's name out of the streams.
        public var showsRoom: Bool
        /// How long events are kept.
        public var retention: Duration
        /// How long the organizer may be away before the hub ends the live session; nil for ever.
        public var hostGone: Duration?
        /// Where rooms are ended whose session has ended; nil to end none.
        public var rooms: RoomEndpoint?
        /// Where the host's programs keep what they count; nil to count nothing.
        public var metricsFolder: String?
        /// Of the program.
        public var version: String

        /// Each as the property of its name.
        public init(
            database: ConnectionOptions, ticketKey: TicketKey?, showsRoom: Bool, retention: Duration,
            hostGone: Duration?, rooms: RoomEndpoint?, metricsFolder: String?, version: String
        ) {
            self.database = database
            self.ticketKey = ticketKey
            self.showsRoom = showsRoom
            self.retention = retention
            self.hostGone = hostGone
            self.rooms = rooms
            self.metricsFolder = metricsFolder
            self.version = version
        }
    }

    /// How long closing the streams takes.
    private static let drainTime: TimeAmount = .seconds(3)

    private let settings: Settings
    private let logger: Logger

    /// A hub that serves nobody yet.
    public init(_ settings: Settings, logger: Logger) {
        self.settings = settings
        self.logger = logger
    }

    /// Serves streams until `end` has passed, then closes them over a few seconds.
    ///
    /// - Parameters:
    ///   - socket: a file descriptor that is bound, such as a supervisor hands over.
    ///   - descriptors: how many the process may have: what streams leave is for the hub's own connections.
    /// - Throws: what NIO says when the socket cannot be listened on.
    public func serve(socket: CInt, descriptors: Int, until end: () async -> Void) async throws {
        let threads = MultiThreadedEventLoopGroup(numberOfThreads: 4)
        let loop = threads.next()
        let ledgers = HubLedgers(folder: settings.metricsFolder, logger: logger)
        let lookups = FeedDatabase(on: threads.next(), settings.database, ledgers: ledgers)
        let rounds = RoundDatabase(
            on: threads.next(), settings.database, hubID: UUID().uuidString, retention: settings.retention,
            hostGone: settings.hostGone, endsRooms: settings.rooms != nil, ledgers: ledgers)
        let hub = try await loop.submit { [settings, logger] in
            let text = EventText(showsRoom: settings.showsRoom)
            let hub = Hub(
                on: loop, lookups: lookups, rounds: rounds, rooms: settings.rooms, text: text,
                metrics: Self.metrics(ledgers, socket: socket, version: settings.version), logger: logger)
            hub.startRounds()
            return NIOLoopBound(hub, eventLoop: loop)
        }.get()
        let reader = OutboxReader(on: threads.next(), settings.database, ledgers: ledgers, logger: logger) { delivery in
            try? await loop.submit { hub.value.take(delivery) }.get()
        }
        let reading = Task { await reader.run() }
        defer { reading.cancel() }

        let server = try await StreamServer.start(
            on: loop, socket: socket, descriptors: descriptors, hub: hub, ticketKey: settings.ticketKey,
            metrics: MetricsAnswer(exposition: settings.metricsFolder.map(Exposition.init(of:)), logger: logger),
            logger: logger)
        logger.info("hub ready")
        await end()
        try? await server.close().get()
        await withCheckedContinuation { drained in
            loop.execute { hub.value.drain(over: Self.drainTime) { drained.resume() } }
        }
        logger.info("hub drained")
    }

    private static func metrics(_ ledgers: HubLedgers, socket: CInt, version: String) -> HubMetrics? {
        ledgers.ledger(of: "streams").map { ledger in
            let inode = PoolSocket(descriptor: socket).inode
            ProcessMetrics.start(ledger, pool: HubLedgers.pool, inode: inode, version: version)
            return HubMetrics(ledger)
        }
    }
}
