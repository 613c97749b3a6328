import PostgreSQL
import RecordingFiles

/// Expects a recording. One that is expected already has its new size and digest from now on: the recorder may have been
/// at it still.
struct AnnounceRecording: Query {
    /// No row if the recording has come meanwhile, or the room is not the webinar's any more.
    /// - $1 webinar id, $2 the room as the Jitsi server calls it, $3 the recording as the recorder calls it
    /// - $4 name for a new file, $5 its place
    /// - $6 bytes, $7 SHA-256, $8 when it begins, seconds since 1970, $9 its seconds, may be NULL
    /// - $10 days for which it may be seen
    static let statement = Statement(
        name: "recording_announce",
        sql: """
            INSERT INTO webinar_live.recording AS r
                   (webinar_id, source, file, place, size, sha256, started_at, seconds, announced_at, available_until)
            SELECT s.webinar_id, $3::text, $4::text, $5::text, $6::bigint, $7::text, to_timestamp($8::bigint),
                   $9::bigint::integer, now(), now() + make_interval(days => $10::bigint::integer)
              FROM live_sessions_livesession AS s
             WHERE s.webinar_id = $1::bigint
               AND lower(s.room_name::text) = lower($2::text)
                ON CONFLICT (webinar_id, source) DO UPDATE
               SET place           = excluded.place,
                   size            = excluded.size,
                   sha256          = excluded.sha256,
                   started_at      = excluded.started_at,
                   seconds         = excluded.seconds,
                   announced_at    = excluded.announced_at,
                   available_until = excluded.available_until
             WHERE r.received_at IS NULL
            RETURNING r.id, r.file
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(
        _ announcement: Announcement, of webinar: Int64, as file: String, in place: RecordingSettings.Place, days: Int
    ) {
        parameters = [
            .bigint(webinar), .text(announcement.room), .text(announcement.source), .text(file),
            .text(place.rawValue), .bigint(announcement.size), .text(announcement.sha256),
            .bigint(announcement.startedAt), .bigint(announcement.seconds), .bigint(Int64(days)),
        ]
    }

    /// - Returns: its number, and the name of its file.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> (id: Int64, file: String)? {
        try rows.first { columns throws(PostgreSQLError) in (try columns.next(), try columns.next()) }
    }
}

/// Notes that a recording is here as a whole.
struct NoteReceived: Query {
    /// - $1 its number, $2 SHA-256 of what has come, $3 days for which it may be seen
    static let statement = Statement(
        name: "recording_received",
        sql: """
            UPDATE webinar_live.recording AS r
               SET received_at     = now(),
                   available_until = now() + make_interval(days => $3::bigint::integer)
             WHERE r.id = $1::bigint
               AND r.sha256 = $2::text
               AND r.received_at IS NULL
            RETURNING true
            """
    )
    static let isWrite = true

    let parameters: [Parameter]

    init(_ id: Int64, sha256: String, days: Int) {
        parameters = [.bigint(id), .text(sha256), .bigint(Int64(days))]
    }

    /// - Returns: whether it is noted now, and was not before.
    static func read(_ rows: Rows) -> Bool { rows.count > 0 }
}
