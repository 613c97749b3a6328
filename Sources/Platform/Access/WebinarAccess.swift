import PostgreSQL
import WebAPI

/// What an account is to a webinar, at one moment.
struct WebinarAccess: Equatable {
    /// nil if the account does not exist.
    var accountIsActive: Bool?
    /// nil if the webinar does not exist.
    var organizer: UserID?
    var isRegistered: Bool
    var isCoHost = false
    /// Whether whoever is signed in may enter, registered or not.
    var isOpen = false
    /// Who may write in the chat; nil where no host has decided.
    var chat: ChatWriters?
    /// Whether a host has muted the account in the chat.
    var isMuted = false
}

/// Who may write in a webinar's chat (contract, section 9).
enum ChatWriters: String {
    case everyone, hosts
    case nobody = "off"
}

extension WebinarAccess {
    /// - Parameter webinar: what the client said; it is judged after the client's account.
    /// - Returns: the id of a webinar that exists.
    func existing(
        _ webinar: Result<Int64, PlatformError>, for user: UserID
    ) throws(PlatformError) -> Int64 {
        try AccountState.check(user, isActive: accountIsActive)
        let id = try webinar.get()
        guard organizer != nil else { throw .noSuchWebinar(id) }
        return id
    }

    /// Who may join may read the chat (contract, section 9).
    func checkMayRead(_ user: UserID) throws(PlatformError) {
        guard isRegistered || isOpen || isHost(user) else { throw .notPermitted }
    }

    func checkMayWrite(_ user: UserID) throws(PlatformError) {
        try checkMayRead(user)
        if isMuted, !isHost(user) { throw .muted }
        switch chat ?? .everyone {
        case .everyone: break
        case .hosts: guard isHost(user) else { throw .notPermitted }
        case .nobody: throw .notPermitted
        }
    }

    private func isHost(_ user: UserID) -> Bool { organizer == user || isCoHost }
}

extension WebinarAccess {
    /// What an account is to a webinar, of ``source``.
    static let columns = """
        u.is_active,
               e.organizer_id,
               r.id IS NOT NULL,
               o.part IS NOT DISTINCT FROM 'co_host',
               w.entry IS NOT DISTINCT FROM 'signed_in',
               w.chat,
               q.user_id IS NOT NULL
        """

    /// What was asked for, joined to what there is.
    /// - $1 user id
    /// - $2 webinar id, may be NULL
    static let source = """
        (VALUES ($1::bigint, $2::bigint)) AS asked (user_id, webinar_id)
          LEFT JOIN auth_user                     AS u ON u.id = asked.user_id
          LEFT JOIN webinars_event                AS e ON e.id = asked.webinar_id
          LEFT JOIN registrations_registration    AS r ON r.event_id = e.id AND r.user_id = u.id
          LEFT JOIN webinar_live.webinar_part     AS o ON o.webinar_id = e.id AND o.user_id = u.id
          LEFT JOIN webinar_live.webinar_settings AS w ON w.webinar_id = e.id
          LEFT JOIN webinar_live.chat_mute        AS q ON q.webinar_id = e.id AND q.user_id = u.id
        """
}

extension Columns {
    /// By ``WebinarAccess/columns``.
    mutating func nextAccess() throws(PostgreSQLError) -> WebinarAccess {
        WebinarAccess(
            accountIsActive: try nextIfPresent(),
            organizer: try nextIfPresent(Int64.self).map(UserID.init),
            isRegistered: try next(),
            isCoHost: try next(),
            isOpen: try next(),
            chat: try nextIfPresent(String.self).flatMap(ChatWriters.init),
            isMuted: try next()
        )
    }
}
