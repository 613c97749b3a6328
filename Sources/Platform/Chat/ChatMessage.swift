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
    /// ISO 8601 in UTC; nil for infinity.
    let createdAt: String?
}

extension ChatMessage {
    /// Contract, section 3.
    var json: JSONValue {
        [
            "created_at": .text(createdAt),
            "event": .integer(webinar),
            "id": .integer(id),
            "message": .string(text),
            "user": .integer(user),
            "user_role": .string(role.rawValue),
            "user_username": .string(username),
        ]
    }
}

extension ChatMessage {
    /// Of `m`, a message, `a`, its author, and `p`, the author's profile.
    static let columns = """
        m.id,
               m.event_id,
               m.user_id,
               a.username,
               p.role,
               a.is_staff,
               m.message,
               to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        """
}

extension Columns {
    /// A message by ``ChatMessage/columns``; nil if there is none.
    mutating func nextMessage() throws(PostgreSQLError) -> ChatMessage? {
        guard let id = try nextIfPresent(Int64.self) else { return nil }
        return ChatMessage(
            id: id,
            webinar: try next(),
            user: try next(),
            username: try next(),
            role: try nextRole(),
            text: try next(),
            createdAt: try nextIfPresent()
        )
    }
}
