import PostgreSQL

/// Whether a webinar is cancelled: asked where a start has found nothing to activate, because most are not.
struct LookUpCancellation: Query {
    /// One row, also for a webinar that does not exist.
    /// - $1 webinar id
    static let statement = Statement(
        name: "live_session_cancellation",
        sql: """
            SELECT EXISTS (SELECT
                             FROM webinar_live.webinar_change AS x
                            WHERE x.webinar_id = e.id AND x.cancelled_at IS NOT NULL)
              FROM (VALUES ($1::bigint)) AS e (id)
            """
    )

    let parameters: [Parameter]

    init(of webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
