import PostgreSQL
import WebAPI

/// Who may not write in a webinar's chat, as its hosts are told.
struct MutedAccount: Equatable {
    let user: Int64
    let username: String
    /// The full name where there is one.
    let name: String
    /// ISO 8601 in UTC.
    let mutedAt: String
}

extension MutedAccount {
    var json: JSONValue {
        [
            "muted_at": .string(mutedAt),
            "name": .string(name),
            "user_id": .integer(user),
            "username": .string(username),
        ]
    }
}

/// Those whom hosts have muted in a webinar's chat, who was first first.
struct ListMuted: Query {
    /// - $1 webinar id
    static let statement = Statement(
        name: "live_chat_muted",
        sql: """
            SELECT u.id,
                   u.username,
                   \(FullName.sql(of: "u")),
                   to_char(q.muted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              FROM webinar_live.chat_mute AS q
              JOIN auth_user              AS u ON u.id = q.user_id
             WHERE q.webinar_id = $1::bigint
             ORDER BY q.muted_at, u.id
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [MutedAccount] {
        try rows.map { columns throws(PostgreSQLError) in
            MutedAccount(
                user: try columns.next(),
                username: try columns.next(),
                name: try columns.next(),
                mutedAt: try columns.next())
        }
    }
}

extension MutedAccount: DescribedJSON {
    static let schema = JSONSchema.object([
        "muted_at": .moment, "name": .string(), "user_id": .id, "username": .string(),
    ]).named("MutedAccount")
}
