-- Deploy webinar_live:trigger_communications_webinarchatmessage_truncate to pg
-- requires: function_webinar_live_forget_chat_events
-- requires: table_communications_webinarchatmessage
-- requires: procedure_webinar_live_record_addition

BEGIN;

SELECT NOT EXISTS (
    SELECT FROM pg_trigger
     WHERE tgrelid = 'communications_webinarchatmessage'::regclass
       AND tgname  = 'webinar_live_truncate'
) AS missing \gset
\if :missing

CREATE TRIGGER webinar_live_truncate
    AFTER TRUNCATE ON communications_webinarchatmessage
    FOR EACH STATEMENT
    EXECUTE FUNCTION webinar_live.forget_chat_events();

COMMENT ON TRIGGER webinar_live_truncate ON communications_webinarchatmessage IS
    'Messages that are gone are told to nobody any more. Added by Webinar Live.';

CALL webinar_live.record_addition('trigger', 'communications_webinarchatmessage', 'webinar_live_truncate');

\endif

COMMIT;
