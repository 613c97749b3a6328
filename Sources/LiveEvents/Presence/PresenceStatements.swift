import PostgreSQL

/// The SQL by which the hub says who is there, and learns what follows from it.
enum PresenceStatements {
    static let all = [beat, enter, leave, closeAbandoned, abandoned, end, count, rights]

    /// This hub is alive. It has heard everything since `since`, which begins anew after a gap. One row: whether it does.
    /// - $1 the hub's id
    static let beat = Statement(
        name: "presence_beat",
        sql: """
            INSERT INTO webinar_live.hub AS hub (id, since, heartbeat_at)
            VALUES ($1::uuid, now(), now())
                ON CONFLICT (id) DO UPDATE
               SET since        = CASE WHEN hub.heartbeat_at < now() - interval '30 seconds'
                                       THEN now()
                                       ELSE hub.since
                                  END,
                   heartbeat_at = now()
            RETURNING since = now()
            """
    )

    /// Opens stays in the sessions that are active, in one order, so that two hubs never wait for each other.
    /// - $1 the hub's id
    /// - $2, $3 webinar ids and user ids, pair by pair
    static let enter = Statement(
        name: "presence_enter",
        sql: """
            INSERT INTO webinar_live.stay (session_id, user_id, hub_id)
            SELECT s.id, u.id, $1::uuid
              FROM unnest($2::bigint[], $3::bigint[]) AS come (webinar_id, user_id)
              JOIN live_sessions_livesession          AS s ON s.webinar_id = come.webinar_id
              JOIN auth_user                          AS u ON u.id = come.user_id
             WHERE s.is_active
             ORDER BY s.id, u.id
                ON CONFLICT DO NOTHING
            """
    )

    /// Closes stays of this hub.
    /// - $1 the hub's id
    /// - $2, $3 webinar ids and user ids, pair by pair
    /// - $4 how many seconds ago they left
    static let leave = Statement(
        name: "presence_leave",
        sql: """
            UPDATE webinar_live.stay AS stay
               SET left_at = greatest(stay.entered_at, now() - $4::bigint * interval '1 second')
              FROM unnest($2::bigint[], $3::bigint[]) AS gone (webinar_id, user_id)
              JOIN live_sessions_livesession          AS s ON s.webinar_id = gone.webinar_id
             WHERE stay.session_id = s.id
               AND stay.user_id    = gone.user_id
               AND stay.hub_id     = $1::uuid
               AND stay.left_at IS NULL
            """
    )

    /// Closes stays that nobody will: of runs that have ended, of hubs and of polling pages that were not heard of for
    /// too long; as many as a statement can within its time. They ended when the last was heard.
    static let closeAbandoned = Statement(
        name: "presence_close_abandoned",
        sql: """
            UPDATE webinar_live.stay AS stay
               SET left_at = greatest(stay.entered_at, last.heard)
              FROM (
                SELECT open.id,
                       least(
                           CASE WHEN open.hub_id IS NULL THEN open.seen_at ELSE coalesce(hub.heartbeat_at, open.entered_at) END,
                           CASE WHEN s.is_active THEN CASE WHEN open.entered_at < s.started_at THEN s.started_at END
                                ELSE coalesce(s.end_time, now())
                           END
                       ) AS heard
                  FROM webinar_live.stay              AS open
                  JOIN live_sessions_livesession      AS s    ON s.id = open.session_id
                  LEFT JOIN webinar_live.hub          AS hub  ON hub.id = open.hub_id
                  LEFT JOIN webinar_live.present      AS here ON here.stay_id = open.id
                 WHERE open.left_at IS NULL
                   AND (here.stay_id IS NULL OR open.hub_id IS NOT NULL AND open.entered_at < s.started_at)
                 LIMIT 5000
              ) AS last
             WHERE stay.id = last.id
            """
    )

