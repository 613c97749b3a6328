import PostgreSQL
import RecordingFiles
import WebAPI

/// Removes a recording; a trigger notes that its file is to go.
struct RemoveRecording: Query {
    /// No row if there is none, or if the rule does not hold any more.
    /// - $1 webinar id, $2 user id of a host or an admin, $3 the recording's number
    static let statement = Statement(
        name: "recording_remove",
        sql: """
            DELETE FROM webinar_live.recording AS r
             USING webinars_event            AS e
             CROSS JOIN auth_user            AS u
              LEFT JOIN accounts_userprofile AS a ON a.user_id = u.id
             WHERE r.id = $3::bigint
               AND r.webinar_id = $1::bigint
               AND e.id = $1::bigint
               AND u.id = $2::bigint
               AND u.is_active
               AND (u.is_staff OR a.role = 'admin' OR \(LiveSessionFacts.isHost))
            RETURNING r.file, r.place
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ recording: Int64, of webinar: Int64, by user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue), .bigint(recording)]
    }

    /// - Returns: the file that is to go, and where it is; nil if nothing was removed.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> (file: String, place: RecordingSettings.Place?)? {
        try rows.first { columns throws(PostgreSQLError) in
            (try columns.next(), .init(rawValue: try columns.next()))
        }
    }
}
