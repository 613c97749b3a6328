-- Deploy webinar_live:trigger_webinar_live_webinar_change_tell to pg
-- requires: function_webinar_live_write_webinar_event
-- requires: trigger_webinar_live_event_publish

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.webinar_change'::regclass
       AND tgname  = 'webinar_change_tell'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER webinar_change_tell
    AFTER INSERT OR UPDATE OR DELETE ON webinar_live.webinar_change
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.write_webinar_event();

COMMENT ON TRIGGER webinar_change_tell ON webinar_live.webinar_change IS
    'What has changed about a webinar is told to who watches.';

\endif

COMMIT;
