import PostgreSQL
import WebAPI

/// A seat in a webinar.
struct Registration: Equatable {
    let id: Int64
    /// ISO 8601 in UTC; nil for infinity.
    let registeredOn: String?
    let attended: Bool
    let user: UserID
    let username: String
    let email: String
    let webinar: Webinar
}

extension Registration {
    /// Of `r`, a registration, `u`, whose it is, `e`, the webinar, and `o`, its organizer.
    static let columns = """
        r.id,
               to_char(r.registered_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               r.attended,
               u.id,
               u.username,
               u.email,
               \(Webinar.columns)
        """
}

extension Columns {
    /// A registration by ``Registration/columns``; nil if there is none.
    mutating func nextRegistration() throws(PostgreSQLError) -> Registration? {
        guard let id = try nextIfPresent(Int64.self) else { return nil }
        let (registeredOn, attended) = (try nextIfPresent(String.self), try next(Bool.self))
        let (user, username, email) = (UserID(try next()), try next(String.self), try next(String.self))
        return try nextWebinar().map { webinar in
            Registration(
                id: id, registeredOn: registeredOn, attended: attended, user: user, username: username, email: email,
                webinar: webinar)
        }
    }
}
