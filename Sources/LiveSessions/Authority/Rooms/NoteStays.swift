import PostgreSQL
import WebAPI

/// Keeps what a Jitsi server tells of who came into a room and left it; nothing where no live session has the room.
struct NoteStays: Query {
    /// What is known is never taken back. A report of an account that is not here, or no longer, is kept without whom it
    /// names. Several at once are written in one order, so that reports do not wait for each other in a circle.
    /// - $1 the room's name
    /// - $2 the break-out room's, may be NULL
    /// - $3 the stays, as ``RoomStay/json`` has them
    static let statement = Statement(
        name: "authority_note_stays",
        sql: """
            INSERT INTO webinar_live.room_stay AS stay
                   (session_id, breakout, occupant, participant, user_id, name, joined_at, left_at)
            SELECT DISTINCT ON (told.occupant, coalesce(told.joined, told.left), told.joined IS NULL)
                   session.id,
                   $2::text,
                   told.occupant,
                   CASE WHEN told.account IS NULL OR u.id IS NOT NULL THEN told.participant END,
                   u.id,
                   CASE WHEN told.account IS NULL OR u.id IS NOT NULL THEN told.name END,
                   to_timestamp(told.joined / 1000.0),
                   to_timestamp(told.left / 1000.0)
              FROM (\(RoomReport.session)) AS session
             CROSS JOIN json_to_recordset($3::json) AS told
                   (occupant text, participant text, account bigint, name text, joined bigint, "left" bigint)
              LEFT JOIN auth_user AS u ON u.id = told.account
             ORDER BY told.occupant, coalesce(told.joined, told.left), told.joined IS NULL, told.left DESC NULLS LAST
                ON CONFLICT (session_id, occupant, coalesce(breakout, ''), coalesce(joined_at, left_at), (joined_at IS NULL))
                DO UPDATE
               SET participant = coalesce(stay.participant, excluded.participant),
                   user_id     = coalesce(stay.user_id, excluded.user_id),
                   name        = coalesce(stay.name, excluded.name),
                   left_at     = greatest(stay.left_at, excluded.left_at)
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(of report: RoomReport) {
        let stays = JSONValue.list(report.stays.map(\.json))
        parameters = [
            .text(report.room), .text(report.breakout), .text(String(decoding: stays.text, as: UTF8.self)),
        ]
    }
}
