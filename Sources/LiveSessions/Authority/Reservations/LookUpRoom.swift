import PostgreSQL

/// The live session of a room, as a Jitsi server names the room.
struct LookUpRoom: Query {
    /// Names that differ in case alone are one room there: the active session is the one that is meant.
    /// - $1 the room's name
    static let statement = Statement(
        name: "authority_room",
        sql: """
            SELECT \(Reservation.columns)
              FROM \(Reservation.source)
             WHERE lower(s.room_name::text) = lower($1::text)
             ORDER BY s.is_active DESC, s.id
             LIMIT 1
            """
    )

    let parameters: [Parameter]

    init(room: String) {
        parameters = [.text(room)]
    }

    /// - Returns: nil for the room of no webinar.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Reservation? {
        try rows.first { columns throws(PostgreSQLError) in try columns.nextReservation() }
    }
}
