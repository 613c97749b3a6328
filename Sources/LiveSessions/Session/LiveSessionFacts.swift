import PostgreSQL
import WebAPI

/// All that decides whether an account may start, join or end a webinar's live session, at one moment.
struct LiveSessionFacts: Equatable {
    struct Session: Equatable {
        let room: RoomName
        let isActive: Bool

        var activeRoom: RoomName? { isActive ? room : nil }
    }

    /// nil if the account does not exist.
    var accountIsActive: Bool?
    /// nil if the webinar does not exist.
    var organizer: UserID?
    var isRegistered: Bool
    /// nil if the webinar never had a live session.
    var session: Session?
    /// How many people are in the active session's room; up to some seconds old.
    var participantCount: Int64 = 0
    /// nil for an account that is one of the audience, or not even that.
    var part: WebinarPart?
    /// Whether whoever is signed in may enter, registered or not.
    var isOpen = false
}

/// What an account is in a webinar, where it is neither its organizer nor just one of the audience.
enum WebinarPart: String {
    /// May do what the organizer may.
    case coHost = "co_host"
    /// Talks where the audience watches.
    case speaker
}

extension LiveSessionFacts {
    /// Of what ``source`` names. The hub of events keeps the number of people in a room; where none runs, they are
    /// counted.
    static let columns = """
        u.is_active,
               e.organizer_id,
               r.id IS NOT NULL,
               s.room_name,
               s.is_active,
               CASE WHEN s.is_active IS NOT TRUE THEN 0
                    ELSE coalesce(c.participant_count, webinar_live.count_present(s.id))
               END,
               p.part,
               w.entry IS NOT DISTINCT FROM 'signed_in'
        """

    /// The rule of a write that is a host's alone, of `e`, the webinar, and `u`, the account.
    static let isHost = """
        (e.organizer_id = u.id
                    OR EXISTS (SELECT
                                 FROM webinar_live.webinar_part AS p
                                WHERE p.webinar_id = e.id AND p.user_id = u.id AND p.part = 'co_host'))
        """

    /// What was asked for, joined to what there is.
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    static let source = """
        (VALUES ($1::bigint, $2::bigint)) AS asked (webinar_id, user_id)
          LEFT JOIN auth_user                     AS u ON u.id = asked.user_id
          LEFT JOIN webinars_event                AS e ON e.id = asked.webinar_id
          LEFT JOIN registrations_registration    AS r ON r.event_id = e.id AND r.user_id = u.id
          LEFT JOIN live_sessions_livesession     AS s ON s.webinar_id = e.id
          LEFT JOIN webinar_live.webinar_part     AS p ON p.webinar_id = e.id AND p.user_id = u.id
          LEFT JOIN webinar_live.webinar_settings AS w ON w.webinar_id = e.id
          \(ParticipantCount.join(to: "s.id"))
        """
}

/// Everything that decides what an account may do, in one row, whatever is missing.
struct LookUpFacts: Query {
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    static let statement = Statement(
        name: "live_session_facts",
        sql: """
            SELECT \(LiveSessionFacts.columns)
              FROM \(LiveSessionFacts.source)
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> LiveSessionFacts {
        try rows.only { columns throws(PostgreSQLError) in try columns.nextFacts() }
    }
}

extension Columns {
    /// By ``LiveSessionFacts/columns``.
    mutating func nextFacts() throws(PostgreSQLError) -> LiveSessionFacts {
        let (accountIsActive, organizer) = (try nextIfPresent(Bool.self), try nextIfPresent(Int64.self))
        let (isRegistered, session) = (try next(Bool.self), try nextSession())
        return LiveSessionFacts(
            accountIsActive: accountIsActive,
            organizer: organizer.map(UserID.init),
            isRegistered: isRegistered,
            session: session,
            participantCount: try next(Int64.self),
            part: try nextIfPresent(String.self).flatMap(WebinarPart.init),
            isOpen: try next(Bool.self)
        )
    }

    /// A live session by its room and its state; nil if there is none.
    mutating func nextSession() throws(PostgreSQLError) -> LiveSessionFacts.Session? {
        let (name, isActive) = (try nextIfPresent(String.self), try nextIfPresent(Bool.self))
        return name.map { LiveSessionFacts.Session(room: RoomName(text: $0), isActive: isActive ?? false) }
    }
}
