import PostgreSQL
import WebAPI

/// Somebody who has a seat, as a host sees it.
struct RegisteredPerson: Equatable {
    /// The registration's.
    let id: Int64
    let user: Int64
    let username: String
    /// The full name where there is one.
    let name: String
    let email: String
    /// Where a browser finds the picture; nil for none.
    let picture: String?
    /// ISO 8601 in UTC; nil for infinity.
    let registeredOn: String?
    let attended: Bool
}

extension RegisteredPerson {
    /// Of `shown`, a registration, `o`, whose it is, and `op`, that person's profile.
    static let columns = """
        shown.id,
               o.id,
               o.username,
               o.first_name,
               o.last_name,
               o.email,
               op.profile_picture,
               to_char(shown.registered_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               shown.attended
        """

    /// One of those who are registered (contract, section 3).
    var json: JSONValue {
        [
            "attended": .bool(attended),
            "id": .integer(id),
            "registered_on": .text(registeredOn),
            "user": .integer(user),
            "user_email": .string(email),
            "user_name": .string(name),
            "user_picture_url": .text(picture),
            "user_username": .string(username),
        ]
    }
}

extension RegisteredPerson: DescribedJSON {
    static let schema = JSONSchema.object([
        "attended": .bool, "id": .id, "registered_on": .moment.nullable, "user": .id, "user_email": .string(),
        "user_name": .string(), "user_picture_url": .string().nullable, "user_username": .string(),
    ]).named("RegisteredPerson")
}

extension Columns {
    /// By ``RegisteredPerson/columns``; nil if there is none, and then it is the last thing to read.
    mutating func nextRegisteredPerson() throws(PostgreSQLError) -> RegisteredPerson? {
        guard let id = try nextIfPresent(Int64.self) else { return nil }
        let (user, username) = (try next(Int64.self), try next(String.self))
        let (firstName, lastName) = (try next(String.self), try next(String.self))
        return RegisteredPerson(
            id: id,
            user: user,
            username: username,
            name: DisplayName.of(username: username, firstName: firstName, lastName: lastName),
            email: try next(),
            picture: MediaAddress.of(try nextIfPresent()),
            registeredOn: try nextIfPresent(),
            attended: try next()
        )
    }
}
