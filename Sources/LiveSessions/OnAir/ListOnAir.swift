import OnAir
import PostgreSQL

/// What is on the air, and what has ended within a day.
struct ListOnAir: Query {
    static let statement = Statement(
        name: "live_sessions_on_air",
        sql: """
            SELECT \(OnAir.columns)
              FROM \(OnAir.source) AS air
            """
    )

    let parameters: [Parameter] = []

    static func read(_ rows: Rows) throws(PostgreSQLError) -> OnAir {
        var air = OnAir()
        _ = try rows.map { columns throws(PostgreSQLError) in try air.add(&columns) }
        return air
    }
}
