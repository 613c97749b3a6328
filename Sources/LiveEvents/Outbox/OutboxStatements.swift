import PostgreSQL

/// The SQL by which the hub learns what has happened.
enum OutboxStatements {
    static let all = [newest, next, snapshot, replay, trim]

    /// Of `v`, an event.
    private static let eventColumns = """
        v.id,
               v.webinar_id,
               v.kind,
               v.data::text,
               (v.data::json ->> 'is_active')::boolean,
               (v.data::json -> 'room_name')::text,
               (v.data::json -> 'started_at')::text
        """

    /// Of `s`, a live session or NULLs: whether it is active, and JSON of its room and of its start.
    static let stateColumns = """
        coalesce(s.is_active, false),
               CASE WHEN s.is_active THEN to_json(s.room_name)::text END,
               CASE WHEN s.is_active
                    THEN to_json(to_char(s.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text
               END
        """

    /// The id of the newest event there ever was.
    static let newest = Statement(
        name: "outbox_newest",
        sql: """
            SELECT greatest(h.id, (SELECT max(id) FROM webinar_live.event))
              FROM webinar_live.event_horizon AS h
            """
    )

    /// The next events of all webinars, in the order of commit, with the id up to which events are gone.
    /// - $1 id after which
    /// - $2 how many at most
    static let next = Statement(
        name: "outbox_next",
        sql: """
            SELECT h.id,
                   \(eventColumns)
              FROM webinar_live.event_horizon AS h
              LEFT JOIN LATERAL (
                SELECT id, webinar_id, kind, data
                  FROM webinar_live.event
                 WHERE id > $1::bigint
                 ORDER BY id
                 LIMIT $2::bigint
              ) AS v ON true
             ORDER BY v.id
            """
    )

    /// A webinar's state and its newest events at one moment, in the order of commit; one row without an event if
    /// there is none, no row if the webinar does not exist.
    /// - $1 webinar id
    /// - $2 how many events at most
    static let snapshot = Statement(
        name: "outbox_snapshot",
        sql: """
            SELECT h.id,
                   \(eventColumns),
                   \(stateColumns),
                   coalesce(c.participant_count, 0)
              FROM webinars_event                     AS e
             CROSS JOIN webinar_live.event_horizon    AS h
              LEFT JOIN live_sessions_livesession     AS s ON s.webinar_id = e.id
              LEFT JOIN webinar_live.session_presence AS c ON c.session_id = s.id AND s.is_active
              LEFT JOIN LATERAL (
                SELECT id, webinar_id, kind, data
                  FROM webinar_live.event
                 WHERE webinar_id = e.id
                 ORDER BY id DESC
                 LIMIT $2::bigint
              ) AS v ON true
             WHERE e.id = $1::bigint
             ORDER BY v.id
            """
    )

    /// A webinar's events after one of them, as `next`; with the newest id that any webinar's event has.
    /// - $1 webinar id
    /// - $2 id after which
    /// - $3 how many at most
    static let replay = Statement(
        name: "outbox_replay",
        sql: """
            SELECT h.id,
                   \(eventColumns),
                   greatest(h.id, (SELECT max(id) FROM webinar_live.event))
              FROM webinar_live.event_horizon AS h
              LEFT JOIN LATERAL (
                SELECT id, webinar_id, kind, data
                  FROM webinar_live.event
                 WHERE webinar_id = $1::bigint
                   AND id > $2::bigint
                 ORDER BY id
                 LIMIT $3::bigint
              ) AS v ON true
             ORDER BY v.id
            """
    )

    /// Forgets events that are too old, as many as a statement can within its time, and remembers up to which id.
    /// - $1 seconds that events are kept
    static let trim = Statement(
        name: "outbox_trim",
        sql: """
            WITH trimmed AS (
                DELETE FROM webinar_live.event
                 WHERE number IN (
                     SELECT number
                       FROM webinar_live.event
                      WHERE created_at < now() - $1::bigint * interval '1 second'
                      ORDER BY created_at
                      LIMIT 5000
                 )
                RETURNING id
            )
            UPDATE webinar_live.event_horizon AS h
               SET id = t.id
              FROM (SELECT max(id) AS id FROM trimmed) AS t
             WHERE t.id > h.id
            """
    )
}
