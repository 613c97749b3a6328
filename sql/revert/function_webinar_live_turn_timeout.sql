-- Revert webinar_live:function_webinar_live_turn_timeout from pg

BEGIN;

DROP FUNCTION webinar_live.turn_timeout();

COMMIT;
