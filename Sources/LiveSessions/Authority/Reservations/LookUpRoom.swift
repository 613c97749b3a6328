import PostgreSQL

/// The live session of a room, as a Jitsi server names the room.
struct LookUpRoom: Query {
    /// - $1 the room's name
    static let statement = Statement(
        name: "authority_room",
        sql: """
            SELECT \(Reservation.columns)
              FROM \(Reservation.source)
             WHERE s.id = (\(RoomReport.session))
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
