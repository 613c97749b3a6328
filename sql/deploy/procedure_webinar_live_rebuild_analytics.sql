-- Deploy webinar_live:procedure_webinar_live_rebuild_analytics to pg
-- requires: function_webinar_live_refresh_analytics
-- requires: table_webinar_live_run

BEGIN;

-- It commits as it goes, so that nobody waits for the whole of it, and what was there is shown until it is replaced.
CREATE OR REPLACE PROCEDURE webinar_live.rebuild_analytics()
LANGUAGE plpgsql
AS $$
BEGIN
    INSERT INTO webinar_live.analytics_due (session_id)
    SELECT run.session_id FROM webinar_live.run
     UNION
    SELECT w.session_id FROM webinar_live.analytics_webinar AS w;
    INSERT INTO webinar_live.analytics_due (day)
    SELECT DISTINCT d.day FROM webinar_live.analytics_day AS d;
    COMMIT;

    WHILE EXISTS (SELECT FROM webinar_live.analytics_due WHERE due_at <= now()) LOOP
        -- Nothing is done where a hub is at it.
        IF webinar_live.refresh_analytics() = 0 THEN
            PERFORM pg_sleep(0.1);
        END IF;
        COMMIT;
    END LOOP;

    UPDATE webinar_live.analytics_total SET as_of = NULL;
    COMMIT;
    PERFORM webinar_live.refresh_analytics();
END
$$;

COMMENT ON PROCEDURE webinar_live.rebuild_analytics() IS
    'Counts all of the analytics anew from what is kept of attendance; it commits as it goes.';

REVOKE ALL ON PROCEDURE webinar_live.rebuild_analytics() FROM PUBLIC;

COMMIT;
