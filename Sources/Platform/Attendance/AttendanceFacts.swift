import PostgreSQL
import WebAPI

/// What an account is to a webinar, at one moment.
struct AttendanceFacts: Equatable {
    /// nil if the account does not exist.
    var accountIsActive: Bool?
    /// nil if the webinar does not exist.
    var organizer: UserID?
    var isRegistered: Bool
}

extension AttendanceFacts {
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

extension Row {
    /// The columns of ``AttendanceStatements/columns``, the first of which is column 0.
    func attendanceFacts() throws(PostgreSQLError) -> AttendanceFacts {
        AttendanceFacts(
            accountIsActive: try decodeIfPresent(0, as: Bool.self),
            organizer: try decodeIfPresent(1, as: Int64.self).map(UserID.init),
            isRegistered: try decode(2, as: Bool.self)
        )
    }
}
