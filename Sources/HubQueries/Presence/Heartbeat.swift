package import PostgreSQL

/// This hub is alive. It has heard everything since `since`, which begins anew after a gap.
package struct Heartbeat: Query {
    /// - $1 the hub's id
    package static let statement = Statement(
        name: "presence_beat",
        sql: """
            INSERT INTO webinar_live.hub AS hub (id, since, heartbeat_at)
            VALUES ($1::uuid, now(), now())
                ON CONFLICT (id) DO UPDATE
               SET since        = CASE WHEN hub.heartbeat_at < now() - interval '30 seconds'
                                       THEN now()
                                       ELSE hub.since
                                  END,
                   heartbeat_at = now()
            RETURNING since = now()
            """
    )

    package let parameters: [Parameter]

    /// - Parameter hub: a UUID.
    package init(hub: String) {
        parameters = [.text(hub)]
    }

    /// - Returns: whether this hub was silent for so long, or is so new, that nobody counts as seen by it.
    package static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
