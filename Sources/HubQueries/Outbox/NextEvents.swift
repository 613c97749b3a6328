package import PostgreSQL

/// The next events of all webinars, in the order of commit.
package struct NextEvents: Query {
    /// Each with whether the id is of the history that the server writes, and nothing after it is gone. Ids go back where
    /// a backup was restored; a standby that took over begins a history of its own, because it may lack the newest
    /// events of the one before.
    /// - $1 id after which
    /// - $2 how many at most
    package static let statement = Statement(
        name: "outbox_next",
        sql: """
            SELECT $1::bigint BETWEEN known.first AND known.newest,
                   (extract(epoch FROM clock_timestamp() - v.created_at) * 1000000)::bigint,
                   \(OutboxEvent.columns)
              FROM (SELECT began.id AS first,
                           greatest(began.id, (SELECT max(id) FROM webinar_live.event WHERE id > began.id)) AS newest
                      FROM (SELECT greatest(h.id, webinar_live.event_history()) AS id
                              FROM webinar_live.event_horizon AS h
                            OFFSET 0) AS began
                    OFFSET 0) AS known
              LEFT JOIN LATERAL (
                SELECT id, webinar_id, kind, message_id, data, created_at
                  FROM webinar_live.event
                 WHERE id > greatest($1::bigint, known.first)
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

    /// - Returns: nil if events after the id are gone, or it is of another history.
    package static func read(_ rows: Rows) throws(PostgreSQLError) -> [OutboxEvent]? {
        let read = try rows.map { columns throws(PostgreSQLError) in
            let isKnown = try columns.next(Bool.self)
            let microseconds = try columns.nextIfPresent(Int64.self)
            var event = try columns.nextEvent()
            event?.age = .microseconds(microseconds ?? 0)
            return (isKnown: isKnown, event: event)
        }
        guard let first = read.first else { throw .missingRow }
        return first.isKnown ? read.compactMap(\.event) : nil
    }
}
