import PostgreSQL

/// The SQL of a part of the list of webinars.
enum WebinarListing {
    /// One row without a webinar if none is in this part.
    ///
    /// Only what webinars are compared by is kept of each; the rest is looked up for those that are shown. The clock is
    /// read once, not for each row.
    /// - $1 user id, NULL for anyone
    /// - $2 what it is now: 1 live, 2 to come, 3 past; NULL for all
    /// - $3 words, all of which stand in the title or the organizer's names; empty for none
    /// - $4 day and $5 time of the first start that counts, $6 and $7 of the first that does not any more; may be NULL
    /// - $8 how many are shown, $9 how many come before
    ///
    /// - Parameter selection: a condition on `e`, a webinar.
    static func statement(_ name: String, of selection: String) -> Statement {
        Statement(
            name: name,
            sql: """
                WITH candidate AS MATERIALIZED (
                    SELECT e.id, e.date, e.time, \(part) AS part
                      FROM webinars_event AS e
                     WHERE \(selection)
                       AND ($4::date IS NULL OR (e.date, e.time) >= ($4::date, $5::time))
                       AND ($6::date IS NULL OR (e.date, e.time) < ($6::date, $7::time))
                       AND \(SearchText.condition("$3", in: text))
                ), found AS MATERIALIZED (
                    SELECT id, date, time, part
                      FROM candidate
                     WHERE $2::bigint IS NULL OR part = $2::bigint
                ), shown AS (
                    SELECT id, date, time, part
                      FROM found
                     ORDER BY \(order(of: "found"))
                     LIMIT $8::bigint
                    OFFSET $9::bigint
                )
                SELECT u.is_active,
                       (SELECT count(*) FROM found),
                       r.id IS NOT NULL,
                       \(Webinar.columns)
                  FROM (VALUES ($1::bigint)) AS asked (user_id)
                  LEFT JOIN auth_user                  AS u ON u.id = asked.user_id
                  LEFT JOIN shown                           ON true
                  LEFT JOIN webinars_event             AS e ON e.id = shown.id
                  LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
                  LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
                 ORDER BY \(order(of: "shown"))
                """
        )
    }

    /// As in ``ListWebinars``: an active session, then what was set by hand, then the clock.
    private static let part = """
        CASE WHEN e.id IN (SELECT webinar_id FROM live_sessions_livesession WHERE is_active) THEN 1
                            WHEN e.manual_status = 'live'      THEN 1
                            WHEN e.manual_status = 'upcoming'  THEN 2
                            WHEN e.manual_status = 'completed' THEN 3
                            WHEN (e.date, e.time) > ((SELECT \(now)::date), (SELECT \(now)::time)) THEN 2
                            WHEN least(e.date, '10000-01-01') + e.time + make_interval(mins => e.duration)
                                 > (SELECT \(now)) THEN 1
                            ELSE 3
                       END
        """
    private static let now = "(now() AT TIME ZONE 'UTC')"

    private static let text = """
        (SELECT concat_ws(' ', e.title, o.first_name, o.last_name, o.username)
                              FROM auth_user AS o
                             WHERE o.id = e.organizer_id)
        """

    /// What is live, newest start first; what is to come, soonest first; what is past, newest first.
    private static func order(of rows: String) -> String {
        """
        \(rows).part,
                          CASE WHEN \(rows).part = 2 THEN \(rows).date END,
                          CASE WHEN \(rows).part = 2 THEN \(rows).time END,
                          CASE WHEN \(rows).part = 2 THEN \(rows).id   END,
                          \(rows).date DESC, \(rows).time DESC, \(rows).id DESC
        """
    }
}

extension WebinarStatus {
    /// As ``WebinarListing`` counts: what has an active session is live, whatever its own status.
    var part: Int64 {
        switch self {
        case .live: 1
        case .upcoming: 2
        case .completed: 3
        }
    }
}
