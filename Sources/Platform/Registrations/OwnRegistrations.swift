import PostgreSQL
import WebAPI

/// An account's registrations, and whether it is active.
struct OwnRegistrations: Query {
    /// The newest first, at most 500. One row without a registration if there is none.
    /// - $1 user id
    static let statement = Statement(
        name: "platform_registrations",
        sql: """
            SELECT u.is_active,
                   \(Registration.columns)
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN auth_user                  AS u ON u.id = asked.user_id
              LEFT JOIN registrations_registration AS r ON r.user_id = u.id
              LEFT JOIN webinars_event             AS e ON e.id = r.event_id
              LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
             ORDER BY r.id DESC
             LIMIT 500
            """
    )

    let parameters: [Parameter]

    init(of user: UserID) {
        parameters = [.bigint(user.rawValue)]
    }

    /// - Returns: nil for `accountIsActive` if there is no such account.
    static func read(
        _ rows: Rows
    ) throws(PostgreSQLError) -> (accountIsActive: Bool?, registrations: [Registration]) {
        let accountIsActive = try rows.only { columns throws(PostgreSQLError) in try columns.nextIfPresent(Bool.self) }
        let registrations = try rows.map { columns throws(PostgreSQLError) in
            _ = try columns.nextIfPresent(Bool.self)
            return try columns.nextRegistration()
        }
        return (accountIsActive, registrations.compactMap(\.self))
    }
}
