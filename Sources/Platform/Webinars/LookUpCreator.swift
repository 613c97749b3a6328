import PostgreSQL
import WebAPI

/// An account that wants to create a webinar, and whether it may so soon.
struct LookUpCreator: Query {
    /// No row if the account does not exist. Only an admin's attempts are counted.
    /// - $1 user id
    /// - $2 kind of use, $3 how often it is allowed in $4 seconds
    static let statement = Statement(
        name: "platform_webinar_creator",
        sql: """
            SELECT CASE WHEN u.is_active AND (u.is_staff OR p.role = 'admin')
                        THEN webinar_live.count_use(u.id, $2::text, $3::bigint, $4::bigint)
                   END,
                   \(Account.columns)
              FROM auth_user                 AS u
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
             WHERE u.id = $1::bigint
            """
    )

    let parameters: [Parameter]

    init(_ user: UserID, counting limit: UseLimit) {
        parameters = [.bigint(user.rawValue)] + limit.parameters
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> (closedFor: Int64?, account: Account?) {
        try rows.first { columns throws(PostgreSQLError) in
            (closedFor: try columns.nextIfPresent(), account: try columns.nextAccount())
        } ?? (nil, nil)
    }
}
