import PostgreSQL
import WebAPI

/// The webinars that matter most now, as far as one answer can hold them, and whether the caller's account is active.
struct ListWebinars: Query {
    /// At most 500: what is live or has an active session, newest start first; then what is to come, soonest first;
    /// then what is past, newest first. One row without a webinar if there is none.
    ///
    /// Each kind is found by an index of its own, and the first 500 of it are enough. A status that was set by hand
    /// goes before the clock, as in ``WebinarStatus``.
    /// - $1 user id, NULL for anyone
    static let statement = Statement(
        name: "platform_webinars",
        sql: """
            SELECT u.is_active,
                   r.id IS NOT NULL,
                   \(Webinar.columns)
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN auth_user AS u ON u.id = asked.user_id
              LEFT JOIN (
                SELECT found.*,
                       row_number() OVER (
                           ORDER BY part,
                                    CASE WHEN part = 2 THEN date END,
                                    CASE WHEN part = 2 THEN time END,
                                    CASE WHEN part = 2 THEN id   END,
                                    date DESC, time DESC, id DESC
                       ) AS place
                  FROM (
                    SELECT DISTINCT ON (id) *
                      FROM (\(candidates)) AS candidate
                     ORDER BY id, part
                  ) AS found
                 ORDER BY place
                 LIMIT 500
              ) AS e ON true
              LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
              LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
             ORDER BY e.place
            """
    )

    /// Part 1 is live, 2 to come, 3 past: a webinar's part is the least that it is found in. Whole rows, because to look
    /// each up again by its id would be as much work once more.
    private static let candidates = """

                        SELECT 1 AS part, \(columns)
                          FROM webinars_event
                         WHERE id IN (SELECT webinar_id FROM live_sessions_livesession WHERE is_active)
                        UNION ALL
                        SELECT 1, \(columns)
                          FROM webinars_event
                         WHERE manual_status = 'live'
                        UNION ALL
                        SELECT 1, \(columns)
                          FROM webinars_event
                         WHERE date BETWEEN \(today) - 1 AND \(today)
                           AND \(hasBegun)
                           AND \(hasNotEnded)
                           AND \(isUnmarked)
                        UNION ALL
                        SELECT 1, \(columns)
                          FROM webinars_event
                         WHERE \(hasBegun)
                           AND duration > 1440
                           AND \(hasNotEnded)
                           AND \(isUnmarked)
                        UNION ALL
                        SELECT 2, \(columns)
                          FROM webinars_event
                         WHERE manual_status = 'upcoming'
                           AND \(hasBegun)
                        UNION ALL
                        (SELECT 2, \(columns)
                           FROM webinars_event
                          WHERE \(isToCome)
                            AND manual_status NOT IN ('live', 'completed')
                          ORDER BY date, time, id
                          LIMIT 500)
                        UNION ALL
                        SELECT 3, \(columns)
                          FROM webinars_event
                         WHERE manual_status = 'completed'
                           AND \(isToCome)
                        UNION ALL
                        (SELECT 3, \(columns)
                           FROM webinars_event
                          WHERE \(hasBegun)
                            AND manual_status NOT IN ('live', 'upcoming')
                          ORDER BY date DESC, time DESC, id DESC
                          LIMIT 500)
        """
    private static let columns =
        "id, title, description, date, time, duration, price, thumbnail, organizer_id, manual_status, created_at, updated_at"
    private static let today = "(now() AT TIME ZONE 'UTC')::date"
    private static let timeOfDay = "(now() AT TIME ZONE 'UTC')::time"
    private static let hasBegun = "(date, time) <= (\(today), \(timeOfDay))"
    private static let isToCome = "(date, time) > (\(today), \(timeOfDay))"
    /// Of any row, because PostgreSQL may look at this first: the last dates it knows are beyond its moments.
    private static let hasNotEnded =
        "least(date, '10000-01-01') + time + make_interval(mins => duration) > now() AT TIME ZONE 'UTC'"
    private static let isUnmarked = "manual_status NOT IN ('live', 'upcoming', 'completed')"

    let parameters: [Parameter]

    init(for user: UserID?) {
        parameters = [.bigint(user?.rawValue)]
    }

    /// A webinar with what it is to the caller.
    typealias Listed = (webinar: Webinar, isRegistered: Bool)

    static func read(
        _ rows: Rows
    ) throws(PostgreSQLError) -> (accountIsActive: Bool?, webinars: [Listed]) {
        let accountIsActive = try rows.only { columns throws(PostgreSQLError) in try columns.nextIfPresent(Bool.self) }
        let webinars = try rows.map { columns throws(PostgreSQLError) -> Listed? in
            _ = try columns.nextIfPresent(Bool.self)
            let isRegistered = try columns.next(Bool.self)
            return try columns.nextWebinar().map { ($0, isRegistered) }
        }
        return (accountIsActive, webinars.compactMap(\.self))
    }
}
