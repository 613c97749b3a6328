import PostgreSQL
import WebAPI

/// Notes that a webinar's session is recorded or streamed from now on; said again, it changes nothing but the link.
struct NoteCapture: Query {
    /// No row if the rule does not hold any more. An end of the session waits until this has ended, and this until an end
    /// has.
    /// - $1 webinar id, $2 user id, a host's, $3 mode
    static let statement = Statement(
        name: "live_capture_note",
        sql: """
            WITH here AS (
                SELECT e.id AS webinar_id, s.id AS session_id, u.id AS user_id
                  FROM webinars_event            AS e
                  JOIN auth_user                 AS u ON u.id = $2::bigint
                  JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
                 WHERE e.id = $1::bigint
                   AND u.is_active
                   AND \(LiveSessionFacts.isHost)
                   AND s.is_active
                   FOR SHARE OF s
            ), noted AS (
                INSERT INTO webinar_live.capture AS c (webinar_id, session_id, mode, started_at, started_by, link)
                SELECT here.webinar_id, here.session_id, $3::text, now(), here.user_id,
                       CASE WHEN $3::text = 'stream' THEN w.stream_link END
                  FROM here
                  LEFT JOIN webinar_live.webinar_settings AS w ON w.webinar_id = here.webinar_id
                    ON CONFLICT (webinar_id, mode) WHERE ended_at IS NULL DO UPDATE
                   SET link = excluded.link
                 WHERE c.link IS DISTINCT FROM excluded.link
            )
            SELECT webinar_id
              FROM here
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ mode: CaptureMode, of webinar: Int64, by user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .text(mode.rawValue)]
    }

    /// - Returns: whether the facts still allowed it.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Bool {
        try rows.first { columns throws(PostgreSQLError) in try columns.next(Int64.self) } != nil
    }
}

/// Notes that it is no longer.
struct EndCapture: Query {
    typealias Answer = Void

    /// - $1 webinar id, $2 mode, NULL for each
    static let statement = Statement(
        name: "live_capture_end",
        sql: """
            UPDATE webinar_live.capture
               SET ended_at = greatest(now(), started_at)
             WHERE webinar_id = $1::bigint
               AND ended_at IS NULL
               AND ($2::text IS NULL OR mode = $2::text)
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ mode: CaptureMode?, of webinar: Int64) {
        parameters = [.bigint(webinar), .text(mode?.rawValue)]
    }
}
