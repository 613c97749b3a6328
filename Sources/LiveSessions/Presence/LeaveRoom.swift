import PostgreSQL
import WebAPI

/// Notes that somebody has left the room: the stay of a page that polls ends, and the seat is free in a moment.
struct LeaveRoom: Query {
    typealias Answer = Void

    /// - $1 webinar id
    /// - $2 user id
    /// - $3 seconds until the seat is free
    static let statement = Statement(
        name: "presence_leave_room",
        sql: """
            WITH freed AS (
                UPDATE webinar_live.seat AS t
                   SET until   = least(t.until, clock_timestamp() + $3::bigint * interval '1 second'),
                       left_at = clock_timestamp()
                  FROM live_sessions_livesession AS s
                 WHERE s.webinar_id = $1::bigint
                   AND t.session_id = s.id
                   AND t.user_id    = $2::bigint
            )
            UPDATE webinar_live.stay AS stay
               SET left_at = now()
              FROM live_sessions_livesession AS s
             WHERE s.webinar_id    = $1::bigint
               AND stay.session_id = s.id
               AND stay.user_id    = $2::bigint
               AND stay.hub_id     IS NULL
               AND stay.left_at    IS NULL
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(webinar: Int64, user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .bigint(Seat.afterLeaving)]
    }
}
