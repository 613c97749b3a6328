import PostgreSQL
import WebAPI

/// A line of a webinar's chat.
struct ChatMessage: Equatable {
    let id: Int64
    let webinar: Int64
    let user: Int64
    let username: String
    /// The full name where there is one.
    let name: String
    let picture: String?
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
            "user_name": .string(name),
            "user_picture_url": .text(picture),
            "user_role": .string(role.rawValue),
            "user_username": .string(username),
        ]
    }
}

extension ChatMessage: DescribedJSON {
    static let schema = JSONSchema.object([
        "created_at": .moment.nullable, "event": .id, "id": .id, "message": .string(), "user": .id,
        "user_name": .string(), "user_picture_url": .string().nullable, "user_role": .choice(of: AccountRole.self),
        "user_username": .string(),
    ]).named("ChatMessage")
}

extension ChatMessage {
    /// Of `m`, a message, `a`, its author, and `p`, the author's profile.
    static let columns = """
        m.id,
               m.event_id,
               m.user_id,
               a.username,
               a.first_name,
               a.last_name,
               p.profile_picture,
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
        let (webinar, user) = (try next(Int64.self), try next(Int64.self))
        let (username, firstName, lastName) = (try next(String.self), try next(String.self), try next(String.self))
        return ChatMessage(
            id: id,
            webinar: webinar,
            user: user,
            username: username,
            name: DisplayName.of(username: username, firstName: firstName, lastName: lastName),
            picture: MediaAddress.of(try nextIfPresent()),
            role: try nextRole(),
            text: try next(),
            createdAt: try nextIfPresent()
        )
    }
}
