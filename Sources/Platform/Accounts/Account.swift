import PostgreSQL
import WebAPI

/// An account as its owner and the tokens know it.
struct Account: Equatable {
    let id: UserID
    let username: String
    let email: String
    let firstName: String
    let lastName: String
    let role: AccountRole
    /// Below the platform's media folder, or a whole address; nil or empty for none.
    let profilePicture: String?
    let isActive: Bool
}

extension Row {
    /// An account by ``AccountStatements/columns``, the first of which is column `first`; nil if there is none.
    func account(at first: Int) throws(PostgreSQLError) -> Account? {
        guard let id = try decodeIfPresent(first, as: Int64.self) else { return nil }
        return Account(
            id: UserID(id),
            username: try decode(first + 1, as: String.self),
            email: try decode(first + 2, as: String.self),
            firstName: try decode(first + 3, as: String.self),
            lastName: try decode(first + 4, as: String.self),
            role: AccountRole(
                profile: try decodeIfPresent(first + 5, as: String.self), isStaff: try decode(first + 6, as: Bool.self)),
            profilePicture: try decodeIfPresent(first + 7, as: String.self),
            isActive: try decode(first + 8, as: Bool.self)
        )
    }
}
