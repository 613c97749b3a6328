/// How a ``Connection`` is made and kept.
public struct ConnectionOptions: Sendable {
    /// Where the server is, and who logs in.
    public var conninfo: Conninfo
    /// Shown in `pg_stat_activity`, unless the connection string names another.
    public var applicationName: String
    /// Taken by `SET ROLE` where the login is a member of it.
    public var role: String?
    /// The server cancels a statement after this time; for a lock it is waited a little less.
    public var statementTimeout: Duration
    /// `false` behind a pooler that hands each transaction another server: nothing of the session is
    /// relied upon then, so that `role`, `statement_timeout`, `lock_timeout`, `webinar_live.turn_timeout`
    /// and `client_connection_check_interval` must be settings of the login there.
    public var preparesStatements: Bool

    /// How long a statement is sent again for a lock, and waits for a turn: less than its own time, so that a lock that
    /// does not come is said to be the cause.
    var lockPatience: Duration { statementTimeout * 0.95 }

    /// How long the client waits: for locks, for the statement, and for the server's word to arrive.
    var patience: Duration { lockPatience + statementTimeout + .milliseconds(500) }

    /// Each as the property of its name.
    public init(
        conninfo: Conninfo,
        applicationName: String,
        role: String? = nil,
        statementTimeout: Duration,
        preparesStatements: Bool = true
    ) {
        self.conninfo = conninfo
        self.applicationName = applicationName
        self.role = role
        self.statementTimeout = statementTimeout
        self.preparesStatements = preparesStatements
    }

    /// Keywords in libpq's order of precedence: what stands before `dbname`, the connection string may change.
    ///
    /// `connect_timeout` holds for each host and is 2 s at least in libpq. A server that is cut off without a word is
    /// given up after 5 s, by idle connections too: later, a process would send its next statement to it and wait.
    var keywords: [(String, String)] {
        [
            ("connect_timeout", "2"),
            ("keepalives_idle", "3"),
            ("keepalives_interval", "2"),
            ("keepalives_count", "2"),
            ("tcp_user_timeout", "5000"),
            ("fallback_application_name", applicationName),
            ("dbname", conninfo.text),
            ("client_encoding", "UTF8"),
        ]
    }
}
