import PostgreSQL
import WebAPI

/// Creates the webinar's session, or activates the one it has: same row, same room.
struct ActivateLiveSession: Query {
    /// Of several at once the first creates, the others get its room. No row if the rule does not hold any more.
    /// A cancellation of the webinar waits until this has ended, and this until a cancellation has.
    /// - $1 webinar id
    /// - $2 user id, a host's
    /// - $3 room name for a new session
    static let statement = Statement(
        name: "live_session_activate",
        sql: """
            INSERT INTO live_sessions_livesession AS s
                   (webinar_id, room_name, is_active, started_by_id, created_at, started_at)
            SELECT e.id, $3::varchar, true, u.id, now(), now()
              FROM webinars_event AS e
              JOIN auth_user      AS u ON u.id = $2::bigint
             WHERE e.id = $1::bigint
               AND u.is_active
               AND \(LiveSessionFacts.isHost)
               AND webinar_live.may_start(e.id)
                ON CONFLICT (webinar_id) DO UPDATE
               SET is_active     = true,
                   started_at    = CASE WHEN s.is_active THEN s.started_at    ELSE excluded.started_at    END,
                   started_by_id = CASE WHEN s.is_active THEN s.started_by_id ELSE excluded.started_by_id END,
                   end_time      = NULL
            RETURNING s.room_name
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(webinar: Int64, host: UserID, room: RoomName) {
        parameters = [.bigint(webinar), .bigint(host.rawValue), .text(room.text)]
    }

    /// - Returns: the room of the session that is active now; nil if the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> RoomName? {
        try rows.first { columns throws(PostgreSQLError) in RoomName(text: try columns.next()) }
    }
}
