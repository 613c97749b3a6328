import PostgreSQL
import WebAPI

/// Some messages of a webinar's chat, ascending, and what decides whether the caller may read them.
struct ChatPage {
    let access: WebinarAccess
    let messages: [ChatMessage]

    /// Reads the rows of ``NewestMessages``, ``MessagesBefore`` and ``MessagesAfter``: one without a message if there is none.
    init(_ rows: Rows) throws(PostgreSQLError) {
        access = try rows.only { columns throws(PostgreSQLError) in try columns.nextAccess() }
        messages = try rows.map { columns throws(PostgreSQLError) in
            _ = try columns.nextAccess()
            return try columns.nextMessage()
        }.compactMap(\.self)
    }

    /// - $1 user id
    /// - $2 webinar id, may be NULL
    /// - Parameter condition: of the messages' ids.
    /// - Parameter order: from which end the 200 are taken; they are answered ascending all the same.
    fileprivate static func sql(where condition: String = "true", order: String) -> String {
        """
        SELECT \(WebinarAccess.columns),
               \(ChatMessage.columns)
          FROM \(WebinarAccess.source)
          LEFT JOIN LATERAL (
            SELECT id, event_id, user_id, message, created_at
              FROM communications_webinarchatmessage
             WHERE event_id = e.id
               AND \(condition)
             ORDER BY \(order)
             LIMIT 200
          ) AS m ON true
          LEFT JOIN auth_user            AS a ON a.id = m.user_id
          LEFT JOIN accounts_userprofile AS p ON p.user_id = a.id
         ORDER BY m.id
        """
    }
}

/// The newest 200 messages.
struct NewestMessages: Query {
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    static let statement = Statement(
        name: "platform_chat_newest",
        sql: ChatPage.sql(order: "id DESC")
    )

    let parameters: [Parameter]

    init(of webinar: Int64?, for user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> ChatPage {
        try ChatPage(rows)
    }
}

/// The 200 messages before a given one.
struct MessagesBefore: Query {
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    /// - $3 message id
    static let statement = Statement(
        name: "platform_chat_before",
        sql: ChatPage.sql(where: "id < $3::bigint", order: "id DESC")
    )

    let parameters: [Parameter]

    init(_ message: Int64, of webinar: Int64?, for user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(webinar), .bigint(message)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> ChatPage {
        try ChatPage(rows)
    }
}

/// The 200 messages after a given one.
struct MessagesAfter: Query {
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    /// - $3 message id
    static let statement = Statement(
        name: "platform_chat_after",
        sql: ChatPage.sql(where: "id > $3::bigint", order: "id")
    )

    let parameters: [Parameter]

    init(_ message: Int64, of webinar: Int64?, for user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(webinar), .bigint(message)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> ChatPage {
        try ChatPage(rows)
    }
}
