package import PostgreSQL

/// Counts who waits before rooms, over all hubs.
package struct CountWaiting: Query {
    /// No row for a webinar before whose room nobody waits.
    /// - $1 webinar ids
    package static let statement = Statement(
        name: "presence_count_waiting",
        sql: """
            SELECT w.webinar_id, count(DISTINCT w.user_id)
              FROM webinar_live.waiting AS w
             WHERE w.webinar_id = ANY ($1::bigint[])
             GROUP BY w.webinar_id
            """
    )

    package let parameters: [Parameter]

    package init(webinars: Set<Int64>) {
        parameters = [.bigints(webinars)]
    }

    /// - Returns: how many accounts wait, of webinars for which somebody does.
    package static func read(_ rows: Rows) throws(PostgreSQLError) -> [Int64: Int64] {
        let counts = try rows.map { columns throws(PostgreSQLError) in
            (try columns.next(Int64.self), try columns.next(Int64.self))
        }
        return Dictionary(uniqueKeysWithValues: counts)
    }
}
