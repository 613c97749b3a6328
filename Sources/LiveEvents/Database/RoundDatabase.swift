import HubQueries
import NIOCore
import PostgreSQL

/// Carries out the hub's rounds, one question after the other. It blocks the thread that it runs on.
///
/// Nobody who opens a stream waits for it, and it waits for none of them: see ``FeedDatabase``.
actor RoundDatabase {
    private let loop: any EventLoop
    private let connection: Connection
    /// This hub's, a UUID.
    private let hubID: String
    private let retention: Duration
    private let hostGone: Duration?
    private let endsRooms: Bool

    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.executor.asUnownedSerialExecutor() }

    /// - Parameters:
    ///   - loop: for this alone.
    ///   - hostGone: nil to end no live session.
    ///   - endsRooms: whether the hub takes on rooms whose session has ended.
    init(
        on loop: any EventLoop, _ options: ConnectionOptions, hubID: String, retention: Duration, hostGone: Duration?,
        endsRooms: Bool, ledgers: HubLedgers
    ) {
        self.loop = loop
        connection = Connection(options, observer: ledgers.database(of: "rounds"))
        self.hubID = hubID
        self.retention = retention
        self.hostGone = hostGone
        self.endsRooms = endsRooms
    }

    func carryOut(_ round: Round) throws(PostgreSQLError) -> Findings {
        var findings = Findings()
        if round.isHousekeepingDue {
            findings.hasBegunAnew = try connection.run(Heartbeat(hub: hubID))
            // Before anyone enters: a stay of the run before would be in the way.
            try connection.run(CloseAbandonedStays())
            try connection.run(ForgetSilentWaiting())
        }
        for part in round.changes.left.parts {
            try connection.run(CloseStays(part, hub: hubID, ago: Occupancy.grace))
        }
        for part in round.changes.entered.parts { try connection.run(OpenStays(part, hub: hubID)) }
        for part in round.waiting.left.parts { try connection.run(ForgetWaiting(part, hub: hubID)) }
        for part in round.waiting.entered.parts { try connection.run(NoteWaiting(part, hub: hubID)) }
        if round.isHousekeepingDue {
            try endAbandoned(&findings)
            try connection.run(TrimOutbox(olderThan: retention))
            try connection.run(TrimProgress(afterEnd: retention))
            try connection.run(SettleAttendance())
        }
        for ending in round.forgotten { try connection.run(ForgetRoomEnding(ending)) }
        if round.isHousekeepingDue {
            try connection.run(TrimRoomEndings())
            if endsRooms { findings.endings = try connection.run(ClaimRoomEndings()) }
        }
        if round.isHousekeepingDue || !round.changes.isEmpty {
            findings.counts = try connection.run(
                CountParticipants(webinars: round.changes.webinars, andAllActive: round.isHousekeepingDue))
        }
        if !round.countedWaiting.isEmpty {
            let counts = try connection.run(CountWaiting(webinars: round.countedWaiting))
            for webinar in round.countedWaiting { findings.waitingCounts[webinar] = counts[webinar] ?? 0 }
        }
        if round.isAirExamined { findings.air = try connection.run(LookUpAir()) }
        for (webinar, users) in round.examined {
            findings.rights[webinar] = try connection.run(ExamineRights(webinar: webinar, users: users))
        }
        // What nobody waits for comes last.
        if round.isHousekeepingDue { try connection.run(RefreshAnalytics()) }
        return findings
    }

    /// One by one, so that a session that the database does not let end keeps no other from it.
    private func endAbandoned(_ findings: inout Findings) throws(PostgreSQLError) {
        guard let hostGone else { return }
        for webinar in try connection.run(AbandonedLiveSessions(hub: hubID, absence: hostGone)) {
            do throws(PostgreSQLError) {
                if try connection.run(EndLiveSession(webinar: webinar)) { findings.ended.append(webinar) }
            } catch .refused(_, _, let message) {
                findings.notEnded[webinar] = message
            }
        }
    }
}
