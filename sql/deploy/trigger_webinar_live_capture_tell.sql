-- Deploy webinar_live:trigger_webinar_live_capture_tell to pg
-- requires: function_webinar_live_write_capture_event
-- requires: trigger_webinar_live_event_publish

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.capture'::regclass
       AND tgname  = 'capture_tell'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER capture_tell
    AFTER INSERT OR UPDATE OR DELETE ON webinar_live.capture
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.write_capture_event();

COMMENT ON TRIGGER capture_tell ON webinar_live.capture IS
    'What is recorded and streamed is told to who watches.';

\endif

COMMIT;
