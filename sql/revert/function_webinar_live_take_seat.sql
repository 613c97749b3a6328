-- Revert webinar_live:function_webinar_live_take_seat from pg

BEGIN;

DROP FUNCTION webinar_live.take_seat(bigint, bigint, bigint);

COMMIT;
