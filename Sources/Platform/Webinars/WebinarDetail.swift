import PostgreSQL
import WebAPI

/// What the page of one webinar shows besides.
struct WebinarDetail: Equatable {
    let webinar: Webinar
    let isRegistered: Bool
    let liveStreamURL: String?
    let organizerEmail: String
    /// Where a browser finds the organizer's picture; nil for none.
    let organizerPicture: String?
    let registrationCount: Int64
}

extension Columns {
    /// A webinar's columns, and after them the detail's; nil if there is no such webinar.
    mutating func nextDetail() throws(PostgreSQLError) -> WebinarDetail? {
        guard let webinar = try nextWebinar() else { return nil }
        return WebinarDetail(
            webinar: webinar,
            isRegistered: try next(),
            liveStreamURL: try nextIfPresent(),
            organizerEmail: try next(),
            organizerPicture: MediaAddress.of(try nextIfPresent()),
            registrationCount: try next()
        )
    }
}

/// One webinar, and whether the caller's account is active.
struct LookUpWebinar: Query {
    /// One row, without a webinar if it does not exist.
    /// - $1 user id, NULL for anyone
    /// - $2 webinar id, may be NULL
    static let statement = Statement(
        name: "platform_webinar",
        sql: """
            SELECT u.is_active,
                   \(Webinar.columns),
                   r.id IS NOT NULL,
                   e.live_stream_url,
                   o.email,
                   op.profile_picture,
                   (SELECT count(*) FROM registrations_registration AS c WHERE c.event_id = e.id)
              FROM (VALUES ($1::bigint, $2::bigint)) AS asked (user_id, webinar_id)
              LEFT JOIN auth_user                  AS u ON u.id = asked.user_id
              LEFT JOIN webinars_event             AS e ON e.id = asked.webinar_id
              LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
              LEFT JOIN accounts_userprofile       AS op ON op.user_id = o.id
              LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
            """
    )

    let parameters: [Parameter]

    init(_ webinar: Int64?, for user: UserID?) {
        parameters = [.bigint(user?.rawValue), .bigint(webinar)]
    }

    /// - Returns: no detail if the webinar does not exist.
    static func read(
        _ rows: Rows
    ) throws(PostgreSQLError) -> (accountIsActive: Bool?, detail: WebinarDetail?) {
        try rows.only { columns throws(PostgreSQLError) in
            (accountIsActive: try columns.nextIfPresent(), detail: try columns.nextDetail())
        }
    }
}
