import PostgreSQL

/// A reservation by the id that it was given.
struct LookUpReservation: Query {
    /// - $1 the live session's id
    static let statement = Statement(
        name: "authority_reservation",
        sql: """
            SELECT \(Reservation.columns)
              FROM \(Reservation.source)
             WHERE s.id = $1::bigint
            """
    )

    let parameters: [Parameter]

    init(id: Int64) {
        parameters = [.bigint(id)]
    }

    /// - Returns: nil for an id that was given to none.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Reservation? {
        try rows.first { columns throws(PostgreSQLError) in try columns.nextReservation() }
    }
}
