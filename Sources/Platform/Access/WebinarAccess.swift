import PostgreSQL
import WebAPI

/// What an account is to a webinar, at one moment.
struct WebinarAccess: Equatable {
    /// nil if the account does not exist.
    var accountIsActive: Bool?
    /// nil if the webinar does not exist.
    var organizer: UserID?
    var isRegistered: Bool
}

extension WebinarAccess {
    /// - Parameter webinar: what the client said; it is judged after the client's account.
    /// - Returns: the id of a webinar that exists.
    func existing(
        _ webinar: Result<Int64, PlatformError>, for user: UserID
    ) throws(PlatformError) -> Int64 {
        try AccountState.check(user, isActive: accountIsActive)
        let id = try webinar.get()
        guard organizer != nil else { throw .noSuchWebinar(id) }
        return id
    }

    /// The chat is for registered users and the organizer.
    func checkMayChat(_ user: UserID) throws(PlatformError) {
        guard isRegistered || organizer == user else { throw .notPermitted }
    }
}

extension WebinarAccess {
    /// What an account is to a webinar, of `u`, `e` and `r` in ``source``.
    static let columns = """
        u.is_active,
               e.organizer_id,
               r.id IS NOT NULL
        """

    /// What was asked for, joined to what there is.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    static let source = """
        (VALUES ($1::bigint, $2::bigint)) AS asked (user_id, webinar_id)
          LEFT JOIN auth_user                  AS u ON u.id = asked.user_id
          LEFT JOIN webinars_event             AS e ON e.id = asked.webinar_id
          LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
        """
}

extension Columns {
    /// By ``WebinarAccess/columns``.
    mutating func nextAccess() throws(PostgreSQLError) -> WebinarAccess {
        WebinarAccess(
            accountIsActive: try nextIfPresent(),
            organizer: try nextIfPresent(Int64.self).map(UserID.init),
            isRegistered: try next()
        )
    }
}
