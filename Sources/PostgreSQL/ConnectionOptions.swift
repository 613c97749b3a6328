/// How a ``Connection`` is made and kept.
public struct ConnectionOptions: Sendable {
    public var conninfo: Conninfo
    /// Shown in `pg_stat_activity`, unless the connection string names another.
    public var applicationName: String
    /// Taken by `SET ROLE` where the login is a member of it.
    public var role: String?
    /// The server cancels a statement after this time; the client gives up ``grace`` later.
    public var statementTimeout: Duration
    /// `false` behind a pooler that hands each transaction another server: nothing of the session is
    /// relied upon then, so that `role` and `statementTimeout` must be settings of the login there.
    public var preparesStatements: Bool

    /// Time between the server's deadline and the client's, for the server's word to arrive.
    static let grace: Duration = .milliseconds(500)

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
    /// `connect_timeout` holds for each host and is 2 s at least in libpq.
    var keywords: [(String, String)] {
        [
            ("connect_timeout", "2"),
            ("keepalives_idle", "10"),
            ("keepalives_interval", "5"),
            ("keepalives_count", "3"),
            ("tcp_user_timeout", "10000"),
            ("fallback_application_name", applicationName),
            ("dbname", conninfo.text),
            ("client_encoding", "UTF8"),
        ]
    }
}
