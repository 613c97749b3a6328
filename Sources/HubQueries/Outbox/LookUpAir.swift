package import OnAir
package import PostgreSQL

/// What is on the air at one moment.
package struct AirSnapshot: Sendable, Equatable {
    package let air: OnAir
    /// The moment, by the newest event there was.
    package let newestEvent: Int64

    package init(air: OnAir, newestEvent: Int64) {
        self.air = air
        self.newestEvent = newestEvent
    }
}

/// What is on the air, and what has ended within a day.
package struct LookUpAir: Query {
    /// One row with the newest event and no session if there is none.
    package static let statement = Statement(
        name: "outbox_air",
        sql: """
            SELECT known.newest,
                   \(OnAir.columns)
              FROM (SELECT greatest(h.id,
                                    (SELECT max(id) FROM webinar_live.event WHERE id > h.id),
                                    webinar_live.event_history()) AS newest
                      FROM webinar_live.event_horizon AS h) AS known
              LEFT JOIN \(OnAir.source) AS air ON true
            """
    )

    package let parameters: [Parameter] = []

    package init() {}

    package static func read(_ rows: Rows) throws(PostgreSQLError) -> AirSnapshot {
        var air = OnAir()
        let newest = try rows.map { columns throws(PostgreSQLError) in
            let newest = try columns.next(Int64.self)
            try air.add(&columns)
            return newest
        }
        guard let newest = newest.first else { throw .missingRow }
        return AirSnapshot(air: air, newestEvent: newest)
    }
}
