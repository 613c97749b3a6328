package import PostgreSQL

/// Forgets rooms that are not to end any more: their session was started again, or nobody has ended them for an hour,
/// as where no hub knows a Jitsi server.
package struct TrimRoomEndings: Query {
    package static let statement = Statement(
        name: "room_endings_trim",
        sql: """
            DELETE FROM webinar_live.room_ending AS ending
             WHERE ending.ended_at < now() - interval '1 hour'
                OR EXISTS (
                   SELECT
                     FROM live_sessions_livesession AS s
                    WHERE s.room_name = ending.room_name
                      AND s.is_active
                )
            """
    )

    package let parameters: [Parameter] = []

    package init() {}
}
