import PostgreSQL
import WebAPI

/// All webinars, as far as one answer can hold them, and whether the caller's account is active.
struct ListWebinars: Query {
    /// The newest start first, at most 500. One row without a webinar if there is none.
    /// - $1 user id, NULL for anyone
    static let statement = Statement(
        name: "platform_webinars",
        sql: """
            SELECT u.is_active,
                   r.id IS NOT NULL,
                   \(Webinar.columns)
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN auth_user AS u ON u.id = asked.user_id
              LEFT JOIN (
                SELECT id, title, description, date, time, duration, price, thumbnail, organizer_id,
                       manual_status, created_at, updated_at
                  FROM webinars_event
                 ORDER BY date DESC, time DESC, id DESC
                 LIMIT 500
              ) AS e ON true
              LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
              LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
             ORDER BY e.date DESC, e.time DESC, e.id DESC
            """
    )

    let parameters: [Parameter]

    init(for user: UserID?) {
        parameters = [.bigint(user?.rawValue)]
    }

    /// A webinar with what it is to the caller.
    typealias Listed = (webinar: Webinar, isRegistered: Bool)

    static func read(
        _ rows: Rows
    ) throws(PostgreSQLError) -> (accountIsActive: Bool?, webinars: [Listed]) {
        let accountIsActive = try rows.only { columns throws(PostgreSQLError) in try columns.nextIfPresent(Bool.self) }
        let webinars = try rows.map { columns throws(PostgreSQLError) -> Listed? in
            _ = try columns.nextIfPresent(Bool.self)
            let isRegistered = try columns.next(Bool.self)
            return try columns.nextWebinar().map { ($0, isRegistered) }
        }
        return (accountIsActive, webinars.compactMap(\.self))
    }
}
