package import PostgreSQL

/// Forgets how far people had come on the way into rooms of sessions that have been over for long; a part at a time, and
/// without waiting for a row that somebody writes.
package struct TrimProgress: Query {
    package typealias Answer = Void

    /// Each session that has rows is found by the next larger id, so that no row of the others is read.
    /// - $1 seconds after a session's end
    package static let statement = Statement(
        name: "funnel_trim",
        sql: """
            DELETE FROM webinar_live.progress
             WHERE ctid = ANY (ARRAY(
                WITH RECURSIVE known (session_id) AS (
                    (SELECT p.session_id
                       FROM webinar_live.progress AS p
                      ORDER BY p.session_id
                      LIMIT 1)
                     UNION ALL
                    SELECT next.session_id
                      FROM known
                     CROSS JOIN LATERAL (
                        SELECT p.session_id
                          FROM webinar_live.progress AS p
                         WHERE p.session_id > known.session_id
                         ORDER BY p.session_id
                         LIMIT 1
                      ) AS next
                )
                SELECT old.place
                  FROM known
                  JOIN live_sessions_livesession AS s ON s.id = known.session_id
                 CROSS JOIN LATERAL (
                    SELECT p.ctid AS place
                      FROM webinar_live.progress AS p
                     WHERE p.session_id = s.id
                       AND p.told_at < now() - $1::bigint * interval '1 second'
                       AND CASE WHEN s.is_active
                                THEN p.told_at < s.started_at
                                ELSE s.end_time IS NULL OR s.end_time < now() - $1::bigint * interval '1 second'
                           END
                     LIMIT 1000
                       FOR UPDATE SKIP LOCKED
                  ) AS old
                 LIMIT 1000
             ))
            """
    )

    package let parameters: [Parameter]

    package init(afterEnd retention: Duration) {
        parameters = [.bigint(retention.components.seconds)]
    }
}
