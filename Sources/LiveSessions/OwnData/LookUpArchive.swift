public import PostgreSQL
public import WebAPI

/// All that is kept of an account, and whether it may ask for it so soon.
public struct LookUpArchive: Query {
    /// What there is to say of the account.
    public struct Answer: Sendable {
        /// nil if the account does not exist.
        public let isActive: Bool?
        /// Seconds until it may ask again; nil while it may.
        public let closedFor: Int64?
        /// JSON; nil where one of the others stands against it.
        public let archive: String?
    }

    /// How often an account asks in an hour.
    static let limit = 6

    /// One row, whatever is missing.
    /// - $1 user id
    /// - $2 how often it may ask in an hour; NULL for an operator, who is not counted, and sees who is off too
    public static let statement = Statement(
        name: "archive",
        sql: """
            WITH caller AS MATERIALIZED (
                SELECT u.id,
                       u.is_active,
                       CASE WHEN u.is_active THEN webinar_live.count_use(u.id, 'archive', $2::bigint, 3600) END AS closed_for
                  FROM auth_user AS u
                 WHERE u.id = $1::bigint
            )
            SELECT caller.is_active,
                   caller.closed_for,
                   CASE WHEN (caller.is_active OR $2::bigint IS NULL) AND caller.closed_for IS NULL
                        THEN webinar_live.archive(caller.id)
                   END
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN caller ON caller.id = asked.user_id
            """
    )
    /// Asking is counted.
    public static let isWrite = true

    /// The account and its limit.
    public let parameters: [Parameter]

    /// For the account itself.
    init(of user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(Int64(Self.limit))]
    }

    /// For an operator.
    public init(ofAnother user: UserID) {
        parameters = [.bigint(user.rawValue), .null]
    }

    /// Reads the one row.
    public static func read(_ rows: Rows) throws(PostgreSQLError) -> Answer {
        try rows.only { columns throws(PostgreSQLError) in
            Answer(
                isActive: try columns.nextIfPresent(), closedFor: try columns.nextIfPresent(),
                archive: try columns.nextIfPresent())
        }
    }
}
