import PostgreSQL
import WebAPI

/// Takes back a registration of the account's own.
struct Unregister: Query {
    /// One row: whether the account is active, and whether a registration of its own was there to delete.
    /// - $1 user id
    /// - $2 registration id, may be NULL
    static let statement = Statement(
        name: "platform_unregister",
        sql: """
            WITH deleted AS (
                DELETE FROM registrations_registration AS r
                 USING auth_user AS u
                 WHERE r.id = $2::bigint
                   AND r.user_id = u.id
                   AND u.id = $1::bigint
                   AND u.is_active
                RETURNING r.id
            )
            SELECT u.is_active,
                   EXISTS (SELECT FROM deleted)
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN auth_user AS u ON u.id = asked.user_id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ user: UserID, from registration: Int64?) {
        parameters = [.bigint(user.rawValue), .bigint(registration)]
    }

    /// - Returns: whether the account is active, nil if there is none, and whether it had this registration.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> (accountIsActive: Bool?, isDone: Bool) {
        try rows.only { columns throws(PostgreSQLError) in
            (accountIsActive: try columns.nextIfPresent(), isDone: try columns.next())
        }
    }
}
