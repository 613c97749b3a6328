import PostgreSQL
import WebAPI

/// What decides whether an account may change a webinar or delete it.
struct WebinarRights: Equatable {
    /// nil if the account does not exist.
    var accountIsActive: Bool?
    var isAdmin: Bool
    /// nil if the webinar does not exist.
    var organizer: UserID?
    /// As ``Webinar/date``, and the two that follow.
    var date: String?
    var time: String
    var duration: Int64
    var isLive: Bool
    var hasRegistrations: Bool
}

/// What an account is to a webinar that it wants to change.
struct LookUpWebinarRights: Query {
    /// One row, whatever is missing.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    static let statement = Statement(
        name: "platform_webinar_rights",
        sql: """
            SELECT u.is_active,
                   coalesce(p.role = 'admin', false) OR u.is_staff IS TRUE,
                   e.organizer_id,
                   CASE WHEN e.date BETWEEN '1900-01-01' AND '9999-12-31' THEN to_char(e.date, 'YYYY-MM-DD') END,
                   coalesce(to_char(e.time, 'HH24:MI:SS'), ''),
                   coalesce(e.duration, 0),
                   \(isLive),
                   \(hasRegistrations)
              FROM (VALUES ($1::bigint, $2::bigint)) AS asked (user_id, webinar_id)
              LEFT JOIN auth_user            AS u ON u.id = asked.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
              LEFT JOIN webinars_event       AS e ON e.id = asked.webinar_id
            """
    )

    /// The rule of a write, of `e`, the webinar, `u`, the account, and `p`, its profile.
    static let mayChange = "u.is_active AND (e.organizer_id = u.id OR u.is_staff OR p.role = 'admin')"

    /// Of `e`, the webinar.
    static let isLive = """
        EXISTS (SELECT FROM live_sessions_livesession AS s WHERE s.webinar_id = e.id AND s.is_active)
        """

    /// Of `e`, the webinar.
    static let hasRegistrations = "EXISTS (SELECT FROM registrations_registration AS r WHERE r.event_id = e.id)"

    let parameters: [Parameter]

    init(_ user: UserID, to webinar: Int64?) {
        parameters = [.bigint(user.rawValue), .bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> WebinarRights {
        try rows.only { columns throws(PostgreSQLError) in
            WebinarRights(
                accountIsActive: try columns.nextIfPresent(),
                isAdmin: try columns.next(),
                organizer: try columns.nextIfPresent(Int64.self).map(UserID.init),
                date: try columns.nextIfPresent(),
                time: try columns.next(),
                duration: try columns.next(),
                isLive: try columns.next(),
                hasRegistrations: try columns.next())
        }
    }
}

extension WebinarRights {
    /// The organizer may, and an admin; a co-host may not.
    func checkMayChange(_ user: UserID) throws(PlatformError) {
        try AccountState.check(user, isActive: accountIsActive)
        guard let organizer else { throw .notFound }
        guard organizer == user || isAdmin else { throw .notPermitted }
    }

    func check(_ change: WebinarChange) throws(PlatformError) {
        if change.cancels, isLive { throw .sessionActive }
        guard change.date != nil || change.time != nil || change.duration != nil else { return }
        let (date, time) = (change.date ?? date, change.time ?? time)
        if let date, !NewWebinar.endsInTime(date, time, change.duration ?? duration) {
            throw .input(.invalid("duration", .endsTooLate))
        }
    }

    func checkMayDelete() throws(PlatformError) {
        if isLive { throw .sessionActive }
        if hasRegistrations { throw .hasRegistrations }
    }
}
