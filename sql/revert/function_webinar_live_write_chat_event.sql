-- Revert webinar_live:function_webinar_live_write_chat_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_chat_event();

COMMIT;
