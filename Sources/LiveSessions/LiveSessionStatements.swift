public import PostgreSQL

/// The SQL of live sessions. `webinar-live check` explains each on the real schema.
public enum LiveSessionStatements {
    /// The SQL of live sessions.
    public static let all = [facts, status, activate, deactivate] + PresenceStatements.all

    /// Everything that start, join and end depend on, in one row, whatever is missing.
    ///
    /// The hub of events keeps the number of people in a room; where none runs, they are counted.
    /// - $1 webinar id, may be NULL
    /// - $2 user id
    static let facts = Statement(
        name: "live_session_facts",
        sql: """
            SELECT u.is_active,
                   e.organizer_id,
                   r.id IS NOT NULL,
                   s.room_name,
                   s.is_active,
                   CASE WHEN s.is_active IS NOT TRUE                      THEN 0
                        WHEN c.counted_at > now() - interval '30 seconds' THEN c.participant_count
                        ELSE webinar_live.count_present(s.id)
                   END
              FROM (VALUES ($1::bigint, $2::bigint)) AS asked (webinar_id, user_id)
              LEFT JOIN auth_user                     AS u ON u.id = asked.user_id
              LEFT JOIN webinars_event                AS e ON e.id = asked.webinar_id
              LEFT JOIN registrations_registration    AS r ON r.event_id = e.id AND r.user_id = u.id
              LEFT JOIN live_sessions_livesession     AS s ON s.webinar_id = e.id
              LEFT JOIN webinar_live.session_presence AS c ON c.session_id = s.id
            """
    )

    /// No row if the webinar does not exist; NULLs if it has no session.
    /// - $1 webinar id
    static let status = Statement(
        name: "live_session_status",
        sql: """
            SELECT s.room_name,
                   s.is_active
              FROM webinars_event                 AS e
              LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
             WHERE e.id = $1::bigint
            """
    )

    /// Creates the webinar's session, or activates the one it has: same row, same room. Of several at
    /// once the first creates, the others get its room. No row if the rule does not hold any more.
    /// - $1 webinar id
    /// - $2 user id, the organizer's
    /// - $3 room name for a new session
    static let activate = Statement(
        name: "live_session_activate",
        sql: """
            INSERT INTO live_sessions_livesession AS s
                   (webinar_id, room_name, is_active, started_by_id, created_at, started_at)
            SELECT e.id, $3::varchar, true, u.id, now(), now()
              FROM webinars_event AS e
              JOIN auth_user      AS u ON u.id = e.organizer_id
             WHERE e.id = $1::bigint
               AND u.id = $2::bigint
               AND u.is_active
                ON CONFLICT (webinar_id) DO UPDATE
               SET is_active     = true,
                   started_at    = CASE WHEN s.is_active THEN s.started_at    ELSE excluded.started_at    END,
                   started_by_id = CASE WHEN s.is_active THEN s.started_by_id ELSE excluded.started_by_id END,
                   end_time      = NULL
            RETURNING s.room_name
            """
    )

    /// Ends the webinar's active session; no row if the rule does not hold any more.
    /// - $1 webinar id
    /// - $2 user id, the organizer's
    static let deactivate = Statement(
        name: "live_session_deactivate",
        sql: """
            UPDATE live_sessions_livesession AS s
               SET is_active = false,
                   end_time  = greatest(now(), s.started_at)
              FROM webinars_event AS e
              JOIN auth_user      AS u ON u.id = e.organizer_id
             WHERE e.id = $1::bigint
               AND u.id = $2::bigint
               AND u.is_active
               AND s.webinar_id = e.id
               AND s.is_active
            RETURNING to_char(s.end_time AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            """
    )
}
