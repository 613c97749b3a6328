-- Deploy webinar_live:function_webinar_live_count_analytics to pg
-- requires: function_webinar_live_audience_by_run
-- requires: function_webinar_live_attendance
-- requires: table_webinar_live_analytics_run
-- requires: table_webinar_live_analytics_webinar
-- requires: table_webinar_live_analytics_day
-- requires: table_webinar_live_analytics_due

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- A run of which no row about people is left, because their time was over, keeps the figures that it had.
CREATE OR REPLACE FUNCTION webinar_live.count_analytics(session bigint) RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
AS $$
DECLARE
    webinar  bigint;
    is_known boolean;
BEGIN
    SELECT s.webinar_id INTO webinar FROM live_sessions_livesession AS s WHERE s.id = session;
    SELECT EXISTS (SELECT FROM webinar_live.stay WHERE stay.session_id = session)
        OR EXISTS (SELECT FROM webinar_live.room_stay WHERE room_stay.session_id = session)
      INTO is_known;

    WITH gone AS (
        DELETE FROM webinar_live.analytics_run AS a
         WHERE a.session_id = session
           AND NOT EXISTS (SELECT FROM webinar_live.run WHERE run.session_id = a.session_id AND run.started_at = a.started_at)
        RETURNING a.day
    ), counted AS (
        INSERT INTO webinar_live.analytics_run AS a
               (session_id, started_at, ended_at, seconds, participants, audience_seconds, peak, peak_at)
        SELECT r.session_id, r.started_at, r.ended_at, r.seconds, r.participants, r.audience_seconds, r.peak, r.peak_at
          FROM webinar_live.audience_by_run(webinar) AS r
            ON CONFLICT (session_id, started_at) DO UPDATE
           SET ended_at         = excluded.ended_at,
               seconds          = excluded.seconds,
               participants     = CASE WHEN is_known THEN excluded.participants     ELSE a.participants     END,
               audience_seconds = CASE WHEN is_known THEN excluded.audience_seconds ELSE a.audience_seconds END,
               peak             = CASE WHEN is_known THEN excluded.peak             ELSE a.peak             END,
               peak_at          = CASE WHEN is_known THEN excluded.peak_at          ELSE a.peak_at          END
        RETURNING a.day
    )
    INSERT INTO webinar_live.analytics_due (day)
    SELECT day FROM gone UNION SELECT day FROM counted;

    INSERT INTO webinar_live.analytics_webinar AS w
           (session_id, webinar_id, last_started_at, runs, seconds, participants, attended, audience_seconds, peak, provisional, as_of)
    SELECT session, webinar, runs.last_started_at, runs.runs, runs.seconds, people.came, people.attended,
           runs.audience_seconds, runs.peak, coalesce(people.provisional, runs.is_on), now()
      FROM (SELECT max(a.started_at)                AS last_started_at,
                   count(*)                         AS runs,
                   sum(a.seconds)                   AS seconds,
                   sum(a.audience_seconds)          AS audience_seconds,
                   max(a.peak)                      AS peak,
                   bool_or(a.ended_at IS NULL)      AS is_on
              FROM webinar_live.analytics_run AS a
             WHERE a.session_id = session
            HAVING count(*) > 0) AS runs
     CROSS JOIN (SELECT count(*) FILTER (WHERE seen.first_entered_at IS NOT NULL)                             AS came,
                        count(*) FILTER (WHERE coalesce(seen.corrected_state, seen.state) = 'attended')       AS attended,
                        bool_or(seen.provisional)                                                             AS provisional
                   FROM webinar_live.attendance(webinar) AS seen
                  WHERE NOT seen.host) AS people
        ON CONFLICT (session_id) DO UPDATE
       SET last_started_at  = excluded.last_started_at,
           runs             = excluded.runs,
           seconds          = excluded.seconds,
           participants     = CASE WHEN is_known THEN excluded.participants ELSE w.participants END,
           attended         = CASE WHEN is_known THEN excluded.attended     ELSE w.attended     END,
           audience_seconds = excluded.audience_seconds,
           peak             = excluded.peak,
           provisional      = excluded.provisional,
           as_of            = excluded.as_of;
    IF NOT FOUND THEN
        DELETE FROM webinar_live.analytics_webinar WHERE session_id = session;
    END IF;
END
$$;

COMMENT ON FUNCTION webinar_live.count_analytics(bigint) IS
    'Counts anew how many came to one live session, and notes the days that this concerns.';

REVOKE ALL ON FUNCTION webinar_live.count_analytics(bigint) FROM PUBLIC;

COMMIT;
