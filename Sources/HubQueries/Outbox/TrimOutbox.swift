package import PostgreSQL

/// Forgets events that are too old, as many as a statement can within its time, and remembers up to which id.
///
/// Rows are deleted by their place: looked up by their number, the kept plan would read the whole outbox each time.
package struct TrimOutbox: Query {
    package typealias Answer = Void

    /// - $1 seconds that events are kept
    package static let statement = Statement(
        name: "outbox_trim",
        sql: """
            WITH trimmed AS (
                DELETE FROM webinar_live.event
                 WHERE ctid = ANY (ARRAY(
                     SELECT ctid
                       FROM webinar_live.event
                      WHERE created_at < now() - $1::bigint * interval '1 second'
                      ORDER BY created_at
                      LIMIT 5000
                 ))
                RETURNING id
            )
            UPDATE webinar_live.event_horizon AS h
               SET id = t.id
              FROM (SELECT max(id) AS id FROM trimmed) AS t
             WHERE t.id > h.id
            """
    )

    package let parameters: [Parameter]

    package init(olderThan retention: Duration) {
        parameters = [.bigint(retention.components.seconds)]
    }
}
