import PostgreSQL
import WebAPI

/// Keeps a stay open for an account that says by polling that it is here.
struct NotePresence: Query {
    /// No stay while no session is active. One row in any case, with the number of people in the room: as the hub has
    /// counted, which may be without this account for some seconds; where no hub counts, they are counted.
    /// - $1 webinar id
    /// - $2 user id
    static let statement = Statement(
        name: "presence_note",
        sql: """
            WITH noted AS (
                INSERT INTO webinar_live.stay AS stay (session_id, user_id, seen_at)
                SELECT s.id, $2::bigint, now()
                  FROM live_sessions_livesession AS s
                 WHERE s.webinar_id = $1::bigint
                   AND s.is_active
                    ON CONFLICT (session_id, user_id, coalesce(hub_id, '00000000-0000-0000-0000-000000000000'))
                 WHERE left_at IS NULL
                    DO UPDATE
                   SET seen_at = excluded.seen_at
                RETURNING session_id, xmax = 0 AS is_new
            )
            SELECT coalesce(max(CASE WHEN c.participant_count IS NOT NULL THEN greatest(c.participant_count, 1)
                                     ELSE webinar_live.count_present(noted.session_id) + noted.is_new::integer
                                END), 0)
              FROM noted
              \(ParticipantCount.join(to: "noted.session_id"))
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(webinar: Int64, user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue)]
    }

    /// - Returns: how many people are in the room now.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Int64 {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
