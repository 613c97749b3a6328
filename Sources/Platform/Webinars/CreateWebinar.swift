import PostgreSQL
import WebAPI

/// Creates a webinar and answers with its detail.
struct CreateWebinar: Query {
    /// No row if the rule does not hold any more.
    /// - $1 user id, an admin's
    /// - $2 title
    /// - $3 description
    /// - $4 date, $5 time, UTC
    /// - $6 duration in minutes
    /// - $7 price
    static let statement = Statement(
        name: "platform_webinar_create",
        sql: """
            WITH e AS (
                INSERT INTO webinars_event
                       (title, description, date, time, duration, price, manual_status, organizer_id, created_at, updated_at)
                SELECT $2::varchar, $3::text, $4::date, $5::time, $6::integer, $7::numeric, '', u.id, now(), now()
                  FROM auth_user                 AS u
                  LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
                 WHERE u.id = $1::bigint
                   AND u.is_active
                   AND (u.is_staff OR p.role = 'admin')
                RETURNING id, title, description, date, time, duration, price, thumbnail, live_stream_url,
                          manual_status, organizer_id, created_at, updated_at
            )
            SELECT \(Webinar.columns),
                   false,
                   e.live_stream_url,
                   o.email,
                   op.profile_picture,
                   0
              FROM e
              JOIN auth_user                 AS o  ON o.id = e.organizer_id
              LEFT JOIN accounts_userprofile AS op ON op.user_id = o.id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ webinar: NewWebinar, organizer: UserID) {
        parameters = [
            .bigint(organizer.rawValue), .text(webinar.title), .text(webinar.description), .text(webinar.date),
            .text(webinar.time), .bigint(webinar.duration), .text(webinar.price),
        ]
    }

    /// - Returns: nil if the account has ceased to be an admin's meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> WebinarDetail? {
        try rows.first { columns throws(PostgreSQLError) in try columns.nextDetail() } ?? nil
    }
}
