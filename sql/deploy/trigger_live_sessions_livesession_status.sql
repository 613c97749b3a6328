-- Deploy webinar_live:trigger_live_sessions_livesession_status to pg
-- requires: function_webinar_live_write_status_event
-- requires: trigger_webinar_live_event_publish
-- requires: procedure_webinar_live_record_addition

BEGIN;

-- No WHEN: one that names a column would keep Django's migrations from changing its type.
SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'live_sessions_livesession'::regclass
       AND tgname  = 'webinar_live_status'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER webinar_live_status
    AFTER INSERT OR UPDATE OR DELETE ON live_sessions_livesession
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.write_status_event();

COMMENT ON TRIGGER webinar_live_status ON live_sessions_livesession IS
    'A session that begins or ends is told to who watches. Added by Webinar Live.';

CALL webinar_live.record_addition('trigger', 'live_sessions_livesession', 'webinar_live_status');

\endif

COMMIT;
