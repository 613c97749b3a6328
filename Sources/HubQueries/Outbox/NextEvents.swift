package import PostgreSQL

/// The next events of all webinars, in the order of commit.
package struct NextEvents: Query {
    /// - $1 id after which
    /// - $2 how many at most
    package static let statement = Statement(
        name: "outbox_next",
        sql: """
            SELECT h.id > $1::bigint,
                   \(OutboxEvent.columns)
              FROM webinar_live.event_horizon AS h
              LEFT JOIN LATERAL (
                SELECT id, webinar_id, kind, data
                  FROM webinar_live.event
                 WHERE id > $1::bigint
                 ORDER BY id
                 LIMIT $2::bigint
              ) AS v ON true
             ORDER BY v.id
            """
    )

    package let parameters: [Parameter]

    package init(after id: Int64, limit: Int64) {
        parameters = [.bigint(id), .bigint(limit)]
    }

    /// - Returns: nil if events after the id are gone.
    package static func read(_ rows: Rows) throws(PostgreSQLError) -> [OutboxEvent]? {
        let (isGap, events) = try rows.truthAndEvents()
        return isGap ? nil : events
    }
}
