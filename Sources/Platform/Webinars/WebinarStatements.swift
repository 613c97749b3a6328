import PostgreSQL

/// The SQL of webinars.
enum WebinarStatements {
    static let all = [list, detail, create]

    /// Of `e`, a webinar, and `o`, its organizer. Date and time are UTC.
    static let columns = """
        e.id,
               e.title,
               e.description,
               to_char(e.date, 'YYYY-MM-DD'),
               to_char(e.time, 'HH24:MI:SS'),
               e.duration,
               e.price::numeric(10, 2),
               e.thumbnail,
               e.organizer_id,
               o.username,
               o.first_name,
               o.last_name,
               e.manual_status,
               floor(extract(epoch FROM e.date + e.time))::bigint,
               floor(extract(epoch FROM now()))::bigint,
               to_char(e.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               to_char(e.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        """

    /// The newest start first, at most 500. One row without a webinar if there is none.
    /// - $1 user id, NULL for anyone
    static let list = Statement(
        name: "platform_webinars",
        sql: """
            SELECT u.is_active,
                   r.id IS NOT NULL,
                   \(columns)
              FROM (VALUES ($1::bigint)) AS asked (user_id)
              LEFT JOIN auth_user AS u ON u.id = asked.user_id
              LEFT JOIN (
                SELECT id, title, description, date, time, duration, price, thumbnail, organizer_id,
                       manual_status, created_at, updated_at
                  FROM webinars_event
                 ORDER BY date DESC, time DESC, id DESC
                 LIMIT 500
              ) AS e ON true
              LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
              LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
             ORDER BY e.date DESC, e.time DESC, e.id DESC
            """
    )

    /// One row, without a webinar if it does not exist.
    /// - $1 user id, NULL for anyone
    /// - $2 webinar id, may be NULL
    static let detail = Statement(
        name: "platform_webinar",
        sql: """
            SELECT u.is_active,
                   \(columns),
                   r.id IS NOT NULL,
                   e.live_stream_url,
                   o.email,
                   (SELECT count(*) FROM registrations_registration AS c WHERE c.event_id = e.id)
              FROM (VALUES ($1::bigint, $2::bigint)) AS asked (user_id, webinar_id)
              LEFT JOIN auth_user                  AS u ON u.id = asked.user_id
              LEFT JOIN webinars_event             AS e ON e.id = asked.webinar_id
              LEFT JOIN auth_user                  AS o ON o.id = e.organizer_id
              LEFT JOIN registrations_registration AS r ON r.event_id = e.id AND r.user_id = u.id
            """
    )

    /// Creates a webinar and answers with its detail; no row if the rule does not hold any more.
    /// - $1 user id, an admin's
    /// - $2 title
    /// - $3 description
    /// - $4 date, $5 time, UTC
    /// - $6 duration in minutes
    /// - $7 price
    static let create = Statement(
        name: "platform_webinar_create",
        sql: """
            WITH e AS (
                INSERT INTO webinars_event
                       (title, description, date, time, duration, price, manual_status, organizer_id, created_at, updated_at)
                SELECT $2::varchar, $3::text, $4::date, $5::time, $6::integer, $7::numeric, '', u.id, now(), now()
                  FROM auth_user                 AS u
                  LEFT JOIN accounts_userprofile AS p ON p.user_id = u.id
                 WHERE u.id = $1::bigint
                   AND u.is_active
                   AND (u.is_staff OR p.role = 'admin')
                RETURNING id, title, description, date, time, duration, price, thumbnail, live_stream_url,
                          manual_status, organizer_id, created_at, updated_at
            )
            SELECT \(columns),
                   false,
                   e.live_stream_url,
                   o.email,
                   0
              FROM e
              JOIN auth_user AS o ON o.id = e.organizer_id
            """
    )
}
