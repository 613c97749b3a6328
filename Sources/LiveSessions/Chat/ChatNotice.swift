import PostgreSQL
import WebAPI

/// What stands on top of a webinar's chat until a host takes it away.
enum ChatNotice {
    /// Characters, as the database's constraint counts them.
    private static let longest = 500

    /// Text as that of a chat line, but short: it takes room from the chat.
    static func read(_ fields: inout Fields) -> String? {
        fields.required("text", .text(maximum: longest, lineBreaks: 10))
    }

    static let schema = JSONSchema.object(["text": .string()]).named("ChatNotice")

    static func json(_ text: String) -> JSONValue { ["text": .string(text)] }
}

/// Puts a notice on top of a chat, in the place of the one that was there.
struct PutNotice: Query {
    typealias Answer = Void

    /// - $1 webinar id, $2 text, $3 id of who writes it
    static let statement = Statement(
        name: "live_chat_put_notice",
        sql: """
            INSERT INTO webinar_live.chat_notice (webinar_id, text, written_at, written_by)
            SELECT e.id, $2::text, now(), u.id
              FROM webinars_event AS e
              JOIN auth_user      AS u ON u.id = $3::bigint
             WHERE e.id = $1::bigint
                ON CONFLICT (webinar_id) DO UPDATE
               SET text       = excluded.text,
                   written_at = excluded.written_at,
                   written_by = excluded.written_by
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ text: String, on webinar: Int64, by user: UserID) {
        parameters = [.bigint(webinar), .text(text), .bigint(user.rawValue)]
    }
}

/// Takes it away.
struct DropNotice: Query {
    typealias Answer = Void

    /// - $1 webinar id
    static let statement = Statement(
        name: "live_chat_drop_notice",
        sql: "DELETE FROM webinar_live.chat_notice WHERE webinar_id = $1::bigint"
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(from webinar: Int64) {
        parameters = [.bigint(webinar)]
    }
}
