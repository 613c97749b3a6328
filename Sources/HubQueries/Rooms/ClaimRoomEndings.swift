package import PostgreSQL

/// Takes on rooms that are to end. For as long as the next try is not due, no other hub takes them on.
package struct ClaimRoomEndings: Query {
    /// The tries are apart by 5, 10, 20, 40 and then 60 seconds. The room of a session that was started again is left
    /// alone.
    package static let statement = Statement(
        name: "room_endings_claim",
        sql: """
            WITH due AS (
                SELECT ending.room_name
                  FROM webinar_live.room_ending AS ending
                 WHERE ending.due_at <= now()
                   AND NOT EXISTS (
                       SELECT
                         FROM live_sessions_livesession AS s
                        WHERE s.room_name = ending.room_name
                          AND s.is_active
                   )
                 ORDER BY ending.due_at
                 LIMIT 20
                   FOR UPDATE OF ending SKIP LOCKED
            )
            UPDATE webinar_live.room_ending AS ending
               SET tries  = ending.tries + 1,
                   due_at = now() + least(5 * 2 ^ least(ending.tries, 10), 60) * interval '1 second'
              FROM due
             WHERE ending.room_name = due.room_name
            RETURNING ending.room_name, ending.webinar_id, ending.ended_at::text, ending.tries
            """
    )

    package let parameters: [Parameter] = []

    package init() {}

    package static func read(_ rows: Rows) throws(PostgreSQLError) -> [RoomEnding] {
        try rows.map { columns throws(PostgreSQLError) in
            RoomEnding(
                room: try columns.next(), webinar: try columns.next(), endedAt: try columns.next(),
                attempt: try columns.next())
        }
    }
}
