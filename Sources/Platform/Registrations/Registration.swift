import PostgreSQL
import WebAPI

/// A seat in a webinar.
struct Registration: Equatable {
    let id: Int64
    /// ISO 8601 in UTC.
    let registeredOn: String
    let attended: Bool
    let user: UserID
    let username: String
    let email: String
    let webinar: Webinar
}

extension Row {
    /// The columns of ``RegistrationStatements/columns``, the first of which is column `first`; nil if there is none.
    func registration(at first: Int) throws(PostgreSQLError) -> Registration? {
        guard let id = try decodeIfPresent(first, as: Int64.self), let webinar = try webinar(at: first + 6) else {
            return nil
        }
        return Registration(
            id: id,
            registeredOn: try decode(first + 1, as: String.self),
            attended: try decode(first + 2, as: Bool.self),
            user: UserID(try decode(first + 3, as: Int64.self)),
            username: try decode(first + 4, as: String.self),
            email: try decode(first + 5, as: String.self),
            webinar: webinar
        )
    }
}
