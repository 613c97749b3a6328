/// What a new session is told before its first statement.
extension Session {
    /// - $1 `statement_timeout` in milliseconds
    /// - $2 `lock_timeout` in milliseconds: a statement's own timeout ends before COMMIT, where deferred constraints
    ///   and triggers may wait for a lock; this one holds there, too
    /// - $3 `client_connection_check_interval` in milliseconds: how soon a statement ends whose client has gone
    ///   (PostgreSQL 14 and later, and not on Windows)
    /// - $4 the role to take, NULL for none
    ///
    /// `synchronous_commit = off` would let the server answer before a commit is durable; every other
    /// value is kept.
    private static let setUp = Statement(
        name: "session_set_up",
        sql: """
            SELECT set_config('statement_timeout', $1, false),
                   set_config('lock_timeout', $2, false),
                   CASE WHEN current_setting('server_version_num')::integer >= 140000
                         AND version() !~ 'Visual C|mingw'
                        THEN set_config('client_connection_check_interval', $3, false)
                   END,
                   CASE current_setting('synchronous_commit')
                        WHEN 'off' THEN set_config('synchronous_commit', 'on', false)
                   END,
                   (SELECT set_config('role', rolname, false)
                      FROM pg_catalog.pg_roles
                     WHERE rolname = $4
                       AND pg_has_role(session_user, oid, 'MEMBER'))
            """
    )

    private static let connectionCheckInterval: Duration = .milliseconds(500)

    /// - Throws: as ``execute(_:_:deadline:)``.
    func setUp(_ options: ConnectionOptions, deadline: ContinuousClock.Instant) throws(PostgreSQLError) {
        guard options.preparesStatements else { return }
        let times = [options.statementTimeout, options.lockTimeout, Self.connectionCheckInterval]
        let parameters = times.map { Parameter.text(String($0.milliseconds)) }
        _ = try execute(Self.setUp, parameters + [options.role.map(Parameter.text) ?? .null], deadline: deadline)
    }
}
