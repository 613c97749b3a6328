-- Deploy webinar_live:trigger_webinar_live_progress_help to pg
-- requires: function_webinar_live_write_help_event
-- requires: trigger_webinar_live_event_publish

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.progress'::regclass
       AND tgname  = 'progress_help'
) AS missing \gset
\if :missing

-- Pressed twice is told once.
CREATE CONSTRAINT TRIGGER progress_help
    AFTER UPDATE OF help_sent_at ON webinar_live.progress
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    WHEN (OLD.help_sent_at IS NULL AND NEW.help_sent_at IS NOT NULL)
    EXECUTE FUNCTION webinar_live.write_help_event();

COMMENT ON TRIGGER progress_help ON webinar_live.progress IS
    'Who is sent help is told so.';

\endif

COMMIT;
