import PostgreSQL
import RecordingFiles

/// What is known of a recording that is announced: nothing, that it is expected, or that it is here.
struct LookUpAnnounced: Query {
    struct Known: Equatable {
        let id: Int64
        let sha256: String
        let isReceived: Bool
    }

    /// No row where the webinar has no such room.
    /// - $1 webinar id, may be NULL, $2 the room as the Jitsi server calls it, $3 the recording as the recorder calls it
    static let statement = Statement(
        name: "recording_announced",
        sql: """
            SELECT r.id, r.sha256, r.received_at IS NOT NULL
              FROM live_sessions_livesession   AS s
              LEFT JOIN webinar_live.recording AS r ON r.webinar_id = s.webinar_id AND r.source = $3::text
             WHERE s.webinar_id = $1::bigint
               AND lower(s.room_name::text) = lower($2::text)
            """
    )

    let parameters: [Parameter]

    init(_ announcement: Announcement, of webinar: Int64?) {
        parameters = [.bigint(webinar), .text(announcement.room), .text(announcement.source)]
    }

    /// - Returns: nil for a room that the webinar does not have, `.some(nil)` for a recording that is new.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> Known?? {
        try rows.first { columns throws(PostgreSQLError) -> Known? in
            let (id, sha256) = (try columns.nextIfPresent(Int64.self), try columns.nextIfPresent(String.self))
            let isReceived = try columns.next(Bool.self)
            guard let id, let sha256 else { return nil }
            return Known(id: id, sha256: sha256, isReceived: isReceived)
        }
    }
}

/// What nginx may put in the folder, by its name.
struct LookUpExpected: Query {
    /// - $1 the file's name
    static let statement = Statement(
        name: "recording_expected",
        sql: """
            SELECT r.size, r.sha256
              FROM webinar_live.recording AS r
             WHERE r.file = $1::text
               AND r.place = 'folder'
               AND r.received_at IS NULL
            """
    )

    let parameters: [Parameter]

    init(file: String) {
        parameters = [.text(file)]
    }

    /// - Returns: bytes, and the digits of SHA-256; nil for a file that is not expected.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> (size: Int64, sha256: String)? {
        try rows.first { columns throws(PostgreSQLError) in (try columns.next(), try columns.next()) }
    }
}
