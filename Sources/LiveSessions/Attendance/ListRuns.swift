import PostgreSQL

/// From when to when a webinar's session was on the air.
struct Run: Equatable {
    /// ISO 8601 in UTC, as `endedAt`.
    let startedAt: String
    /// nil while it is on.
    let endedAt: String?
}

/// All runs of a webinar, the first one first.
struct ListRuns: Query {
    /// - $1 webinar id
    static let statement = Statement(
        name: "attendance_runs",
        sql: """
            SELECT to_char(run.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   to_char(run.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              FROM live_sessions_livesession AS s
              JOIN webinar_live.run          AS run ON run.session_id = s.id
             WHERE s.webinar_id = $1::bigint
             ORDER BY run.started_at
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [Run] {
        try rows.map { columns throws(PostgreSQLError) in
            Run(startedAt: try columns.next(), endedAt: try columns.nextIfPresent())
        }
    }
}
