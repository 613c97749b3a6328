import PostgreSQL
import WebAPI

/// Keeps what a host corrects of somebody's attendance; a trigger lets the registration follow.
struct CorrectAttendance: Query {
    /// No row where the report has no such person, or the rule does not hold any more.
    /// - $1 webinar id, $2 user id of who corrects, $3 of whose attendance it is
    /// - $4 state, $5 reason
    static let statement = Statement(
        name: "attendance_correct",
        sql: """
            INSERT INTO webinar_live.attendance_correction AS c
                   (webinar_id, user_id, state, reason, corrected_at, corrected_by)
            SELECT e.id, seen.user_id, $4::text, $5::text, now(), u.id
              FROM webinars_event                AS e
              JOIN auth_user                     AS u ON u.id = $2::bigint
              LEFT JOIN accounts_userprofile     AS a ON a.user_id = u.id
             CROSS JOIN webinar_live.attendance($1::bigint) AS seen
             WHERE e.id = $1::bigint
               AND seen.user_id = $3::bigint
               AND u.is_active
               AND (u.is_staff OR a.role = 'admin' OR \(LiveSessionFacts.isHost))
                ON CONFLICT (webinar_id, user_id) DO UPDATE
               SET state        = excluded.state,
                   reason       = excluded.reason,
                   corrected_at = excluded.corrected_at,
                   corrected_by = excluded.corrected_by
            RETURNING c.state,
                      c.reason,
                      (SELECT \(FullName.sql(of: "author")) FROM auth_user AS author WHERE author.id = c.corrected_by),
                      to_char(c.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ state: AttendanceState, reason: String, of person: Int64, in webinar: Int64, by user: UserID) {
        parameters = [
            .bigint(webinar), .bigint(user.rawValue), .bigint(person), .text(state.rawValue), .text(reason),
        ]
    }

    /// - Returns: nil where nobody was corrected.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Attendance.Correction? {
        try rows.first { columns throws(PostgreSQLError) in
            Attendance.Correction(
                state: try columns.next(), reason: try columns.next(), author: try columns.nextIfPresent(),
                time: try columns.next())
        }
    }
}
