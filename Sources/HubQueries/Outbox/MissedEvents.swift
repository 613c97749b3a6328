package import PostgreSQL

/// A webinar's events after an id.
package enum Replay: Sendable, Equatable {
    case events([OutboxEvent])
    /// Some of them are gone, or they are too many, or there never was such an id: fetch afresh.
    case reset
}

/// What a stream that comes back has missed of its webinar.
package struct MissedEvents: Query {
    /// Who missed so many fetches afresh.
    private static let limit = 500

    /// The events in the order of commit, each with whether the id is one from which nothing is gone.
    /// - $1 webinar id
    /// - $2 id after which
    /// - $3 how many at most
    package static let statement = Statement(
        name: "outbox_replay",
        sql: """
            SELECT $2::bigint BETWEEN h.id AND greatest(h.id, (SELECT max(id) FROM webinar_live.event)),
                   \(OutboxEvent.columns)
              FROM webinar_live.event_horizon AS h
              LEFT JOIN LATERAL (
                SELECT id, webinar_id, kind, data
                  FROM webinar_live.event
                 WHERE webinar_id = $1::bigint
                   AND id > $2::bigint
                 ORDER BY id
                 LIMIT $3::bigint
              ) AS v ON true
             ORDER BY v.id
            """
    )

    package let parameters: [Parameter]

    package init(webinar: Int64, after id: Int64) {
        parameters = [.bigint(webinar), .bigint(id), .bigint(Int64(Self.limit))]
    }

    package static func read(_ rows: Rows) throws(PostgreSQLError) -> Replay {
        let (isKnown, events) = try rows.truthAndEvents()
        return isKnown && events.count < limit ? .events(events) : .reset
    }
}
