import PostgreSQL

/// How many students of a session that runs are where; hosts left out.
struct FunnelCounts: Equatable {
    let registered: Int64
    /// A page of theirs is open, in the room or before it.
    let here: Int64
    let inRoom: Int64
}

/// Counts them.
struct CountFunnel: Query {
    /// No row unless a session is active.
    /// - $1 webinar id
    static let statement = Statement(
        name: "funnel_count",
        sql: """
            SELECT (SELECT count(*)
                      FROM registrations_registration AS r
                     WHERE r.event_id = live.webinar_id
                       AND r.user_id <> ALL (live.hosts)),
                   (SELECT count(*)
                      FROM (
                        SELECT w.user_id
                          FROM webinar_live.waiting AS w
                         WHERE w.webinar_id = live.webinar_id
                         UNION
                        SELECT h.user_id
                          FROM webinar_live.present AS h
                         WHERE h.session_id = live.id
                         UNION
                        SELECT p.user_id
                          FROM webinar_live.progress AS p
                         WHERE p.session_id = live.id
                           AND p.told_at >= greatest(live.started_at, now() - interval '60 seconds')
                           AND NOT p.has_stream
                      ) AS here
                     WHERE here.user_id <> ALL (live.hosts)),
                   (SELECT count(DISTINCT h.user_id)
                      FROM webinar_live.present AS h
                     WHERE h.session_id = live.id
                       AND h.user_id <> ALL (live.hosts))
              FROM (\(LiveRun.sql)) AS live
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    /// - Returns: nil if the session has ended meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> FunnelCounts? {
        try rows.first { columns throws(PostgreSQLError) in
            FunnelCounts(registered: try columns.next(), here: try columns.next(), inRoom: try columns.next())
        }
    }
}

/// The run of a webinar's session that is on the air, with the accounts that host it.
enum LiveRun {
    /// - $1 webinar id
    static let sql = """
        SELECT s.id,
                       s.webinar_id,
                       s.started_at,
                       ARRAY(SELECT e.organizer_id
                              UNION ALL
                             SELECT p.user_id
                               FROM webinar_live.webinar_part AS p
                              WHERE p.webinar_id = e.id
                                AND p.part       = 'co_host') AS hosts
                  FROM live_sessions_livesession AS s
                  JOIN webinars_event            AS e ON e.id = s.webinar_id
                 WHERE s.webinar_id = $1::bigint
                   AND s.is_active
        """
}
