import PostgreSQL
import WebAPI

/// What decides whether an account may keep order in a webinar's chat, and whether another may be muted there.
struct ModerationFacts: Equatable {
    var facts: LiveSessionFacts
    /// Whether the account is an admin of the platform.
    var isAdmin: Bool
    /// Whether the other account exists.
    var knowsOther: Bool
    /// Whether the other account hosts the webinar.
    var otherHosts: Bool
}

struct LookUpModeration: Query {
    /// One row, whatever is missing.
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    /// - $3 id of the other account, may be NULL
    static let statement = Statement(
        name: "live_chat_moderation",
        sql: """
            SELECT \(LiveSessionFacts.columns),
                   coalesce(a.role = 'admin', false) OR u.is_staff IS TRUE,
                   other.id IS NOT NULL,
                   coalesce(other.id = e.organizer_id OR part.part = 'co_host', false)
              FROM \(LiveSessionFacts.source)
              LEFT JOIN accounts_userprofile      AS a     ON a.user_id = u.id
              LEFT JOIN auth_user                 AS other ON other.id = $3::bigint
              LEFT JOIN webinar_live.webinar_part AS part  ON part.webinar_id = e.id AND part.user_id = other.id
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID, other: Int64? = nil) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .bigint(other)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> ModerationFacts {
        try rows.only { columns throws(PostgreSQLError) in
            ModerationFacts(
                facts: try columns.nextFacts(),
                isAdmin: try columns.next(),
                knowsOther: try columns.next(),
                otherHosts: try columns.next())
        }
    }
}

extension ModerationFacts {
    /// Hosts and admins may; admins by that alone.
    func checkMayModerate(by user: UserID) throws(LiveSessionError) {
        guard try facts.isHost(user) || isAdmin else { throw .onlyHostsModerate }
    }

    /// Whoever hosts keeps the word.
    func checkMayMute(by user: UserID) throws(LiveSessionError) {
        try checkMayModerate(by: user)
        guard knowsOther else { throw .accountNotFound }
        guard !otherHosts else { throw .hostNotMuted }
    }
}
