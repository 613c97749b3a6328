import PostgreSQL
import WebAPI

/// Sends help to somebody whose page has told where it stands; a trigger has the page told.
struct SendHelp: Query {
    /// Sent again, it is not told again.
    /// - $1 webinar id, $2 id of who is to be helped, may be NULL
    static let statement = Statement(
        name: "funnel_help",
        sql: """
            UPDATE webinar_live.progress AS p
               SET help_sent_at = coalesce(p.help_sent_at, now())
              FROM live_sessions_livesession AS s
             WHERE s.webinar_id = $1::bigint
               AND s.is_active
               AND p.session_id = s.id
               AND p.user_id    = $2::bigint
               AND (s.started_at IS NULL OR p.told_at >= s.started_at)
            RETURNING p.user_id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(to account: Int64?, in webinar: Int64) {
        parameters = [.bigint(webinar), .bigint(account)]
    }

    /// - Returns: whether the page of this account has told anything in this run.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool {
        try rows.first { columns throws(PostgreSQLError) in try columns.next(Int64.self) } != nil
    }
}
