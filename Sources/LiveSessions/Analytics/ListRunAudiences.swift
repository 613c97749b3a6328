import PostgreSQL

/// Who came to a run of a webinar, and when, hosts left out.
struct RunAudience: Equatable {
    let run: Run
    /// How many came.
    let participants: Int64
    /// On the air.
    let minutes: Int64
    /// How long they were there, all together.
    let audienceMinutes: Int64
    /// How many were there at once, with a decimal.
    let average: String
    /// How many were there at once, at the most.
    let peak: Int64
    /// ISO 8601 in UTC, when that was first so; nil where nobody was.
    let peakAt: String?
    /// How many minutes each of the numbers below is of.
    let step: Int64
    /// How many came for the first time.
    let arrivals: [Int64]
    /// How many were there at once, at the most.
    let audience: [Int64]
    /// How many of all who came had not left for good.
    let stayed: [Int64]
    /// Lines of the chat, those of hosts too.
    let chatLines: [Int64]
}

/// The newest runs of a webinar, the first one first.
struct ListRunAudiences: Query {
    /// How many runs an answer has at most.
    static let mostRuns = 20

    /// - $1 webinar id
    static let statement = Statement(
        name: "analytics_run_audiences",
        sql: """
            SELECT to_char(r.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   to_char(r.ended_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   r.participants,
                   round(r.seconds / 60.0)::bigint,
                   round(r.audience_seconds / 60.0)::bigint,
                   coalesce(round(r.audience_seconds::numeric / nullif(r.seconds, 0), 1), 0.0)::text,
                   r.peak,
                   to_char(r.peak_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   m.step,
                   m.arrivals,
                   m.audience,
                   m.stayed,
                   m.chat_lines
              FROM (SELECT *
                      FROM webinar_live.audience_by_run($1::bigint)
                     ORDER BY started_at DESC
                     LIMIT \(mostRuns)) AS r
              JOIN (SELECT started_at,
                           min(step)                                             AS step,
                           string_agg(arrivals::text,   ',' ORDER BY minute)     AS arrivals,
                           string_agg(audience::text,   ',' ORDER BY minute)     AS audience,
                           string_agg(stayed::text,     ',' ORDER BY minute)     AS stayed,
                           string_agg(chat_lines::text, ',' ORDER BY minute)     AS chat_lines
                      FROM webinar_live.audience_by_minute($1::bigint)
                     GROUP BY started_at) AS m ON m.started_at = r.started_at
             ORDER BY r.started_at
            """
    )

    let parameters: [Parameter]

    init(of webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [RunAudience] {
        try rows.map { columns throws(PostgreSQLError) in
            RunAudience(
                run: Run(startedAt: try columns.next(), endedAt: try columns.nextIfPresent()),
                participants: try columns.next(),
                minutes: try columns.next(),
                audienceMinutes: try columns.next(),
                average: try columns.next(),
                peak: try columns.next(),
                peakAt: try columns.nextIfPresent(),
                step: try columns.next(),
                arrivals: try columns.nextNumbers(),
                audience: try columns.nextNumbers(),
                stayed: try columns.nextNumbers(),
                chatLines: try columns.nextNumbers())
        }
    }
}

extension Columns {
    /// Whole numbers with commas between them.
    fileprivate mutating func nextNumbers() throws(PostgreSQLError) -> [Int64] {
        try next(String.self).split(separator: ",").compactMap { Int64($0) }
    }
}
