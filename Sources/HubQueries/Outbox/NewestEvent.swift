public import PostgreSQL

/// The id of the newest event there ever was.
public struct NewestEvent: Query {
    public static let statement = Statement(
        name: "outbox_newest",
        sql: """
            SELECT greatest(h.id, (SELECT max(id) FROM webinar_live.event))
              FROM webinar_live.event_horizon AS h
            """
    )

    public let parameters: [Parameter] = []

    public init() {}

    public static func read(_ rows: Rows) throws(PostgreSQLError) -> Int64 {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
