import PostgreSQL

/// Keeps what a Jitsi server tells of a room's opening; nothing where no live session has the room.
struct NoteOpening: Query {
    /// - $1 the room's name
    /// - $2 the break-out room's, may be NULL
    /// - $3 what the server tells openings apart by
    /// - $4 when it was created, in milliseconds since 1970, may be NULL
    /// - $5 when it was destroyed, may be NULL
    static let statement = Statement(
        name: "authority_note_opening",
        sql: """
            INSERT INTO webinar_live.room AS room (session_id, breakout, opening, created_at, destroyed_at)
            SELECT session.id, $2::text, $3::text, to_timestamp($4::bigint / 1000.0), to_timestamp($5::bigint / 1000.0)
              FROM (\(RoomReport.session)) AS session
                ON CONFLICT (session_id, opening, coalesce(breakout, '')) DO UPDATE
               SET created_at   = least(room.created_at, excluded.created_at),
                   destroyed_at = greatest(room.destroyed_at, excluded.destroyed_at)
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ opening: RoomReport.Opening, of report: RoomReport) {
        parameters = [
            .text(report.room), .text(report.breakout), .text(opening.id), .bigint(opening.created?.milliseconds),
            .bigint(opening.destroyed?.milliseconds),
        ]
    }
}

extension RoomReport {
    /// The live session of a room, as a Jitsi server names the room: where names differ in case alone, the active one.
    /// - $1 the room's name
    static let session = """
        SELECT s.id
                      FROM live_sessions_livesession AS s
                     WHERE lower(s.room_name::text) = lower($1::text)
                     ORDER BY s.is_active DESC, s.id
                     LIMIT 1
        """
}
