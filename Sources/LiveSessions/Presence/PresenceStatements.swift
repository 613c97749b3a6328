import PostgreSQL

/// The SQL of who is in a webinar's room.
enum PresenceStatements {
    static let all = [note, participants]

    /// Keeps a stay open for an account that says by polling that it is here; none while no session is active.
    /// One row in any case, with the number of people in the room.
    /// - $1 webinar id
    /// - $2 user id
    static let note = Statement(
        name: "presence_note",
        sql: """
            WITH noted AS (
                INSERT INTO webinar_live.stay AS stay (session_id, user_id, seen_at)
                SELECT s.id, $2::bigint, now()
                  FROM live_sessions_livesession AS s
                 WHERE s.webinar_id = $1::bigint
                   AND s.is_active
                    ON CONFLICT (session_id, user_id, coalesce(hub_id, '00000000-0000-0000-0000-000000000000'))
                 WHERE left_at IS NULL
                    DO UPDATE
                   SET seen_at = excluded.seen_at
                RETURNING session_id, user_id
            )
            SELECT count(DISTINCT here.user_id)
              FROM (SELECT user_id
                      FROM noted
                     UNION ALL
                    SELECT p.user_id
                      FROM webinar_live.present      AS p
                      JOIN live_sessions_livesession AS s ON s.id = p.session_id
                     WHERE s.webinar_id = $1::bigint) AS here
            """
    )

    /// Who has been in the room since the last start, in the order of coming. A stay that nobody closed ended
    /// when its page or its hub was last heard of.
    /// - $1 webinar id
    static let participants = Statement(
        name: "presence_participants",
        sql: """
            SELECT u.id,
                   u.username,
                   to_char(min(run.entered_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   CASE WHEN NOT bool_or(run.is_present)
                        THEN to_char(max(run.left_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                   END,
                   bool_or(run.is_present)
              FROM (
                SELECT stay.user_id,
                       s.started_at,
                       greatest(stay.entered_at, s.started_at)                            AS entered_at,
                       greatest(
                           stay.entered_at,
                           coalesce(stay.left_at, stay.seen_at, hub.heartbeat_at, s.end_time)
                       )                                                                  AS left_at,
                       here.stay_id IS NOT NULL                                           AS is_present
                  FROM live_sessions_livesession AS s
                  JOIN webinar_live.stay         AS stay ON stay.session_id = s.id
                  LEFT JOIN webinar_live.hub     AS hub  ON hub.id = stay.hub_id
                  LEFT JOIN webinar_live.present AS here ON here.stay_id = stay.id
                 WHERE s.webinar_id = $1::bigint
              ) AS run
              JOIN auth_user AS u ON u.id = run.user_id
             WHERE run.is_present
                OR run.started_at IS NULL
                OR run.left_at > run.started_at
             GROUP BY u.id, u.username
             ORDER BY min(run.entered_at), u.id
            """
    )
}
