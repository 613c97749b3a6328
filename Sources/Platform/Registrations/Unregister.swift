import PostgreSQL
import WebAPI

/// Takes back a registration of the account's own.
struct Unregister: Query {
    /// One row: whether the account is active, when it may if it may not now, and whether a registration of its own
    /// was there to delete.
    /// - $1 user id
    /// - $2 registration id, may be NULL
    /// - $3 kind of use, $4 how often it is allowed in $5 seconds
    static let statement = Statement(
        name: "platform_unregister",
        sql: """
            WITH caller AS MATERIALIZED (
                SELECT u.id,
                       u.is_active,
                       CASE WHEN u.is_active
                            THEN webinar_live.count_use(u.id, $3::text, $4::bigint, $5::bigint)
                       END AS closed_for
                  FROM auth_user AS u
                 WHERE u.id = $1::bigint
            ), deleted AS (
                DELETE FROM registrations_registration AS r
                 USING caller
                 WHERE r.id = $2::bigint
                   AND r.user_id = caller.id
                   AND caller.is_active
                   AND caller.closed_for IS NULL
                RETURNING r.id
            )
            SELECT caller.is_active,
                   caller.closed_for,
                   EXISTS (SELECT FROM deleted)
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN caller ON caller.id = asked.user_id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ user: UserID, from registration: Int64?, counting limit: UseLimit) {
        parameters = [.bigint(user.rawValue), .bigint(registration)] + limit.parameters
    }

    /// - Returns: whether the account is active, nil if there is none; the seconds until it may, nil if it may now;
    ///   whether it had this registration.
    static func read(
        _ rows: Rows
    ) throws(PostgreSQLError) -> (accountIsActive: Bool?, closedFor: Int64?, isDone: Bool) {
        try rows.only { columns throws(PostgreSQLError) in
            (
                accountIsActive: try columns.nextIfPresent(), closedFor: try columns.nextIfPresent(),
                isDone: try columns.next()
            )
        }
    }
}
