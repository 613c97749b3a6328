-- Revert webinar_live:function_webinar_live_forget_chat_events from pg

BEGIN;

DROP FUNCTION webinar_live.forget_chat_events();

COMMIT;
