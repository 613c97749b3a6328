import HubQueries
import NIOCore
import PostgreSQL

/// Looks up what streams need to know, one question after the other. It blocks the thread that it runs on.
actor FeedDatabase {
    private let loop: any EventLoop
    private let connection: Connection

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.executor.asUnownedSerialExecutor() }

    /// - Parameter loop: for this alone.
    init(on loop: any EventLoop, _ options: ConnectionOptions, ledgers: HubLedgers) {
        self.loop = loop
        connection = Connection(options, observer: ledgers.database(of: "feeds"))
    }

    /// - Returns: nil if the webinar does not exist.
    func snapshot(of webinar: Int64, _ depth: LookUpFeed.Depth) throws(PostgreSQLError) -> FeedSnapshot? {
        try connection.run(LookUpFeed(webinar: webinar, depth))
    }

    func air() throws(PostgreSQLError) -> AirSnapshot {
        try connection.run(LookUpAir())
    }
}
