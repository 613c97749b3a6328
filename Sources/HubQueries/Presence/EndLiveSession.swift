package import PostgreSQL

/// Ends a webinar's active session.
package struct EndLiveSession: Query {
    /// No row if there is none any more.
    /// - $1 webinar id
    package static let statement = Statement(
        name: "presence_end",
        sql: """
            UPDATE live_sessions_livesession
               SET is_active = false,
                   end_time  = greatest(now(), started_at)
             WHERE webinar_id = $1::bigint
               AND is_active
            RETURNING webinar_id
            """
    )

    package let parameters: [Parameter]

    package init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    /// - Returns: `false` if the webinar's session was not active any more.
    package static func read(_ rows: Rows) -> Bool {
        rows.count > 0
    }
}
