import PostgreSQL
import WebAPI

/// A line of a webinar's chat (contract, section 3).
struct ChatMessage: Encodable, Equatable {
    let id: Int64
    let event: Int64
    let user: Int64
    let user_username: String
    let user_role: AccountRole
    let message: String
    let created_at: String
}

extension Row {
    /// The columns of ``ChatStatements/columns``, the first of which is column `first`; nil if there is none.
    func chatMessage(at first: Int) throws(PostgreSQLError) -> ChatMessage? {
        guard let id = try decodeIfPresent(first, as: Int64.self) else { return nil }
        return ChatMessage(
            id: id,
            event: try decode(first + 1, as: Int64.self),
            user: try decode(first + 2, as: Int64.self),
            user_username: try decode(first + 3, as: String.self),
            user_role: AccountRole(
                profile: try decodeIfPresent(first + 4, as: String.self), isStaff: try decode(first + 5, as: Bool.self)),
            message: try decode(first + 6, as: String.self),
            created_at: try decode(first + 7, as: String.self)
        )
    }
}
