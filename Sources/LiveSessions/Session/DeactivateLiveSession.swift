import PostgreSQL
import WebAPI

/// Ends the webinar's active session.
struct DeactivateLiveSession: Query {
    /// No row if the rule does not hold any more.
    /// - $1 webinar id
    /// - $2 user id, a host's; NULL for the operator of the site, who is no account and may in any case
    static let statement = Statement(
        name: "live_session_deactivate",
        sql: """
            UPDATE live_sessions_livesession AS s
               SET is_active = false,
                   end_time  = greatest(now(), s.started_at)
              FROM webinars_event AS e
              LEFT JOIN auth_user AS u ON u.id = $2::bigint
             WHERE e.id = $1::bigint
               AND ($2::bigint IS NULL OR u.is_active AND \(LiveSessionFacts.isHost))
               AND s.webinar_id = e.id
               AND s.is_active
            RETURNING to_char(s.end_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    /// Who ends a session.
    enum Ender {
        case host(UserID)
        case `operator`
    }

    init(webinar: Int64, by ender: Ender) {
        let host: Int64? =
            switch ender {
            case .host(let user): user.rawValue
            case .operator: nil
            }
        parameters = [.bigint(webinar), .bigint(host)]
    }

    /// - Returns: when the session ended, ISO 8601 in UTC; nil if the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> String? {
        try rows.first { columns throws(PostgreSQLError) in try columns.next() }
    }
}
