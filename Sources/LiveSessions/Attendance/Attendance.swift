import PostgreSQL

/// What was seen of somebody over all runs of a webinar, and what a host has corrected of it.
struct Attendance: Equatable {
    /// Where a host knows better.
    struct Correction: Equatable {
        let state: String
        let reason: String
        /// The host's name; nil for an account that is gone.
        let author: String?
        /// ISO 8601 in UTC.
        let time: String
    }

    let user: Int64
    let username: String
    let name: String
    let isRegistered: Bool
    let isHost: Bool
    /// ISO 8601 in UTC, as `lastLeftAt`; nil for who never came.
    let firstEnteredAt: String?
    /// nil while present.
    let lastLeftAt: String?
    let seconds: Int64
    /// What the pages saw, also where the room decides.
    let pageSeconds: Int64
    let stays: Int64
    let isPresent: Bool
    let state: String
    let isProvisional: Bool
    let source: String
    /// Whether page and room are more than a minute apart in a run that is final; then the room counts.
    let disagrees: Bool
    let correction: Correction?
}

/// Who attended a webinar, in the order of names.
struct ListAttendance: Query {
    /// - $1 webinar id
    static let statement = Statement(
        name: "attendance_list",
        sql: """
            SELECT u.id,
                   u.username,
                   \(FullName.sql(of: "u")),
                   a.registered,
                   a.host,
                   to_char(a.first_entered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   to_char(a.last_left_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   a.seconds,
                   a.page_seconds,
                   a.stays,
                   a.present,
                   a.state,
                   a.provisional,
                   a.source,
                   a.disagrees,
                   a.corrected_state,
                   a.reason,
                   CASE WHEN author.id IS NOT NULL THEN \(FullName.sql(of: "author")) END,
                   to_char(a.corrected_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              FROM webinar_live.attendance($1::bigint) AS a
              JOIN auth_user                           AS u      ON u.id      = a.user_id
              LEFT JOIN auth_user                      AS author ON author.id = a.corrected_by
             ORDER BY lower(u.last_name), lower(u.first_name), lower(u.username), u.id
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [Attendance] {
        try rows.map { columns throws(PostgreSQLError) in
            Attendance(
                user: try columns.next(),
                username: try columns.next(),
                name: try columns.next(),
                isRegistered: try columns.next(),
                isHost: try columns.next(),
                firstEnteredAt: try columns.nextIfPresent(),
                lastLeftAt: try columns.nextIfPresent(),
                seconds: try columns.next(),
                pageSeconds: try columns.next(),
                stays: try columns.next(),
                isPresent: try columns.next(),
                state: try columns.next(),
                isProvisional: try columns.next(),
                source: try columns.next(),
                disagrees: try columns.next(),
                correction: try columns.nextCorrection())
        }
    }
}

extension Columns {
    fileprivate mutating func nextCorrection() throws(PostgreSQLError) -> Attendance.Correction? {
        let (state, reason) = (try nextIfPresent(String.self), try nextIfPresent(String.self))
        let (author, time) = (try nextIfPresent(String.self), try nextIfPresent(String.self))
        guard let state, let reason, let time else { return nil }
        return Attendance.Correction(state: state, reason: reason, author: author, time: time)
    }
}
