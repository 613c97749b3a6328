import PostgreSQL
import WebAPI

/// Registers an account and answers with the registration.
struct Register: Query {
    /// No row if the account or the webinar is gone meanwhile, or the webinar is cancelled.
    /// - $1 user id
    /// - $2 webinar id
    static let statement = Statement(
        name: "platform_register",
        sql: """
            WITH r AS (
                INSERT INTO registrations_registration (user_id, event_id, registered_on, attended)
                SELECT u.id, e.id, now(), false
                  FROM auth_user      AS u
                  JOIN webinars_event AS e ON e.id = $2::bigint
                 WHERE u.id = $1::bigint
                   AND u.is_active
                   AND \(Cancellation.column) IS NULL
                RETURNING id, user_id, event_id, registered_on, attended
            )
            SELECT \(Registration.columns)
              FROM r
              JOIN auth_user      AS u ON u.id = r.user_id
              JOIN webinars_event AS e ON e.id = r.event_id
              JOIN auth_user      AS o ON o.id = e.organizer_id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ user: UserID, for webinar: Int64) {
        parameters = [.bigint(user.rawValue), .bigint(webinar)]
    }

    /// - Returns: nil if the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Registration? {
        try rows.first { columns throws(PostgreSQLError) in try columns.nextRegistration() } ?? nil
    }
}
