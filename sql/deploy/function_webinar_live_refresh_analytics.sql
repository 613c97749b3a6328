-- Deploy webinar_live:function_webinar_live_refresh_analytics to pg
-- requires: function_webinar_live_count_analytics
-- requires: table_webinar_live_analytics_total

BEGIN;

SELECT nspname AS platform_schema
  FROM pg_namespace
 WHERE oid = (SELECT relnamespace FROM pg_class WHERE oid = 'live_sessions_livesession'::regclass) \gset

-- A hub calls it in its rounds: one at a time, and for about a third of a second, so that no round waits. What is noted
-- while it counts stays noted. What somebody holds locked, what a migration has renamed and what takes too long is tried
-- again later: a hub's round does not fail for it. It gives way long before PostgreSQL looks for a deadlock, whose victim
-- might be a platform that deletes; and it waits for keys here, not at the commit, where that would not hold.
CREATE OR REPLACE FUNCTION webinar_live.refresh_analytics() RETURNS integer
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = :"platform_schema", pg_temp
SET lock_timeout = '200ms'
AS $$
DECLARE
    started timestamptz := clock_timestamp();
    total   webinar_live.analytics_total;
    session bigint;
    noted   date;
    done    integer := 0;
BEGIN
    SET CONSTRAINTS ALL IMMEDIATE;
    SELECT * INTO total FROM webinar_live.analytics_total FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;

    INSERT INTO webinar_live.analytics_due (session_id)
    SELECT run.session_id
      FROM webinar_live.run
      LEFT JOIN webinar_live.analytics_webinar AS w ON w.session_id = run.session_id
     WHERE run.ended_at IS NULL
       AND (w.as_of IS NULL OR w.as_of < now() - interval '1 minute')
       AND NOT EXISTS (SELECT FROM webinar_live.analytics_due AS d WHERE d.session_id = run.session_id AND d.due_at <= now());

    WHILE clock_timestamp() < started + interval '0.2 seconds' LOOP
        SELECT d.session_id INTO session
          FROM webinar_live.analytics_due AS d
         WHERE d.session_id IS NOT NULL
           AND d.due_at <= now()
         ORDER BY d.due_at, d.session_id
         LIMIT 1;
        EXIT WHEN NOT FOUND;
        BEGIN
            DELETE FROM webinar_live.analytics_due WHERE session_id = session AND due_at <= now();
            PERFORM webinar_live.count_analytics(session);
        EXCEPTION WHEN foreign_key_violation THEN
            -- It has just been deleted.
            DELETE FROM webinar_live.analytics_due WHERE session_id = session;
        WHEN syntax_error_or_access_rule_violation OR lock_not_available OR deadlock_detected OR query_canceled THEN
            UPDATE webinar_live.analytics_due SET due_at = now() + interval '10 minutes' WHERE session_id = session AND due_at <= now();
            RAISE WARNING 'webinar_live: the analytics of a live session are not counted: %', SQLERRM
                USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
            RETURN done;
        END;
        done := done + 1;
    END LOOP;

    BEGIN
        WHILE clock_timestamp() < started + interval '0.3 seconds' LOOP
            SELECT d.day INTO noted FROM webinar_live.analytics_due AS d WHERE d.day IS NOT NULL ORDER BY d.day LIMIT 1;
            EXIT WHEN NOT FOUND;
            DELETE FROM webinar_live.analytics_due WHERE day = noted;
            DELETE FROM webinar_live.analytics_day WHERE day = noted;
            INSERT INTO webinar_live.analytics_day (day, organizer_id, runs, seconds, participants, audience_seconds, provisional)
            SELECT r.day, e.organizer_id, count(*), sum(r.seconds), sum(r.participants), sum(r.audience_seconds), bool_or(w.provisional)
              FROM webinar_live.analytics_run     AS r
              JOIN webinar_live.analytics_webinar AS w ON w.session_id = r.session_id
              JOIN webinars_event                 AS e ON e.id = w.webinar_id
             WHERE r.day = noted
             GROUP BY r.day, e.organizer_id;
            done := done + 1;
        END LOOP;

        IF total.as_of IS NULL OR total.as_of + 100 * total.took < clock_timestamp() THEN
            started := clock_timestamp();
            -- An emptied table tells no trigger of its rows.
            DELETE FROM webinar_live.analytics_day WHERE NOT EXISTS (SELECT FROM webinar_live.analytics_run);
            UPDATE webinar_live.analytics_total
               SET (webinars, sessions, active_sessions, held, participants, completed_held, completed_seconds, provisional) = (
                   SELECT e.webinars, s.sessions, s.active, w.held, w.participants, w.completed, w.seconds, w.provisional
                     FROM (SELECT count(*) AS webinars FROM webinars_event) AS e,
                          (SELECT count(*) AS sessions, count(*) FILTER (WHERE is_active) AS active
                             FROM live_sessions_livesession) AS s,
                          (SELECT count(*)                                                  AS held,
                                  coalesce(sum(a.participants), 0)                          AS participants,
                                  count(*) FILTER (WHERE o.session_id IS NULL)              AS completed,
                                  coalesce(sum(a.seconds) FILTER (WHERE o.session_id IS NULL), 0) AS seconds,
                                  count(*) FILTER (WHERE a.provisional)                     AS provisional
                             FROM webinar_live.analytics_webinar AS a
                             LEFT JOIN webinar_live.run AS o ON o.session_id = a.session_id AND o.ended_at IS NULL) AS w),
                   as_of = clock_timestamp(),
                   took  = clock_timestamp() - started;
        END IF;
    EXCEPTION WHEN syntax_error_or_access_rule_violation OR lock_not_available OR deadlock_detected OR query_canceled
                OR foreign_key_violation THEN
        RAISE WARNING 'webinar_live: the analytics are not added up: %', SQLERRM
            USING HINT = '"What a platform may do" in Webinar Live''s sql/README.md says what helps.';
    END;
    RETURN done;
END
$$;

COMMENT ON FUNCTION webinar_live.refresh_analytics() IS
    'Counts anew what has changed, as much of it as a third of a second allows, and tells how many sessions and days that were.';

REVOKE ALL ON FUNCTION webinar_live.refresh_analytics() FROM PUBLIC;

COMMIT;
