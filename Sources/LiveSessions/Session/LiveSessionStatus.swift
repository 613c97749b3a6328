import PostgreSQL

/// What anyone may know of a webinar that exists.
struct LiveSessionStatus: Equatable {
    /// nil if no live session is active.
    let activeRoom: RoomName?
}

/// What anyone may know of a webinar; nil if it does not exist.
struct LookUpStatus: Query {
    /// No row if the webinar does not exist; NULLs if it has no session.
    /// - $1 webinar id
    static let statement = Statement(
        name: "live_session_status",
        sql: """
            SELECT s.room_name,
                   s.is_active
              FROM webinars_event                 AS e
              LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
             WHERE e.id = $1::bigint
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> LiveSessionStatus? {
        try rows.first { columns throws(PostgreSQLError) in
            LiveSessionStatus(activeRoom: try columns.nextSession()?.activeRoom)
        }
    }
}
