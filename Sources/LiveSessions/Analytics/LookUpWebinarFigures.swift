import PostgreSQL

/// How many of whom came to a webinar, hosts left out.
struct WebinarFigures: Equatable {
    /// ISO 8601 in UTC.
    let asOf: String
    let title: String
    let registered: Int64
    /// How many of those were there at all.
    let registeredCame: Int64
    /// How many were there, registered or not.
    let participants: Int64
    /// How many attended, by the rule or by a host's correction.
    let attended: Int64
    /// Whether any of it may still change by itself.
    let isProvisional: Bool
}

/// At this moment; nothing of it is kept.
struct LookUpWebinarFigures: Query {
    /// No row for a webinar that does not exist.
    /// - $1 webinar id
    static let statement = Statement(
        name: "analytics_webinar",
        sql: """
            SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   e.title,
                   p.registered,
                   p.registered_came,
                   p.came,
                   p.attended,
                   coalesce(p.provisional, EXISTS (SELECT
                                                     FROM live_sessions_livesession AS s
                                                    WHERE s.webinar_id = e.id AND s.is_active))
              FROM webinars_event AS e
             CROSS JOIN (SELECT count(*) FILTER (WHERE a.registered)                                       AS registered,
                                count(*) FILTER (WHERE a.registered AND a.first_entered_at IS NOT NULL)    AS registered_came,
                                count(*) FILTER (WHERE a.first_entered_at IS NOT NULL)                     AS came,
                                count(*) FILTER (WHERE coalesce(a.corrected_state, a.state) = 'attended')  AS attended,
                                bool_or(a.provisional)                                                     AS provisional
                           FROM webinar_live.attendance($1::bigint) AS a
                          WHERE NOT a.host) AS p
             WHERE e.id = $1::bigint
            """
    )

    let parameters: [Parameter]

    init(of webinar: Int64) {
        parameters = [.bigint(webinar)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> WebinarFigures? {
        try rows.first { columns throws(PostgreSQLError) in
            WebinarFigures(
                asOf: try columns.next(),
                title: try columns.next(),
                registered: try columns.next(),
                registeredCame: try columns.next(),
                participants: try columns.next(),
                attended: try columns.next(),
                isProvisional: try columns.next())
        }
    }
}
