-- Deploy webinar_live:trigger_webinar_live_run_captures to pg
-- requires: function_webinar_live_end_captures
-- requires: table_webinar_live_run

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.run'::regclass
       AND tgname  = 'run_captures'
) AS missing \gset
\if :missing

CREATE TRIGGER run_captures
    AFTER UPDATE ON webinar_live.run
    FOR EACH ROW
    WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL)
    EXECUTE FUNCTION webinar_live.end_captures('ended_at');

COMMENT ON TRIGGER run_captures ON webinar_live.run IS
    'A session that ends is recorded no longer.';

\endif

COMMIT;
