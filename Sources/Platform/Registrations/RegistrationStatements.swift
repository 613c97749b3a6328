import PostgreSQL

/// The SQL of registrations.
enum RegistrationStatements {
    static let all = [own, register, unregister]

    /// Of `r`, a registration, `u`, whose it is, `e`, the webinar, and `o`, its organizer.
    static let columns = """
        r.id,
               to_char(r.registered_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               r.attended,
               u.id,
               u.username,
               u.email,
               \(WebinarStatements.columns)
        """

    /// The newest first, at most 500. One row without a registration if there is none.
    /// - $1 user id
    static let own = Statement(
        name: "platform_registrations",
        sql: """
            SELECT u.is_active,
                   \(columns)
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN auth_user                  AS u ON u.id = asked.user_id
              LEFT JOIN registrations_registration AS r ON r.user_id = u.id
              LEFT JOIN webinars_event             AS e ON e.id = r.event_id
              LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
             ORDER BY r.id DESC
             LIMIT 500
            """
    )

    /// Registers and answers with the registration; no row if the account or the webinar is gone meanwhile.
    /// - $1 user id
    /// - $2 webinar id
    static let register = Statement(
        name: "platform_register",
        sql: """
            WITH r AS (
                INSERT INTO registrations_registration (user_id, event_id, registered_on, attended)
                SELECT u.id, e.id, now(), false
                  FROM auth_user      AS u
                  JOIN webinars_event AS e ON e.id = $2::bigint
                 WHERE u.id = $1::bigint
                   AND u.is_active
                RETURNING id, user_id, event_id, registered_on, attended
            )
            SELECT \(columns)
              FROM r
              JOIN auth_user      AS u ON u.id = r.user_id
              JOIN webinars_event AS e ON e.id = r.event_id
              JOIN auth_user      AS o ON o.id = e.organizer_id
            """
    )

    /// One row: whether the account is active, and whether a registration of its own was there to delete.
    /// - $1 user id
    /// - $2 registration id, may be NULL
    static let unregister = Statement(
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
}
