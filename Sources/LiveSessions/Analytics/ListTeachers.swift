import PostgreSQL
import WebAPI

/// What an organizer's webinars come to.
struct Teacher: Equatable {
    let user: Int64
    let name: String
    let airTime: AirTime
}

/// A part of those whose webinars were on the air in a period, who held the most first.
struct ListTeachers: Query {
    /// One row without a teacher if there is none.
    /// - $1 the first day, $2 the first that does not count any more
    /// - $3 how many are shown, $4 how many come before
    static let statement = Statement(
        name: "analytics_teachers",
        sql: """
            WITH found AS MATERIALIZED (
                SELECT t.*,
                       \(FullName.sql(of: "u")) AS name,
                       row_number() OVER (ORDER BY t.runs DESC, lower(u.last_name), lower(u.first_name),
                                                   lower(u.username), u.id) AS place
                  FROM webinar_live.analytics_by_teacher($1::date, $2::date) AS t
                  JOIN auth_user                                             AS u ON u.id = t.user_id
            ), shown AS (
                SELECT *
                  FROM found
                 ORDER BY place
                 LIMIT $3::bigint
                OFFSET $4::bigint
            )
            SELECT (SELECT count(*) FROM found),
                   shown.user_id,
                   shown.name,
                   shown.runs,
                   shown.minutes,
                   shown.participants,
                   shown.audience_minutes,
                   shown.provisional
              FROM (VALUES (true)) AS one
              LEFT JOIN shown ON true
             ORDER BY shown.place
            """
    )

    let parameters: [Parameter]

    init(_ period: Period, _ range: ListRange) {
        parameters = [
            .text(period.from.text), .text(period.to.text), .bigint(range.limit), .bigint(range.offset),
        ]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> (teachers: [Teacher], total: Int64) {
        let teachers = try rows.map { columns throws(PostgreSQLError) -> Teacher? in
            _ = try columns.next(Int64.self)
            guard let user = try columns.nextIfPresent(Int64.self) else { return nil }
            return Teacher(user: user, name: try columns.next(), airTime: try columns.nextAirTime())
        }
        let total = try rows.only { columns throws(PostgreSQLError) in try columns.next(Int64.self) }
        return (teachers.compactMap(\.self), total)
    }
}
