package import PostgreSQL

/// The webinars whose hosts have all been away from the active session for too long, while this hub was there to see
/// it. Django's start leaves `started_at` NULL: its event says when that was.
package struct AbandonedLiveSessions: Query {
    /// - $1 the hub's id
    /// - $2 seconds
    package static let statement = Statement(
        name: "presence_abandoned",
        sql: """
            SELECT s.webinar_id
              FROM live_sessions_livesession AS s
              JOIN webinars_event            AS e   ON e.id = s.webinar_id
              JOIN webinar_live.hub          AS hub ON hub.id = $1::uuid
             WHERE s.is_active
               AND hub.since < now() - $2::bigint * interval '1 second'
               AND (s.started_at IS NULL OR s.started_at < now() - $2::bigint * interval '1 second')
               AND NOT EXISTS (
                   SELECT
                     FROM webinar_live.event AS started
                    WHERE started.webinar_id = s.webinar_id
                      AND started.kind       = 'status'
                      AND started.created_at > now() - $2::bigint * interval '1 second'
               )
               AND NOT EXISTS (
                   SELECT
                     FROM webinar_live.stay         AS stay
                     LEFT JOIN webinar_live.present AS here ON here.stay_id = stay.id
                    WHERE stay.session_id = s.id
                      AND (stay.user_id = e.organizer_id
                           OR stay.user_id IN (SELECT p.user_id
                                                 FROM webinar_live.webinar_part AS p
                                                WHERE p.webinar_id = e.id AND p.part = 'co_host'))
                      AND (here.stay_id IS NOT NULL
                           OR stay.left_at > now() - $2::bigint * interval '1 second')
               )
            """
    )

    package let parameters: [Parameter]

    package init(hub: String, absence: Duration) {
        parameters = [.text(hub), .bigint(absence.components.seconds)]
    }

    package static func read(_ rows: Rows) throws(PostgreSQLError) -> [Int64] {
        try rows.map { columns throws(PostgreSQLError) in try columns.next() }
    }
}
