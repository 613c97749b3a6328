import PostgreSQL

/// What stands between the program and PostgreSQL.
extension DatabaseCheck {
    /// Looks whether a connection keeps the server's session that it began with. Behind a pooler that hands sessions
    /// out by transaction it does not: two connections meet in one session, or one goes from session to session.
    ///
    /// - Throws: ``PostgreSQLError/connectionFailed(_:)`` where there is no connection at all.
    func pooling() throws(PostgreSQLError) -> Finding {
        let (one, other) = (Connection(plainOptions), Connection(plainOptions))
        try one.connect()
        do throws(PostgreSQLError) {
            guard try shareSessions(one, other) else { return .ok("pooling: each connection keeps its session") }
        } catch {
            return .warning("pooling: cannot be told with less than two connections: \(error)")
        }
        guard options.preparesStatements else { return .ok("pooling: by transaction, and no statement is prepared") }
        return .failure(
            "pooling: connections share sessions, as behind a transaction-pooling PgBouncer, where prepared statements "
                + "and the role of a session get lost: set WEBINAR_LIVE_PREPARED_STATEMENTS=off, or connect to "
                + "PostgreSQL itself (see nginx/README.md, Limits)")
    }

    /// What the login must bring where no session is told it.
    func timeouts() -> [Finding] {
        guard !options.preparesStatements else { return [] }
        do throws(PostgreSQLError) {
            let remedies = try database.run(MissingTimeouts())
            return remedies.isEmpty
                ? [.ok("timeouts")]
                : [
                    .warning(
                        "timeouts: some are 0 or too long for this login, and without prepared statements nobody else "
                            + "sets them (see nginx/README.md, Limits): \(remedies.joined(separator: "; "))")
                ]
        } catch {
            return [.failure("timeouts: \(error)")]
        }
    }

    /// Those of a connection that leaves nothing behind in the server's session.
    var plainOptions: ConnectionOptions {
        var options = options
        options.preparesStatements = false
        return options
    }

    /// One of them asks twice in a row: a pooler that hands two sessions out in turn would else give each connection
    /// the same one again and again.
    private func shareSessions(_ one: Connection, _ other: Connection) throws(PostgreSQLError) -> Bool {
        var (ones, others): (Set<Int64>, Set<Int64>) = ([], [])
        for _ in 0..<3 {
            ones.insert(try one.run(ServerSession()))
            ones.insert(try one.run(ServerSession()))
            others.insert(try other.run(ServerSession()))
        }
        return ones.count > 1 || others.count > 1 || !ones.isDisjoint(with: others)
    }
}

/// The number of the session that carries the statement out.
private struct ServerSession: Query {
    static let statement = Statement(name: "check_server_session", sql: "SELECT pg_backend_pid()")

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Int64 {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}

/// What gives the login each of the timeouts that it lacks, or that is too long: who waits for a lock until PostgreSQL
/// looks for deadlocks makes others their victims, and who waits no longer for a turn may never get one.
private struct MissingTimeouts: Query {
    static let statement = Statement(
        name: "check_timeouts",
        sql: """
            SELECT format('ALTER ROLE %I SET %s = …', session_user, name)
              FROM pg_catalog.pg_settings
             WHERE name IN ('statement_timeout', 'lock_timeout', 'client_connection_check_interval')
               AND (   setting = '0'
                    OR name = 'lock_timeout'
                       AND setting::integer > (SELECT d.setting::integer / 2
                                                 FROM pg_catalog.pg_settings AS d
                                                WHERE d.name = 'deadlock_timeout'))
             UNION ALL
            SELECT format('ALTER ROLE %I SET webinar_live.turn_timeout = …', session_user)
             WHERE coalesce(current_setting('webinar_live.turn_timeout', true), '') = ''
             ORDER BY 1
            """
    )

    var parameters: [Parameter] { [] }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [String] {
        try rows.map { columns throws(PostgreSQLError) in try columns.next() }
    }
}
