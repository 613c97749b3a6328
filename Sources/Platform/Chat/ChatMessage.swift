import PostgreSQL
import WebAPI

/// A line of a webinar's chat.
struct ChatMessage: Equatable {
    let id: Int64
    let webinar: Int64
    let user: Int64
    let username: String
    let role: AccountRole
    let text: String
    /// ISO 8601 in UTC.
    let createdAt: String
}

extension ChatMessage {
    /// Contract, section 3.
    var json: JSONValue {
        [
            "created_at": .string(createdAt),
            "event": .integer(webinar),
            "id": .integer(id),
            "message": .string(text),
            "user": .integer(user),
            "user_role": .string(role.rawValue),
            "user_username": .string(username),
        ]
    }
}

extension Row {
    /// The columns of ``ChatStatements/columns``, the first of which is column `first`; nil if there is none.
    func chatMessage(at first: Int) throws(PostgreSQLError) -> ChatMessage? {
        guard let id = try decodeIfPresent(first, as: Int64.self) else { return nil }
        return ChatMessage(
            id: id,
            webinar: try decode(first + 1, as: Int64.self),
            user: try decode(first + 2, as: Int64.self),
            username: try decode(first + 3, as: String.self),
            role: AccountRole(
                profile: try decodeIfPresent(first + 4, as: String.self), isStaff: try decode(first + 5, as: Bool.self)),
            text: try decode(first + 6, as: String.self),
            createdAt: try decode(first + 7, as: String.self)
        )
    }
}
