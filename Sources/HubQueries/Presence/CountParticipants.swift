package import PostgreSQL

/// Counts who is in the rooms, and keeps the numbers for join: the new ones, and those that join would soon
/// take for old.
package struct CountParticipants: Query {
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
            ), kept AS (
                INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
                SELECT session_id, participant_count, now()
                  FROM counted
                    ON CONFLICT (session_id) DO UPDATE
                   SET participant_count = excluded.participant_count,
                       counted_at        = excluded.counted_at
                 WHERE session_presence.participant_count <> excluded.participant_count
                    OR session_presence.counted_at < now() - interval '15 seconds'
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
