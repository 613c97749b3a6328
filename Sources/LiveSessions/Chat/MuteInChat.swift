import PostgreSQL
import WebAPI

/// Takes the right to write in a webinar's chat from an account that does not host it.
struct MuteInChat: Query {
    typealias Answer = Void

    /// - $1 webinar id, $2 id of who is muted, $3 id of who mutes
    static let statement = Statement(
        name: "live_chat_mute",
        sql: """
            INSERT INTO webinar_live.chat_mute (webinar_id, user_id, muted_at, muted_by)
            SELECT e.id, muted.id, now(), u.id
              FROM webinars_event AS e
              JOIN auth_user      AS muted ON muted.id = $2::bigint
              JOIN auth_user      AS u     ON u.id = $3::bigint
             WHERE e.id = $1::bigint
                ON CONFLICT (webinar_id, user_id) DO NOTHING
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ account: Int64, in webinar: Int64, by user: UserID) {
        parameters = [.bigint(webinar), .bigint(account), .bigint(user.rawValue)]
    }
}

/// Gives it back.
struct UnmuteInChat: Query {
    typealias Answer = Void

    /// - $1 webinar id, $2 id of who was muted, may be NULL
    static let statement = Statement(
        name: "live_chat_unmute",
        sql: """
            DELETE FROM webinar_live.chat_mute
             WHERE webinar_id = $1::bigint
               AND user_id    = $2::bigint
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ account: Int64?, in webinar: Int64) {
        parameters = [.bigint(webinar), .bigint(account)]
    }
}
