import PostgreSQL
import WebAPI

/// Takes a message out of a chat: for hosts and admins, and for its author while it is young.
struct RemoveMessage: Query {
    /// What became of it, and what it was judged by.
    struct Outcome: Equatable {
        /// nil if the account does not exist.
        let accountIsActive: Bool?
        let messageExists: Bool
        let isDone: Bool
    }

    /// How long an author may, in seconds.
    private static let youth: Int64 = 300

    /// One row, whatever is missing. Who is told of it, and what else holds its words, is the affair of a trigger.
    /// - $1 user id
    /// - $2 message id, may be NULL
    /// - $3 seconds for which an author may
    static let statement = Statement(
        name: "platform_chat_remove",
        sql: """
            WITH known AS MATERIALIZED (
                SELECT u.is_active,
                       m.id,
                       u.is_staff
                       OR p.role = 'admin'
                       OR e.organizer_id = u.id
                       OR o.part = 'co_host'
                       OR m.user_id = u.id AND m.created_at > now() - $3::bigint * interval '1 second' AS may
                  FROM (VALUES ($1::bigint, $2::bigint))       AS asked (user_id, message_id)
                  LEFT JOIN auth_user                          AS u ON u.id = asked.user_id
                  LEFT JOIN accounts_userprofile               AS p ON p.user_id = u.id
                  LEFT JOIN communications_webinarchatmessage  AS m ON m.id = asked.message_id
                  LEFT JOIN webinars_event                     AS e ON e.id = m.event_id
                  LEFT JOIN webinar_live.webinar_part          AS o ON o.webinar_id = e.id AND o.user_id = u.id
            ), removed AS (
                DELETE FROM communications_webinarchatmessage AS m
                 USING known
                 WHERE m.id = known.id
                   AND known.is_active
                   AND known.may
                RETURNING m.id
            )
            SELECT known.is_active,
                   known.id IS NOT NULL,
                   EXISTS (SELECT FROM removed)
              FROM known
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ message: Int64?, by user: UserID) {
        parameters = [.bigint(user.rawValue), .bigint(message), .bigint(Self.youth)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Outcome {
        try rows.only { columns throws(PostgreSQLError) in
            Outcome(
                accountIsActive: try columns.nextIfPresent(),
                messageExists: try columns.next(),
                isDone: try columns.next())
        }
    }
}
