import PostgreSQL
import WebAPI

/// Writes into the chat and answers with the message.
struct WriteMessage: Query {
    /// No row if the rule does not hold any more.
    ///
    /// Writers of one webinar take turns until they are committed, so that ids become visible in their
    /// order: who asks for what came after one of them misses none.
    /// - $1 user id
    /// - $2 webinar id
    /// - $3 message
    static let statement = Statement(
        name: "platform_chat_write",
        sql: """
            WITH m AS (
                INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
                SELECT allowed.webinar_id, allowed.user_id, $3::text, now()
                  FROM (
                    SELECT e.id AS webinar_id,
                           u.id AS user_id
                      FROM auth_user                          AS u
                      JOIN webinars_event                     AS e ON e.id = $2::bigint
                      LEFT JOIN registrations_registration    AS r ON r.event_id = e.id AND r.user_id = u.id
                      LEFT JOIN webinar_live.webinar_part     AS o ON o.webinar_id = e.id AND o.user_id = u.id
                      LEFT JOIN webinar_live.webinar_settings AS w ON w.webinar_id = e.id
                     CROSS JOIN LATERAL (
                        SELECT e.organizer_id = u.id OR o.part IS NOT DISTINCT FROM 'co_host' AS hosts
                      ) AS caller
                     CROSS JOIN LATERAL webinar_live.take_chat_turn(e.id) AS turn
                     WHERE u.id = $1::bigint
                       AND u.is_active
                       AND (caller.hosts OR r.id IS NOT NULL OR w.entry = 'signed_in')
                       AND (caller.hosts
                            OR NOT EXISTS (SELECT
                                             FROM webinar_live.chat_mute AS q
                                            WHERE q.webinar_id = e.id AND q.user_id = u.id))
                       AND (coalesce(w.chat, 'everyone') = 'everyone' OR w.chat = 'hosts' AND caller.hosts)
                  ) AS allowed
                RETURNING id, event_id, user_id, message, created_at
            )
            SELECT \(ChatMessage.columns)
              FROM m
              JOIN auth_user                 AS a ON a.id = m.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = a.id
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ message: String, in webinar: Int64, by user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(webinar), .text(message)]
    }

    /// - Returns: nil if the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> ChatMessage? {
        try rows.first { columns throws(PostgreSQLError) in try columns.nextMessage() } ?? nil
    }
}