    /// The webinars whose organizer has been away from the active session for too long, while this hub was there to see
    /// it. Django's start leaves `started_at` NULL: its event says when that was.
    /// - $1 the hub's id
    /// - $2 seconds
    static let abandoned = Statement(
        name: "presence_abandoned",
        sql: """
            SELECT s.webinar_id
              FROM live_sessions_livesession AS s
              JOIN webinars_event            AS e   ON e.id = s.webinar_id
              JOIN webinar_live.hub          AS hub ON hub.id = $1::uuid
             WHERE s.is_active
               AND hub.since < now() - $2::bigint * interval '1 second'
               AND (s.started_at IS NULL OR s.started_at < now() - $2::bigint * interval '1 second')
               AND NOT EXISTS (
                   SELECT
                     FROM webinar_live.event AS started
                    WHERE started.webinar_id = s.webinar_id
                      AND started.kind       = 'status'
                      AND started.created_at > now() - $2::bigint * interval '1 second'
               )
               AND NOT EXISTS (
                   SELECT
                     FROM webinar_live.stay         AS stay
                     LEFT JOIN webinar_live.present AS here ON here.stay_id = stay.id
                    WHERE stay.session_id = s.id
                      AND stay.user_id    = e.organizer_id
                      AND (here.stay_id IS NOT NULL
                           OR stay.left_at > now() - $2::bigint * interval '1 second')
               )
            """
    )

    /// Ends a webinar's active session; no row if there is none any more.
    /// - $1 webinar id
    static let end = Statement(
        name: "presence_end",
        sql: """
            UPDATE live_sessions_livesession
               SET is_active = false,
                   end_time  = greatest(now(), started_at)
             WHERE webinar_id = $1::bigint
               AND is_active
            RETURNING webinar_id
            """
    )

    /// Counts who is in the rooms, and keeps the numbers for join: the new ones, and those that join would soon
    /// take for old.
    /// - $1 webinar ids
    /// - $2 whether the rooms of all sessions that are active are counted, too
    static let count = Statement(
        name: "presence_count",
        sql: """
            WITH counted AS (
                SELECT s.id                        AS session_id,
                       s.webinar_id,
                       count(DISTINCT here.user_id) AS participant_count
                  FROM live_sessions_livesession    AS s
                  LEFT JOIN webinar_live.present    AS here ON here.session_id = s.id
                 WHERE s.webinar_id = ANY ($1::bigint[])
                    OR $2::boolean AND s.is_active
                 GROUP BY s.id
            ), kept AS (
                INSERT INTO webinar_live.session_presence (session_id, participant_count, counted_at)
                SELECT session_id, participant_count, now()
                  FROM counted
                    ON CONFLICT (session_id) DO UPDATE
                   SET participant_count = excluded.participant_count,
                       counted_at        = excluded.counted_at
                 WHERE session_presence.participant_count <> excluded.participant_count
                    OR session_presence.counted_at < now() - interval '15 seconds'
            )
            SELECT webinar_id, participant_count
              FROM counted
            """
    )

    /// Who of those asked about may still be there, one row each, with the session's state and the newest event that
    /// it is of; one row without a user if nobody may, no row if the webinar is gone.
    /// - $1 webinar id
    /// - $2 user ids
    static let rights = Statement(
        name: "presence_rights",
        sql: """
            SELECT allowed.id,
                   coalesce((SELECT max(id) FROM webinar_live.event WHERE webinar_id = e.id), 0),
                   \(OutboxStatements.stateColumns)
              FROM webinars_event                 AS e
              LEFT JOIN live_sessions_livesession AS s ON s.webinar_id = e.id
              LEFT JOIN LATERAL (
                SELECT u.id
                  FROM auth_user                       AS u
                  LEFT JOIN registrations_registration AS r ON r.user_id = u.id AND r.event_id = e.id
                 WHERE u.id = ANY ($2::bigint[])
                   AND u.is_active
                   AND (u.id = e.organizer_id OR r.user_id IS NOT NULL)
              ) AS allowed ON true
             WHERE e.id = $1::bigint
            """
    )
}
