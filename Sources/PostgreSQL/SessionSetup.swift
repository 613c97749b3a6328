/// What a new session is told before its first statement.
extension Session {
    /// - $1 `statement_timeout` in milliseconds
    /// - $2 `webinar_live.turn_timeout` in milliseconds, and `lock_timeout` at most: a statement's own timeout ends
    ///   before COMMIT, where deferred constraints and triggers may wait for a lock; these hold there, too
    /// - $3 `client_connection_check_interval` in milliseconds: how soon a statement ends whose client has gone
    ///   (PostgreSQL 14 and later, and not on Windows)
    /// - $4 the role to take, NULL for none
    ///
    /// A lock is waited for no longer than a quarter of `deadlock_timeout`, and then everything that was locked is free:
    /// whoever waits for it, as a platform that deletes, looks for a deadlock later than that, and is never its victim.
    /// ``execute(_:_:attempts:waitingUntil:deadline:)`` begins anew. A turn (`webinar_live.turn_timeout()`) is waited for
    /// by who is in nobody's way meanwhile, and for its whole time: who begins anew is last in the line.
    ///
    /// `synchronous_commit = off` would let the server answer before a commit is durable; every other
    /// value is kept.
    static let setUp = Statement(
        name: "session_set_up",
        sql: """
            SELECT set_config('statement_timeout', $1, false),
                   set_config('lock_timeout',
                              (SELECT greatest(1, least($2::integer, setting::integer / 4))::text
                                 FROM pg_catalog.pg_settings
                                WHERE name = 'deadlock_timeout'), false),
                   set_config('webinar_live.turn_timeout', $2::integer::text, false),
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
        let times = [options.statementTimeout, options.lockPatience, Self.connectionCheckInterval]
        let parameters = times.map { Parameter.text(String($0.milliseconds)) }
        _ = try execute(Self.setUp, parameters + [options.role.map(Parameter.text) ?? .null], deadline: deadline)
    }
}
