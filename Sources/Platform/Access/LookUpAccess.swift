import PostgreSQL
import WebAPI

/// What an account is to a webinar that it wants to write for, and whether it may write so soon, in one round trip.
struct LookUpAccess: Query {
    /// One row, whatever is missing.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    /// - $3 kind of use, $4 how often it is allowed in $5 seconds
    static let statement = Statement(
        name: "platform_access",
        sql: """
            SELECT \(WebinarAccess.columns),
                   CASE WHEN u.is_active THEN webinar_live.count_use(u.id, $3::text, $4::bigint, $5::bigint) END
              FROM \(WebinarAccess.source)
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID, counting limit: UseLimit) {
        parameters = [.bigint(user.rawValue), .bigint(webinar)] + limit.parameters
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> (access: WebinarAccess, closedFor: Int64?) {
        try rows.only { columns throws(PostgreSQLError) in
            (access: try columns.nextAccess(), closedFor: try columns.nextIfPresent())
        }
    }
}

extension UseLimit {
    /// The last three parameters of `webinar_live.count_use`.
    var parameters: [Parameter] { [.text(kind), .bigint(Int64(uses)), .bigint(seconds)] }
}
