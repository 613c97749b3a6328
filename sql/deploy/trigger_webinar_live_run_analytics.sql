-- Deploy webinar_live:trigger_webinar_live_run_analytics to pg
-- requires: function_webinar_live_note_analytics
-- requires: table_webinar_live_run

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.run'::regclass
       AND tgname  = 'run_analytics'
) AS missing \gset
\if :missing

CREATE TRIGGER run_analytics
    AFTER INSERT OR UPDATE OR DELETE ON webinar_live.run
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.note_analytics();

COMMENT ON TRIGGER run_analytics ON webinar_live.run IS
    'A run that begins, ends or goes is counted.';

-- What was held before.
INSERT INTO webinar_live.analytics_due (session_id)
SELECT DISTINCT session_id FROM webinar_live.run;

\endif

COMMIT;
