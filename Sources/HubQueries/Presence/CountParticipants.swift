package import PostgreSQL

/// Counts who is in the rooms, and keeps the numbers for join: the new ones, and those that join would soon
/// take for old.
package struct CountParticipants: Query {
    /// The row of a session is found from its newest end: versions that a snapshot keeps are behind it.
    /// - $1 webinar ids
    /// - $2 whether to count the rooms of all sessions that are active, too
    package static let statement = Statement(
        name: "presence_count",
        sql: """
            WITH counted AS (
                SELECT s.id                        AS session_id,
                       s.webinar_id,
                       count(DISTINCT here.user_id) AS participant_count
                  FROM live_sessions_livesession    AS s
                  LEFT JOIN webinar_live.present    AS here ON here.session_id = s.id
                 WHERE s.webinar_id = ANY ($1::bigint[])
                    OR $2::boolean AND s.is_active
                 GROUP BY s.id
            ), known AS (
                SELECT counted.session_id, counted.participant_count, newest.counted_at
                  FROM counted
                  LEFT JOIN LATERAL (
                    SELECT c.counted_at
                      FROM webinar_live.session_presence AS c
                     WHERE c.session_id = counted.session_id
                     ORDER BY c.counted_at DESC
                     LIMIT 1
                  ) AS newest ON true
            ), first AS (
                INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
                SELECT session_id, participant_count, now()
                  FROM known
                 WHERE counted_at IS NULL
                    ON CONFLICT DO NOTHING
            ), kept AS (
                UPDATE webinar_live.session_presence AS c
                   SET participant_count = known.participant_count,
                       counted_at        = now()
                  FROM known
                 WHERE c.session_id = known.session_id
                   AND c.counted_at = known.counted_at
                   AND (   c.participant_count <> known.participant_count
                        OR c.counted_at < now() - interval '15 seconds')
            )
            SELECT webinar_id, participant_count
              FROM counted
            """
    )

    package let parameters: [Parameter]

    package init(webinars: Set<Int64>, andAllActive: Bool) {
        parameters = [.bigints(webinars), .boolean(andAllActive)]
    }

    /// - Returns: how many people are in each webinar's room.
    package static func read(_ rows: Rows) throws(PostgreSQLError) -> [Int64: Int64] {
        let counts = try rows.map { columns throws(PostgreSQLError) in
            (try columns.next(Int64.self), try columns.next(Int64.self))
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }
}
