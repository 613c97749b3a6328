-- Revert webinar_live:function_webinar_live_take_chat_turn from pg

BEGIN;

DROP FUNCTION webinar_live.take_chat_turn(bigint);

COMMIT;
