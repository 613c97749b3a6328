import PostgreSQL
import WebAPI

/// What all webinars come to, and whether the account may see it.
struct AnalyticsTotals: Equatable {
    /// nil if the account does not exist.
    var accountIsActive: Bool?
    /// Whether the account is an admin of the platform.
    var isAdmin: Bool
    /// ISO 8601 in UTC; nil until it has been counted.
    var asOf: String?
    var webinars: Int64
    var sessions: Int64
    var activeSessions: Int64
    /// How many webinars were on the air, as far as runs are known.
    var held: Int64
    var participants: Int64
    /// Minutes with a decimal, of the sessions that are not active.
    var averageDuration: String
    /// How many webinars' figures may still change by themselves.
    var provisional: Int64
}

struct LookUpTotals: Query {
    /// One row, whatever is missing.
    /// - $1 user id
    static let statement = Statement(
        name: "analytics_totals",
        sql: """
            SELECT u.is_active,
                   coalesce(a.role = 'admin', false) OR u.is_staff IS TRUE,
                   to_char(t.as_of AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   t.webinars,
                   t.sessions,
                   t.active_sessions,
                   t.held,
                   t.participants,
                   coalesce(round(t.completed_seconds / 60.0 / nullif(t.completed_held, 0), 1), 0.0)::text,
                   t.provisional
              FROM webinar_live.analytics_total AS t
              LEFT JOIN auth_user               AS u ON u.id = $1::bigint
              LEFT JOIN accounts_userprofile    AS a ON a.user_id = u.id
            """
    )

    let parameters: [Parameter]

    init(for user: UserID) {
        parameters = [.bigint(user.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> AnalyticsTotals {
        try rows.only { columns throws(PostgreSQLError) in
            AnalyticsTotals(
                accountIsActive: try columns.nextIfPresent(),
                isAdmin: try columns.next(),
                asOf: try columns.nextIfPresent(),
                webinars: try columns.next(),
                sessions: try columns.next(),
                activeSessions: try columns.next(),
                held: try columns.next(),
                participants: try columns.next(),
                averageDuration: try columns.next(),
                provisional: try columns.next())
        }
    }
}

extension AnalyticsTotals {
    /// Admins may, and nobody else.
    func checkMaySee() throws(LiveSessionError) {
        guard let accountIsActive else { throw .account(.userNotFound) }
        guard accountIsActive else { throw .account(.userInactive) }
        guard isAdmin else { throw .adminsOnly }
    }
}
