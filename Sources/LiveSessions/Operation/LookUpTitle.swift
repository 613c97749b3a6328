import PostgreSQL

/// What a webinar is called, and whether it is on the air.
struct LookUpTitle: Query {
    struct Known {
        let title: String
        let isOnAir: Bool
    }

    /// - $1 webinar id
    static let statement = Statement(
        name: "operator_title",
        sql: """
            SELECT e.title,
                   coalesce(s.is_active, false)
              FROM webinars_event                 AS e
              LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
             WHERE e.id = $1::bigint
            """
    )

    let parameters: [Parameter]

    init(of webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    /// - Returns: nil for a webinar that does not exist.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Known? {
        try rows.first { columns throws(PostgreSQLError) in
            Known(title: try columns.next(), isOnAir: try columns.next())
        }
    }
}
