import PostgreSQL

/// The SQL of the chat.
enum ChatStatements {
    static let all = [newest, after, write]

    /// Of `m`, a message, `a`, its author, and `p`, the author's profile.
    private static let columns = """
        m.id,
               m.event_id,
               m.user_id,
               a.username,
               p.role,
               a.is_staff,
               m.message,
               to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        """

    /// What decides about the caller, and the newest 200 messages, ascending. One row without a message if
    /// there is none.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    static let newest = Statement(
        name: "platform_chat_newest",
        sql: """
            SELECT \(AttendanceStatements.columns),
                   \(columns)
              FROM \(AttendanceStatements.source)
              LEFT JOIN LATERAL (
                SELECT id, event_id, user_id, message, created_at
                  FROM communications_webinarchatmessage
                 WHERE event_id = e.id
                 ORDER BY id DESC
                 LIMIT 200
              ) AS m ON true
              LEFT JOIN auth_user            AS a ON a.id = m.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = a.id
             ORDER BY m.id
            """
    )

    /// As `newest`, but the next 200 messages after a given one.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    /// - $3 message id
    static let after = Statement(
        name: "platform_chat_after",
        sql: """
            SELECT \(AttendanceStatements.columns),
                   \(columns)
              FROM \(AttendanceStatements.source)
              LEFT JOIN LATERAL (
                SELECT id, event_id, user_id, message, created_at
                  FROM communications_webinarchatmessage
                 WHERE event_id = e.id
                   AND id > $3::bigint
                 ORDER BY id
                 LIMIT 200
              ) AS m ON true
              LEFT JOIN auth_user            AS a ON a.id = m.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = a.id
             ORDER BY m.id
            """
    )

    /// Writes and answers with the message; no row if the rule does not hold any more.
    ///
    /// Writers of one webinar take turns until they are committed, so that ids become visible in their
    /// order: who asks for what came after one of them misses none.
    /// - $1 user id
    /// - $2 webinar id
    /// - $3 message
    static let write = Statement(
        name: "platform_chat_write",
        sql: """
            WITH m AS (
                INSERT INTO communications_webinarchatmessage (event_id, user_id, message, created_at)
                SELECT allowed.webinar_id, allowed.user_id, $3::text, now()
                  FROM (
                    SELECT e.id AS webinar_id,
                           u.id AS user_id,
                           pg_advisory_xact_lock(hashtext('webinar_live.chat'), hashint8(e.id)) AS turn
                      FROM auth_user                       AS u
                      JOIN webinars_event                  AS e ON e.id = $2::bigint
                      LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
                     WHERE u.id = $1::bigint
                       AND u.is_active
                       AND (e.organizer_id = u.id OR r.id IS NOT NULL)
                  ) AS allowed
                RETURNING id, event_id, user_id, message, created_at
            )
            SELECT \(columns)
              FROM m
              JOIN auth_user                 AS a ON a.id = m.user_id
              LEFT JOIN accounts_userprofile AS p ON p.user_id = a.id
            """
    )
}
