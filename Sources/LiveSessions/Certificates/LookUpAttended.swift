import PostgreSQL
import WebAPI

/// What a certificate for an account would say, by the rule that held when the last run began.
struct LookUpAttended: Query {
    /// One row, whatever is missing. Seconds, corrections and what is provisional are the report's.
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    static let statement = Statement(
        name: "certificate_facts",
        sql: """
            SELECT u.is_active,
                   e.id,
                   CASE WHEN u.id IS NOT NULL THEN \(FullName.sql(of: "u")) ELSE '' END,
                   coalesce(e.title, ''),
                   coalesce(seen.corrected_state,
                            CASE WHEN seen.user_id          IS NULL       THEN NULL
                                 WHEN seen.first_entered_at IS NULL       THEN 'absent'
                                 WHEN seen.seconds          >= needed.seconds THEN 'attended'
                                 ELSE 'left_early'
                            END),
                   coalesce(seen.host, false),
                   coalesce(seen.provisional, false),
                   coalesce(seen.seconds / 60, 0),
                   coalesce(to_char(ran.began AT TIME ZONE 'UTC', 'YYYY-MM-DD'), ''),
                   held.signed,
                   floor(extract(epoch FROM now()))::bigint
              FROM (VALUES ($1::bigint, $2::bigint)) AS asked (webinar_id, user_id)
              LEFT JOIN auth_user                     AS u    ON u.id = asked.user_id
              LEFT JOIN webinars_event                AS e    ON e.id = asked.webinar_id
              LEFT JOIN webinar_live.webinar_settings AS w    ON w.webinar_id = e.id
              LEFT JOIN webinar_live.certificate      AS held ON held.webinar_id = e.id
                                                             AND held.user_id = u.id
                                                             AND held.revoked_at IS NULL
             CROSS JOIN LATERAL (
                SELECT min(run.started_at)                                                   AS began,
                       (array_agg(run.attended_after ORDER BY run.started_at DESC))[1]       AS attended_after,
                       sum(extract(epoch FROM coalesce(run.ended_at, now()) - run.started_at)) AS on_air
                  FROM live_sessions_livesession AS s
                  JOIN webinar_live.run ON run.session_id = s.id
                 WHERE s.webinar_id = e.id
              ) AS ran
             CROSS JOIN LATERAL (
                SELECT CASE WHEN rule.text LIKE '%\\%' THEN ran.on_air * rtrim(rule.text, '%')::integer / 100
                            ELSE rule.text::integer * 60
                       END AS seconds
                  FROM (SELECT coalesce(ran.attended_after, w.attended_after, '0')) AS rule (text)
              ) AS needed
              LEFT JOIN LATERAL (
                SELECT a.*
                  FROM webinar_live.attendance(e.id) AS a
                 WHERE a.user_id = u.id
              ) AS seen ON true
            """
    )

    let parameters: [Parameter]

    init(webinar: Int64?, user: UserID) {
        parameters = [.bigint(webinar), .bigint(user.rawValue)]
    }

    static func read(_ rows: Rows) throws(PostgreSQLError) -> AttendedFacts {
        try rows.only { columns throws(PostgreSQLError) in
            AttendedFacts(
                accountIsActive: try columns.nextIfPresent(),
                webinar: try columns.nextIfPresent(),
                name: try columns.next(),
                title: try columns.next(),
                state: try columns.nextIfPresent(String.self).flatMap(AttendanceState.init),
                isHost: try columns.next(),
                isProvisional: try columns.next(),
                minutes: try columns.next(),
                date: try columns.next(),
                held: try columns.nextIfPresent(),
                now: try columns.next())
        }
    }
}
