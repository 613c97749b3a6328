-- Deploy webinar_live:trigger_webinar_live_webinar_settings_tell to pg
-- requires: function_webinar_live_write_settings_event
-- requires: trigger_webinar_live_event_publish

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.webinar_settings'::regclass
       AND tgname  = 'webinar_settings_tell'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER webinar_settings_tell
    AFTER INSERT OR UPDATE OR DELETE ON webinar_live.webinar_settings
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.write_settings_event();

COMMENT ON TRIGGER webinar_settings_tell ON webinar_live.webinar_settings IS
    'What a host decides is told to who watches.';

\endif

COMMIT;
