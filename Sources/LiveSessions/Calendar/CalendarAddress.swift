import PostgreSQL
import WebAPI

/// Gives an account an address for its calendar; the one before ends by it.
struct MakeCalendar: Query {
    /// One row: whether the account is active, NULL if it does not exist.
    /// - $1 user id
    /// - $2 digest of the token
    static let statement = Statement(
        name: "calendar_make",
        sql: """
            WITH caller AS MATERIALIZED (
                SELECT id, is_active
                  FROM auth_user
                 WHERE id = $1::bigint
            ), made AS (
                INSERT INTO webinar_live.calendar AS c (user_id, digest, created_at)
                SELECT id, $2::text, now()
                  FROM caller
                 WHERE is_active
                    ON CONFLICT (user_id) DO UPDATE
                   SET digest     = excluded.digest,
                       created_at = excluded.created_at
            )
            SELECT caller.is_active
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN caller ON caller.id = asked.user_id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ token: CalendarToken, for user: UserID) {
        parameters = [.bigint(user.rawValue), .text(token.digest)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool? {
        try rows.only { columns throws(PostgreSQLError) in try columns.nextIfPresent() }
    }
}

/// Ends an account's address, if it has one.
struct EndCalendar: Query {
    /// One row, as of ``MakeCalendar``.
    /// - $1 user id
    static let statement = Statement(
        name: "calendar_end",
        sql: """
            WITH caller AS MATERIALIZED (
                SELECT id, is_active
                  FROM auth_user
                 WHERE id = $1::bigint
            ), ended AS (
                DELETE FROM webinar_live.calendar AS c
                 USING caller
                 WHERE c.user_id = caller.id
                   AND caller.is_active
            )
            SELECT caller.is_active
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN caller ON caller.id = asked.user_id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(of user: UserID) {
        parameters = [.bigint(user.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool? {
        try rows.only { columns throws(PostgreSQLError) in try columns.nextIfPresent() }
    }
}
