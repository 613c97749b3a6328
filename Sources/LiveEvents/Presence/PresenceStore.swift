import PostgreSQL

/// The statements of presence as functions, one round trip each.
struct PresenceStore {
    let connection: Connection
    /// This hub's, a UUID.
    let hubID: String

    /// - Returns: whether this hub was silent for so long, or is so new, that nobody counts as seen by it.
    func beat() throws(PostgreSQLError) -> Bool {
        try connection.execute(PresenceStatements.beat, [.text(hubID)]).onlyRow.decode(0, as: Bool.self)
    }

    func enter(_ seats: Set<Attendance.Seat>) throws(PostgreSQLError) {
        for part in Self.parts(of: seats) {
            _ = try connection.execute(PresenceStatements.enter, [.text(hubID)] + part)
        }
    }

    /// - Parameter ago: how long ago they left.
    func leave(_ seats: Set<Attendance.Seat>, ago: Duration) throws(PostgreSQLError) {
        for part in Self.parts(of: seats) {
            let parameters = [.text(hubID)] + part + [.bigint(ago.components.seconds)]
            _ = try connection.execute(PresenceStatements.leave, parameters)
        }
    }

    func closeAbandoned() throws(PostgreSQLError) {
        _ = try connection.execute(PresenceStatements.closeAbandoned)
    }

    /// - Returns: the webinars whose organizer has been away for so long.
    func abandoned(for absence: Duration) throws(PostgreSQLError) -> [Int64] {
        let parameters: [Parameter] = [.text(hubID), .bigint(absence.components.seconds)]
        return try connection.execute(PresenceStatements.abandoned, parameters)
            .compactMap { row throws(PostgreSQLError) in try row.decode(0, as: Int64.self) }
    }

    /// - Returns: `false` if the webinar's session is not active any more.
    func end(_ webinar: Int64) throws(PostgreSQLError) -> Bool {
        try connection.execute(PresenceStatements.end, [.bigint(webinar)]).count > 0
    }

    /// - Parameter andAllActive: whether the rooms of all active sessions are counted, too.
    /// - Returns: how many people are in each webinar's room.
    func count(_ webinars: Set<Int64>, andAllActive: Bool) throws(PostgreSQLError) -> [Int64: Int64] {
        guard andAllActive || !webinars.isEmpty else { return [:] }
        let rows = try connection.execute(PresenceStatements.count, [.bigints(webinars), .boolean(andAllActive)])
        let counts = try rows.compactMap { row throws(PostgreSQLError) in
            (try row.decode(0, as: Int64.self), try row.decode(1, as: Int64.self))
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }

    /// - Returns: nil if the webinar is gone.
    func rights(webinar: Int64, of users: Set<Int64>) throws(PostgreSQLError) -> Rights? {
        let rows = try connection.execute(PresenceStatements.rights, [.bigint(webinar), .bigints(users)])
        guard let row = rows.first else { return nil }
        return Rights(
            asked: users,
            allowed: Set(
                try rows.compactMap { row throws(PostgreSQLError) in try row.decodeIfPresent(0, as: Int64.self) }),
            newestEvent: try row.decode(1, as: Int64.self),
            state: try row.sessionState(at: 2))
    }

    /// The seats as arrays of webinar ids and user ids, in parts that a statement can write within its time.
    private static func parts(of seats: Set<Attendance.Seat>) -> [[Parameter]] {
        let seats = Array(seats)
        return stride(from: 0, to: seats.count, by: 1_000).map { start in
            let part = seats[start..<min(start + 1_000, seats.count)]
            return [.bigints(part.map(\.webinar)), .bigints(part.map(\.user))]
        }
    }
}

/// Who may be with a webinar, and what its session is, at one moment.
struct Rights: Sendable, Equatable {
    let asked: Set<Int64>
    /// Of those who were asked about.
    let allowed: Set<Int64>
    /// The moment, by the webinar's newest event.
    let newestEvent: Int64
    let state: SessionState
}
