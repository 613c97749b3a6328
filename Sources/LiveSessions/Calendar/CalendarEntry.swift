import PostgreSQL

/// A webinar as a calendar has it.
struct CalendarEntry: Equatable {
    let webinar: Int64
    let title: String
    let description: String
    let organizer: String
    /// As RFC 5545 writes a moment in UTC, section 3.3.5: `20261123T100000Z`; so are the others.
    let start: String
    /// nil for a webinar without a length.
    let end: String?
    /// When anything of it last changed.
    let changed: String
    /// Tells it from another webinar that was given the same number later.
    let created: String
    /// Grows with each change of its title, its time or its cancellation.
    let sequence: Int64
    let isCancelled: Bool
    /// Why, in the words of who cancelled it; nil for none.
    let cancelReason: String?
}

/// What the calendar of a token holds: the webinars that its owner is registered for, hosts or speaks in.
struct LookUpCalendar: Query {
    /// From 90 days ago on, the soonest first, at most 500. No row if no active account has the token; one without a
    /// webinar if there is none.
    /// - $1 digest of the token
    static let statement = Statement(
        name: "calendar_entries",
        sql: """
            SELECT e.id,
                   e.title,
                   e.description,
                   \(FullName.sql(of: "o")),
                   to_char(e.starts, \(moment)),
                   CASE WHEN e.ends > e.starts THEN to_char(least(e.ends, '9999-12-31 23:59:59'), \(moment)) END,
                   coalesce(to_char(greatest(e.updated_at, x.changed_at) AT TIME ZONE 'UTC', \(moment)), \(unknown)),
                   coalesce(to_char(e.created_at AT TIME ZONE 'UTC', \(moment)), \(unknown)),
                   coalesce(x.sequence, 0),
                   x.cancelled_at IS NOT NULL,
                   x.cancel_reason
              FROM webinar_live.calendar AS c
              JOIN auth_user             AS u ON u.id = c.user_id AND u.is_active
              LEFT JOIN LATERAL (
                SELECT w.id, w.title, w.description, w.organizer_id, w.created_at, w.updated_at,
                       w.date + w.time                                         AS starts,
                       w.date + w.time + make_interval(mins => w.duration)     AS ends
                  FROM webinars_event AS w
                 WHERE w.id IN (SELECT r.event_id   FROM registrations_registration AS r WHERE r.user_id = u.id
                                UNION ALL
                                SELECT p.webinar_id FROM webinar_live.webinar_part  AS p WHERE p.user_id = u.id
                                UNION ALL
                                SELECT own.id       FROM webinars_event             AS own WHERE own.organizer_id = u.id)
                   AND w.date BETWEEN (now() AT TIME ZONE 'UTC')::date - 90 AND '9999-12-30'
                 ORDER BY w.date, w.time, w.id
                 LIMIT 500
              ) AS e ON true
              LEFT JOIN auth_user                   AS o ON o.id = e.organizer_id
              LEFT JOIN webinar_live.webinar_change AS x ON x.webinar_id = e.id
             WHERE c.digest = $1::text
             ORDER BY e.starts, e.id
            """
    )

    private static let moment = "'YYYYMMDD\"T\"HH24MISS\"Z\"'"
    /// For a row of the platform's whose moment is infinity.
    private static let unknown = "'19700101T000000Z'"

    let parameters: [Parameter]

    init(of token: CalendarToken) {
        parameters = [.text(token.digest)]
    }

    /// - Returns: nil if no active account has the token.
    static func read(_ rows: Rows) throws(PostgreSQLError) -> [CalendarEntry]? {
        let entries = try rows.map { columns throws(PostgreSQLError) in try columns.nextEntry() }
        return entries.isEmpty ? nil : entries.compactMap(\.self)
    }
}

extension Columns {
    /// nil for an account without webinars.
    fileprivate mutating func nextEntry() throws(PostgreSQLError) -> CalendarEntry? {
        guard let webinar = try nextIfPresent(Int64.self) else { return nil }
        return CalendarEntry(
            webinar: webinar, title: try next(), description: try next(), organizer: try next(), start: try next(),
            end: try nextIfPresent(), changed: try next(), created: try next(), sequence: try next(),
            isCancelled: try next(), cancelReason: try nextIfPresent())
    }
}
