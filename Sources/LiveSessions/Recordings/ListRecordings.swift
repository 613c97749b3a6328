import PostgreSQL
import RecordingFiles

/// The recordings of a webinar that are here and may still be seen, the first one first.
struct ListRecordings: Query {
    /// - $1 webinar id
    static let statement = Statement(
        name: "recordings",
        sql: """
            SELECT r.id, r.file, r.place, r.size,
                   to_char(r.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   r.seconds,
                   to_char(r.available_until AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
              FROM webinar_live.recording AS r
             WHERE r.webinar_id = $1::bigint
               AND r.received_at IS NOT NULL
               AND r.available_until > now()
             ORDER BY r.started_at, r.id
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [Recording] {
        try rows.map { columns throws(PostgreSQLError) in
            Recording(
                id: try columns.next(), file: try columns.next(), place: .init(rawValue: try columns.next()),
                size: try columns.next(), startedAt: try columns.next(), seconds: try columns.nextIfPresent(),
                availableUntil: try columns.next())
        }
    }
}

/// What stood on top of the chat while they were made, by the recording's number.
struct ListChapters: Query {
    /// Of one whose length nobody knows, all up to the moment at which it was here.
    /// - $1 webinar id
    static let statement = Statement(
        name: "recording_chapters",
        sql: """
            SELECT r.id, floor(extract(epoch FROM c.begun_at - r.started_at))::bigint, c.text
              FROM webinar_live.recording AS r
              JOIN webinar_live.chapter   AS c ON c.webinar_id = r.webinar_id
             WHERE r.webinar_id = $1::bigint
               AND r.received_at IS NOT NULL
               AND c.begun_at >= r.started_at
               AND c.begun_at < coalesce(r.started_at + make_interval(secs => r.seconds), r.received_at)
             ORDER BY r.id, c.begun_at
             LIMIT 1000
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [Int64: [Recording.Chapter]] {
        var chapters: [Int64: [Recording.Chapter]] = [:]
        let read = try rows.map { columns throws(PostgreSQLError) in
            (try columns.next(Int64.self), Recording.Chapter(at: try columns.next(), text: try columns.next()))
        }
        for (recording, chapter) in read { chapters[recording, default: []].append(chapter) }
        return chapters
    }
}
