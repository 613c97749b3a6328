import PostgreSQL
import WebAPI

/// What decides whether an account gets a ticket, and whether it may have one so soon.
struct LookUpTicketFacts: Query {
    /// One row, whatever is missing. Only tickets that are given are counted.
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    /// - $3 how many are given in a minute
    static let statement = Statement(
        name: "presence_ticket_facts",
        sql: """
            SELECT \(LiveSessionFacts.columns),
                   CASE WHEN u.is_active
                         AND (e.organizer_id = u.id OR r.id IS NOT NULL OR p.part = 'co_host' OR w.entry = 'signed_in')
                        THEN webinar_live.count_use(u.id, 'ticket', $3::bigint, 60)
                   END
              FROM \(LiveSessionFacts.source)
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID, limit: Int) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .bigint(Int64(limit))]
    }

    /// - Returns: the seconds until another ticket is given in `closedFor`; nil while it is.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> (facts: LiveSessionFacts, closedFor: Int64?) {
        try rows.only { columns throws(PostgreSQLError) in
            (facts: try columns.nextFacts(), closedFor: try columns.nextIfPresent())
        }
    }
}
