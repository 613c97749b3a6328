package import PostgreSQL

extension OnAir {
    /// Of `air`, a row of ``source`` or NULLs: what ``add(_:)`` reads.
    package static let columns = """
        air.webinar_id,
               air.is_active,
               to_char(air.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               to_char(air.ended_at   AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               air.participant_count
        """

    /// A row for each session that is active, and for each that ended within a day. Who does not know of `end_time`
    /// leaves that of the run before. The hub of events counts the people in a room; where none runs, they are counted.
    package static let source = """
        (
            SELECT run.webinar_id,
                   run.is_active,
                   run.started_at,
                   run.ended_at,
                   CASE WHEN run.is_active
                        THEN coalesce(c.participant_count, webinar_live.count_present(run.session_id))
                   END AS participant_count
              FROM (
                (SELECT s.id AS session_id,
                        s.webinar_id,
                        s.is_active,
                        s.started_at,
                        NULL::timestamptz AS ended_at
                   FROM live_sessions_livesession AS s
                  WHERE s.is_active
                  ORDER BY s.started_at DESC NULLS LAST
                  LIMIT \(limit))
                 UNION ALL
                (SELECT s.id,
                        s.webinar_id,
                        s.is_active,
                        s.started_at,
                        s.end_time
                   FROM live_sessions_livesession AS s
                  WHERE NOT s.is_active
                    AND s.end_time > now() - interval '1 day'
                    AND (s.started_at IS NULL OR s.end_time >= s.started_at)
                  ORDER BY s.end_time DESC
                  LIMIT \(limit))
              ) AS run
              LEFT JOIN LATERAL (
                SELECT participant_count
                  FROM webinar_live.session_presence
                 WHERE session_id = run.session_id
                   AND run.is_active
                   AND counted_at > now() - interval '30 seconds'
                 ORDER BY counted_at DESC
                 LIMIT 1
              ) AS c ON true
          )
        """

    /// Adds what a row's next columns say; nothing for NULLs.
    package mutating func add(_ columns: inout Columns) throws(PostgreSQLError) {
        guard let webinar = try columns.nextIfPresent(Int64.self) else { return }
        let isActive = try columns.next(Bool.self)
        let (startedAt, endedAt) = (try columns.nextIfPresent(String.self), try columns.nextIfPresent(String.self))
        if isActive {
            begin(Session(startedAt: startedAt, participantCount: try columns.next()), in: webinar)
        } else {
            end(endedAt.map { Ending(startedAt: startedAt, endedAt: $0) }, in: webinar)
        }
    }
}
