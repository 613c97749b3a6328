import PostgreSQL

/// What was on the air, of whatever it is said.
struct AirTime: Equatable {
    /// How often sessions were on the air.
    let runs: Int64
    /// How long, all together.
    let minutes: Int64
    /// How many came, each once in each run.
    let participants: Int64
    /// How long they were there, all together.
    let audienceMinutes: Int64
    /// Whether any of it may still change by itself.
    let isProvisional: Bool
}

/// A day, week or month.
struct PartOfPeriod: Equatable {
    /// Its first day, `2026-11-23`.
    let start: String
    let airTime: AirTime
}

/// What was on the air in each part of a period, also in those without any.
struct ListOverTime: Query {
    /// - $1 the first day, $2 the first that does not count any more
    /// - $3 `day`, `week` or `month`
    static let statement = Statement(
        name: "analytics_over_time",
        sql: """
            SELECT to_char(p.start, 'YYYY-MM-DD'),
                   p.runs,
                   p.minutes,
                   p.participants,
                   p.audience_minutes,
                   p.provisional
              FROM webinar_live.analytics_over_time($1::date, $2::date, $3::text) AS p
             ORDER BY p.start
            """
    )

    let parameters: [Parameter]

    init(_ period: Period) {
        parameters = [.text(period.from.text), .text(period.to.text), .text(period.part.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> [PartOfPeriod] {
        try rows.map { columns throws(PostgreSQLError) in
            PartOfPeriod(start: try columns.next(), airTime: try columns.nextAirTime())
        }
    }
}

extension Columns {
    mutating func nextAirTime() throws(PostgreSQLError) -> AirTime {
        AirTime(
            runs: try next(), minutes: try next(), participants: try next(), audienceMinutes: try next(),
            isProvisional: try next())
    }
}
