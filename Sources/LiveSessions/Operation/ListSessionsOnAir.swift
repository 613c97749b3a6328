import PostgreSQL

/// A session that is on the air, as its operator sees it. No room's name is in it.
public struct SessionOnAir: Equatable, Sendable {
    /// Its id.
    public let webinar: Int64
    /// As people wrote it.
    public let title: String
    /// The organizer's name.
    public let host: String
    /// ISO 8601 in UTC; nil where the platform does not say.
    public let startedAt: String?
    /// How many people are in the room; up to some seconds old.
    public let people: Int64
}

/// What is on the air, newest first.
struct ListSessionsOnAir: Query {
    /// Each session's webinar is looked up by itself: there are few of the one, and many of the other.
    static let statement = Statement(
        name: "operator_sessions",
        sql: """
            SELECT s.webinar_id,
                   about.title,
                   about.host,
                   to_char(s.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   coalesce(c.participant_count, webinar_live.count_present(s.id))
              FROM (
                SELECT active.id, active.webinar_id, active.started_at
                  FROM live_sessions_livesession AS active
                 WHERE active.is_active
                 ORDER BY active.started_at DESC NULLS LAST
                 LIMIT 1000
              ) AS s
             CROSS JOIN LATERAL (
                SELECT e.title, \(FullName.sql(of: "u")) AS host
                  FROM webinars_event AS e
                  JOIN auth_user      AS u ON u.id = e.organizer_id
                 WHERE e.id = s.webinar_id
                 LIMIT 1
              ) AS about
              \(ParticipantCount.join(to: "s.id"))
             ORDER BY s.started_at DESC NULLS LAST, s.webinar_id
            """
    )

    let parameters: [Parameter] = []

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [SessionOnAir] {
        try rows.map { columns throws(PostgreSQLError) in
            SessionOnAir(
                webinar: try columns.next(), title: try columns.next(), host: try columns.next(),
                startedAt: try columns.nextIfPresent(), people: try columns.next())
        }
    }
}
