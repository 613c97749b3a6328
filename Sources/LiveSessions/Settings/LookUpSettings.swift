import PostgreSQL
import WebAPI

/// What decides whether an account may see and change a webinar's settings, and what they are.
struct SettingsFacts: Equatable {
    var facts: LiveSessionFacts
    /// Whether the account is an admin of the platform.
    var isAdmin: Bool
    /// The document, as JSON.
    var document: String
    var hasPassword: Bool
    /// The first account of those named that does not exist.
    var unknownAccount: Int64?
}

struct LookUpSettings: Query {
    /// One row, whatever is missing.
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    /// - $3 ids of accounts that are to host or to speak
    static let statement = Statement(
        name: "live_session_settings",
        sql: """
            SELECT \(LiveSessionFacts.columns),
                   coalesce(a.role = 'admin', false) OR u.is_staff IS TRUE,
                   webinar_live.settings_document(e.id)::text,
                   w.password IS NOT NULL,
                   (SELECT min(named.id)
                      FROM unnest($3::bigint[]) AS named (id)
                     WHERE NOT EXISTS (SELECT FROM auth_user AS known WHERE known.id = named.id))
              FROM \(LiveSessionFacts.source)
              LEFT JOIN accounts_userprofile          AS a ON a.user_id = u.id
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID, naming accounts: [Int64] = []) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .bigints(accounts)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> SettingsFacts {
        try rows.only { columns throws(PostgreSQLError) in
            SettingsFacts(
                facts: try columns.nextFacts(),
                isAdmin: try columns.next(),
                document: try columns.next(),
                hasPassword: try columns.next(),
                unknownAccount: try columns.nextIfPresent())
        }
    }
}

extension SettingsFacts {
    /// Hosts and admins may; admins by that alone.
    func checkMaySet(by user: UserID) throws(LiveSessionError) {
        guard try facts.isHost(user) || isAdmin else { throw .onlyHostsSet }
    }

    /// Who may set may see who attended.
    func checkMaySeeAttendance(by user: UserID) throws(LiveSessionError) {
        guard try facts.isHost(user) || isAdmin else { throw .onlyHostsSeeAttendance }
    }
}
