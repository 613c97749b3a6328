import PostgreSQL
import WebAPI

/// What start and join are judged by, and with what they let an account into the room.
struct Admission: Equatable {
    var facts: LiveSessionFacts
    var guest: Guest
    var settings: RoomSettings
    var capture = Capture()
}

/// Whom the room is told of.
struct Guest: Equatable {
    /// The full name where there is one, else the username; empty if the account does not exist.
    var name: String
    /// A whole address, or a path below the platform's media folder.
    var picture: String?
    /// When the webinar is planned to end, in seconds since 1970; nil if it does not exist, or has no date of these
    /// times.
    var plannedEnd: Int64?
}

/// What the host has decided about the room (contract, section 9); these are the values where nothing is decided.
struct RoomSettings: Equatable {
    var audienceWatches = false
    var hasLobby = false
    /// Sealed for the webinar; nil for none.
    var sealedPassword: String?
    /// nil for any number.
    var participantLimit: Int64?
    var mutesOnEntry = false
    var onlyHostsShareScreens = false
}

/// All that start and join depend on, in one row, whatever is missing.
struct LookUpAdmission: Query {
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    static let statement = Statement(
        name: "live_session_admission",
        sql: """
            SELECT \(LiveSessionFacts.columns),
                   coalesce(\(FullName.sql(of: "u")), ''),
                   a.profile_picture,
                   extract(epoch FROM \(PlannedStart.sql) + e.duration * interval '1 minute')::bigint,
                   w.audience IS NOT DISTINCT FROM 'watches',
                   w.lobby IS TRUE,
                   w.password,
                   w.participant_limit,
                   w.muted_on_entry IS TRUE,
                   w.screen_share IS NOT DISTINCT FROM 'hosts',
                   \(Capture.columns)
              FROM \(LiveSessionFacts.source)
              LEFT JOIN accounts_userprofile          AS a ON a.user_id = u.id
             CROSS JOIN \(Capture.source)
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> Admission {
        try rows.only { columns throws(PostgreSQLError) in
            Admission(
                facts: try columns.nextFacts(),
                guest: Guest(
                    name: try columns.next(), picture: try columns.nextIfPresent(),
                    plannedEnd: try columns.nextIfPresent()),
                settings: RoomSettings(
                    audienceWatches: try columns.next(),
                    hasLobby: try columns.next(),
                    sealedPassword: try columns.nextIfPresent(),
                    participantLimit: try columns.nextIfPresent(),
                    mutesOnEntry: try columns.next(),
                    onlyHostsShareScreens: try columns.next()),
                capture: try columns.nextCapture())
        }
    }
}
