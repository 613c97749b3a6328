import PostgreSQL

/// The statements of presence as functions, one round trip each.
struct PresenceStore {
    let connection: Connection
    /// This hub's, a UUID.
    let hubID: String

    func beat() throws(PostgreSQLError) {
        _ = try connection.execute(PresenceStatements.beat, [.text(hubID)])
    }

    func enter(_ seats: Set<Attendance.Seat>) throws(PostgreSQLError) {
        guard !seats.isEmpty else { return }
        _ = try connection.execute(PresenceStatements.enter, [.text(hubID)] + Self.pairs(seats))
    }

    /// - Parameter ago: how long ago they left.
    func leave(_ seats: Set<Attendance.Seat>, ago: Duration) throws(PostgreSQLError) {
        guard !seats.isEmpty else { return }
        let parameters = [.text(hubID)] + Self.pairs(seats) + [.bigint(ago.components.seconds)]
        _ = try connection.execute(PresenceStatements.leave, parameters)
    }

    func closeAbandoned() throws(PostgreSQLError) {
        _ = try connection.execute(PresenceStatements.closeAbandoned)
    }

    /// - Returns: the webinars whose sessions were ended.
    func endAbandoned(after absence: Duration) throws(PostgreSQLError) -> [Int64] {
        let parameters: [Parameter] = [.text(hubID), .bigint(absence.components.seconds)]
        return try connection.execute(PresenceStatements.endAbandoned, parameters)
            .compactMap { row throws(PostgreSQLError) in try row.decode(0, as: Int64.self) }
    }

    /// - Returns: how many people are in each webinar's room.
    func count(_ webinars: Set<Int64>) throws(PostgreSQLError) -> [Int64: Int64] {
        guard !webinars.isEmpty else { return [:] }
        let rows = try connection.execute(PresenceStatements.count, [.bigints(webinars)])
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
            allowed: Set(
                try rows.compactMap { row throws(PostgreSQLError) in try row.decodeIfPresent(0, as: Int64.self) }),
            newestEvent: try row.decode(1, as: Int64.self),
            state: try row.sessionState(at: 2))
    }

    private static func pairs(_ seats: Set<Attendance.Seat>) -> [Parameter] {
        [.bigints(seats.map(\.webinar)), .bigints(seats.map(\.user))]
    }
}

/// Who may be with a webinar, and what its session is, at one moment.
struct Rights: Sendable, Equatable {
    let allowed: Set<Int64>
    /// The moment, by the webinar's newest event.
    let newestEvent: Int64
    let state: SessionState
}
