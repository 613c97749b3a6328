-- Deploy webinar_live:trigger_communications_webinarchatmessage_chat to pg
-- requires: function_webinar_live_write_chat_event
-- requires: trigger_webinar_live_event_publish
-- requires: procedure_webinar_live_record_addition

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'communications_webinarchatmessage'::regclass
       AND tgname  = 'webinar_live_chat'
) AS missing \gset
\if :missing

CREATE CONSTRAINT TRIGGER webinar_live_chat
    AFTER INSERT OR UPDATE OR DELETE ON communications_webinarchatmessage
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    EXECUTE FUNCTION webinar_live.write_chat_event();

COMMENT ON TRIGGER webinar_live_chat ON communications_webinarchatmessage IS
    'A message that comes or goes is told to who watches. Added by Webinar Live.';

CALL webinar_live.record_addition('trigger', 'communications_webinarchatmessage', 'webinar_live_chat');

\endif

COMMIT;
