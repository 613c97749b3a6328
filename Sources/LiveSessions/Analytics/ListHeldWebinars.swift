import PostgreSQL
import WebAPI

/// What a webinar that was on the air comes to, over all its runs.
struct HeldWebinar: Equatable {
    let webinar: Int64
    let title: String
    let organizer: Int64
    let organizerName: String
    /// ISO 8601 in UTC.
    let lastStartedAt: String
    let runs: Int64
    /// On the air.
    let minutes: Int64
    let participants: Int64
    let attended: Int64
    /// How many were there at once, at the most.
    let peak: Int64
    let isProvisional: Bool
}

/// A part of the webinars that were on the air, the newest first.
struct ListHeldWebinars: Query {
    /// The limit that is written out tells the planner that few are asked for.
    /// - $1 how many are shown, at most a hundred, $2 how many come before
    static let statement = Statement(
        name: "analytics_webinars",
        sql: """
            SELECT e.id,
                   e.title,
                   u.id,
                   \(FullName.sql(of: "u")),
                   to_char(w.last_started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   w.runs,
                   round(w.seconds / 60.0)::bigint,
                   w.participants,
                   w.attended,
                   w.peak,
                   w.provisional
              FROM (SELECT *
                      FROM (SELECT *
                              FROM webinar_live.analytics_webinar
                             ORDER BY last_started_at DESC, session_id DESC
                             LIMIT $1::bigint
                            OFFSET $2::bigint) AS part
                     LIMIT 100) AS w
              JOIN webinars_event AS e ON e.id = w.webinar_id
              JOIN auth_user      AS u ON u.id = e.organizer_id
             ORDER BY w.last_started_at DESC, w.session_id DESC
            """
    )

    let parameters: [Parameter]

    init(_ range: ListRange) {
        parameters = [.bigint(range.limit), .bigint(range.offset)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [HeldWebinar] {
        try rows.map { columns throws(PostgreSQLError) in
            HeldWebinar(
                webinar: try columns.next(),
                title: try columns.next(),
                organizer: try columns.next(),
                organizerName: try columns.next(),
                lastStartedAt: try columns.next(),
                runs: try columns.next(),
                minutes: try columns.next(),
                participants: try columns.next(),
                attended: try columns.next(),
                peak: try columns.next(),
                isProvisional: try columns.next())
        }
    }
}
