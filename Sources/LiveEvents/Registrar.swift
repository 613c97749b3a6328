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

    /// Events that a stream which comes back is sent at most; who missed more fetches afresh.
    private static let replayLimit: Int64 = 500

    private let loop: any EventLoop
    private let outbox: OutboxStore
    private let presence: PresenceStore
    private let retention: Duration
    private let hostGone: Duration?

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.executor.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - loop: for this registrar alone.
    ///   - hostGone: nil to end no session.
    init(
        on loop: any EventLoop, _ options: ConnectionOptions, hubID: String, retention: Duration, hostGone: Duration?
    ) {
        let connection = Connection(options)
        self.loop = loop
        outbox = OutboxStore(connection: connection)
        presence = PresenceStore(connection: connection, hubID: hubID)
        self.retention = retention
        self.hostGone = hostGone
    }

    /// - Returns: nil if the webinar does not exist.
    func snapshot(of webinar: Int64) throws(PostgreSQLError) -> RoomSnapshot? {
        try outbox.snapshot(webinar: webinar, limit: Int64(Room.ringCapacity))
    }

    func replay(_ webinar: Int64, after id: Int64) throws(PostgreSQLError) -> Replay {
        try outbox.replay(webinar: webinar, after: id, limit: Self.replayLimit)
    }

    func carryOut(_ round: Round) throws(PostgreSQLError) -> Findings {
        var findings = Findings()
        if round.isHousekeepingDue {
            findings.hasBegunAnew = try presence.beat()
            // Before anyone enters: a stay of the run before would be in the way.
            try presence.closeAbandoned()
        }
        try presence.leave(round.changes.left, ago: Attendance.grace)
        try presence.enter(round.changes.entered)
        if round.isHousekeepingDue {
            try endAbandoned(&findings)
            try outbox.trim(olderThan: retention)
        }
        findings.counts = try presence.count(round.changes.webinars, andAllActive: round.isHousekeepingDue)
        for (webinar, users) in round.examined {
            findings.rights[webinar] = try presence.rights(webinar: webinar, of: users)
        }
        return findings
    }

    /// One by one, so that a session that cannot be ended keeps no other from it.
    private func endAbandoned(_ findings: inout Findings) throws(PostgreSQLError) {
        guard let hostGone else { return }
        for webinar in try presence.abandoned(for: hostGone) {
            do throws(PostgreSQLError) {
                if try presence.end(webinar) { findings.ended.append(webinar) }
            } catch .refused(_, _, let message) {
                findings.notEnded[webinar] = message
            }
        }
    }
}
