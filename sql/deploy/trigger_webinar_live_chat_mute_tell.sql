-- Deploy webinar_live:trigger_webinar_live_chat_mute_tell to pg
-- requires: function_webinar_live_write_mute_event
-- requires: trigger_webinar_live_event_publish

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.chat_mute'::regclass
       AND tgname  = 'chat_mute_tell'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER chat_mute_tell
    AFTER INSERT OR DELETE ON webinar_live.chat_mute
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.write_mute_event();

COMMENT ON TRIGGER chat_mute_tell ON webinar_live.chat_mute IS
    'Who is muted in a chat, or may write again, is told so.';

\endif

COMMIT;
