-- Deploy webinar_live:trigger_webinar_live_chat_notice_tell to pg
-- requires: function_webinar_live_write_notice_event
-- requires: trigger_webinar_live_event_publish

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'webinar_live.chat_notice'::regclass
       AND tgname  = 'chat_notice_tell'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER chat_notice_tell
    AFTER INSERT OR UPDATE OR DELETE ON webinar_live.chat_notice
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.write_notice_event();

COMMENT ON TRIGGER chat_notice_tell ON webinar_live.chat_notice IS
    'The notice on top of a chat is told to who watches.';

\endif

COMMIT;
