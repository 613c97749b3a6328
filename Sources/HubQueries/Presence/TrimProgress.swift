package import PostgreSQL

/// Forgets how far people had come on the way into rooms of sessions that have been over for long; a part at a time, and
/// without waiting for a row that somebody writes.
package struct TrimProgress: Query {
    package typealias Answer = Void

    /// - $1 seconds after a session's end
    package static let statement = Statement(
        name: "funnel_trim",
        sql: """
            DELETE FROM webinar_live.progress AS p
             USING (
                SELECT old.session_id, old.user_id
                  FROM webinar_live.progress     AS old
                  JOIN live_sessions_livesession AS s ON s.id = old.session_id
                 WHERE old.told_at < now() - $1::bigint * interval '1 second'
                   AND CASE WHEN s.is_active
                            THEN old.told_at < s.started_at
                            ELSE s.end_time IS NULL OR s.end_time < now() - $1::bigint * interval '1 second'
                       END
                 ORDER BY old.told_at
                 LIMIT 1000
                   FOR UPDATE OF old SKIP LOCKED
              ) AS outdated
             WHERE p.session_id = outdated.session_id
               AND p.user_id    = outdated.user_id
            """
    )

    package let parameters: [Parameter]

    package init(afterEnd retention: Duration) {
        parameters = [.bigint(retention.components.seconds)]
    }
}
