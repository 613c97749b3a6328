package import PostgreSQL

/// The id of the newest event there ever was; that at which the server's history begins, if none is of it.
package struct NewestEvent: Query {
    package static let statement = Statement(
        name: "outbox_newest",
        sql: """
            SELECT greatest(h.id, (SELECT max(id) FROM webinar_live.event WHERE id > h.id), webinar_live.event_history())
              FROM webinar_live.event_horizon AS h
            """
    )

    package let parameters: [Parameter] = []

    package init() {}

    package static func read(_ rows: Rows) throws(PostgreSQLError) -> Int64 {
        try rows.only { columns throws(PostgreSQLError) in try columns.next() }
    }
}
