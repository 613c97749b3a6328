package import PostgreSQL

/// Forgets events that are too old, as many as a statement can within its time, and remembers up to which id.
///
/// It begins behind what it trimmed before: while somebody holds a snapshot, as pg_dump does, those rows are still there
/// to be skipped, more of them each time. The last minute it looks through all the same: a clock that went back may have
/// put the oldest event into the future.
package struct TrimOutbox: Query {
    package typealias Answer = Void

    /// - $1 seconds that events are kept
    package static let statement = Statement(
        name: "outbox_trim",
        sql: """
            WITH old AS (
                SELECT oldest.id AS first,
                       (SELECT max(least(part.id, oldest.id + 5000))
                          FROM (
                            SELECT id
                              FROM webinar_live.event
                             WHERE created_at >= least(oldest.created_at, now() - ($1::bigint + 60) * interval '1 second')
                               AND created_at < now() - $1::bigint * interval '1 second'
                             ORDER BY created_at
                             LIMIT 5000
                          ) AS part) AS last
                  FROM webinar_live.event_horizon AS h
                 CROSS JOIN LATERAL (
                    SELECT id, created_at
                      FROM webinar_live.event
                     WHERE id > h.id
                     ORDER BY id
                     LIMIT 1
                  ) AS oldest
            ), trimmed AS (
                DELETE FROM webinar_live.event AS e
                 USING old
                 WHERE e.id BETWEEN old.first AND old.last
                RETURNING e.id
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
