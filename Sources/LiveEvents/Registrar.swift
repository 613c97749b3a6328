import HubQueries
import NIOCore
import PostgreSQL

/// What the hub asks the database for and tells it, one thing after the other. It blocks the thread that it runs on.
actor Registrar {
    /// What the hub has to tell and to ask about once a second.
    struct Round: Sendable {
        var changes = Attendance.Changes()
        /// Webinars whose users' rights are to be looked at.
        var examined: [Int64: Set<Int64>] = [:]
        /// Whether it is time to look after what nobody else does.
        var isHousekeepingDue = false

        var isEmpty: Bool { changes.isEmpty && examined.isEmpty && !isHousekeepingDue }
    }

    /// What came of a round.
    struct Findings: Sendable {
        /// Whether stays of this hub may have been closed by another.
        var hasBegunAnew = false
        var counts: [Int64: Int64] = [:]
        /// nil for a webinar that is gone.
        var rights: [Int64: Rights?] = [:]
        /// Sessions that were ended because their organizer was gone.
        var ended: [Int64] = []
        /// Sessions that the database did not let end, and why.
        var notEnded: [Int64: String] = [:]
    }

    private let loop: any EventLoop
    private let database: Connection
    /// This hub's, a UUID.
    private let hubID: String
    private let retention: Duration
    private let hostGone: Duration?

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.executor.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - loop: for this registrar alone.
    ///   - hostGone: nil to end no session.
    init(
        on loop: any EventLoop, _ options: ConnectionOptions, hubID: String, retention: Duration, hostGone: Duration?
    ) {
        self.loop = loop
        database = Connection(options)
        self.hubID = hubID
        self.retention = retention
        self.hostGone = hostGone
    }

    /// - Returns: nil if the webinar does not exist.
    func snapshot(of webinar: Int64) throws(PostgreSQLError) -> FeedSnapshot? {
        try database.run(LookUpFeed(webinar: webinar))
    }

    func replay(_ webinar: Int64, after id: Int64) throws(PostgreSQLError) -> Replay {
        try database.run(MissedEvents(webinar: webinar, after: id))
    }

    func carryOut(_ round: Round) throws(PostgreSQLError) -> Findings {
        var findings = Findings()
        if round.isHousekeepingDue {
            findings.hasBegunAnew = try database.run(Heartbeat(hub: hubID))
            // Before anyone enters: a stay of the run before would be in the way.
            try database.run(CloseAbandonedStays())
        }
        for part in round.changes.left.parts {
            try database.run(CloseStays(part, hub: hubID, ago: Attendance.grace))
        }
        for part in round.changes.entered.parts { try database.run(OpenStays(part, hub: hubID)) }
        if round.isHousekeepingDue {
            try endAbandoned(&findings)
            try database.run(TrimOutbox(olderThan: retention))
        }
        if round.isHousekeepingDue || !round.changes.isEmpty {
            findings.counts = try database.run(
                CountParticipants(webinars: round.changes.webinars, andAllActive: round.isHousekeepingDue))
        }
        for (webinar, users) in round.examined {
            findings.rights[webinar] = try database.run(ExamineRights(webinar: webinar, users: users))
        }
        return findings
    }

    /// One by one, so that a session that cannot be ended keeps no other from it.
    private func endAbandoned(_ findings: inout Findings) throws(PostgreSQLError) {
        guard let hostGone else { return }
        for webinar in try database.run(AbandonedLiveSessions(hub: hubID, absence: hostGone)) {
            do throws(PostgreSQLError) {
                if try database.run(EndLiveSession(webinar: webinar)) { findings.ended.append(webinar) }
            } catch .refused(_, _, let message) {
                findings.notEnded[webinar] = message
            }
        }
    }
}
