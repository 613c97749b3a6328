/// What a new session is told before its first statement.
extension Session {
    /// - $1 `statement_timeout` in milliseconds
    /// - $2 the role to take, NULL for none
    ///
    /// `synchronous_commit = off` would let the server answer before a commit is durable; every other
    /// value is kept.
    private static let setUp = Statement(
        name: "session_set_up",
        sql: """
            SELECT set_config('statement_timeout', $1, false),
                   CASE current_setting('synchronous_commit')
                        WHEN 'off' THEN set_config('synchronous_commit', 'on', false)
                   END,
                   (SELECT set_config('role', rolname, false)
                      FROM pg_catalog.pg_roles
                     WHERE rolname = $2
                       AND pg_has_role(session_user, oid, 'MEMBER'))
            """
    )

    /// - Throws: as ``execute(_:_:deadline:)``.
    func setUp(_ options: ConnectionOptions, deadline: ContinuousClock.Instant) throws(PostgreSQLError) {
        guard options.preparesStatements else { return }
        let timeout = Parameter.text(String(options.statementTimeout.milliseconds))
        _ = try execute(Self.setUp, [timeout, options.role.map(Parameter.text) ?? .null], deadline: deadline)
    }
}
