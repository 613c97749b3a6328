import PostgreSQL
import WebAPI

/// How long a seat in a room with a limit is kept for somebody (contract, section 9). In seconds.
enum Seat {
    /// Who has joined and was never heard of in the room.
    static let untilEntered: Int64 = 60
    /// Who is in the room, and says so every 15 s.
    static let untilHeardOf: Int64 = 45
    /// Who has left: a reload comes back to its own seat.
    static let afterLeaving: Int64 = 8
    /// A word in the room that comes so soon after the leaver's last was sent before it, and came by another worker.
    static let overtaken: Int64 = 3
}

/// Takes a seat in the room of a webinar's active session.
struct TakeSeat: Query {
    /// One row: whether the account has a seat now; NULL if no session is active any more.
    /// - $1 webinar id
    /// - $2 user id
    /// - $3 seconds
    static let statement = Statement(
        name: "live_session_take_seat",
        sql: "SELECT webinar_live.take_seat($1::bigint, $2::bigint, $3::bigint)"
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(webinar: Int64, user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .bigint(Seat.untilEntered)]
    }

    /// - Returns: nil if the facts have changed meanwhile.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool? {
        try rows.only { columns throws(PostgreSQLError) in try columns.nextIfPresent() }
    }
}

/// Keeps the seat of somebody in a room with a limit. Who has none takes one as soon as one is free: the limit is
/// younger than their stay.
struct KeepSeat: Query {
    typealias Answer = Void

    /// No row where there is no limit.
    /// - $1 webinar id
    /// - $2 user id
    /// - $3 seconds
    /// - $4 seconds since the account left in which this word keeps nothing
    static let statement = Statement(
        name: "live_session_keep_seat",
        sql: """
            SELECT CASE WHEN NOT webinar_live.keep_seat(s.id, $2::bigint, $3::bigint, $4::bigint)
                        THEN webinar_live.take_seat(w.webinar_id, $2::bigint, $3::bigint)
                   END
              FROM webinar_live.webinar_settings AS w
              JOIN live_sessions_livesession     AS s ON s.webinar_id = w.webinar_id
             WHERE w.webinar_id = $1::bigint
               AND w.participant_limit IS NOT NULL
               AND s.is_active
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(webinar: Int64, user: UserID) {
        parameters = [
            .bigint(webinar), .bigint(user.rawValue), .bigint(Seat.untilHeardOf), .bigint(Seat.overtaken),
        ]
    }
}
