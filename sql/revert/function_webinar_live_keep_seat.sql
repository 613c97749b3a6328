-- Revert webinar_live:function_webinar_live_keep_seat from pg

BEGIN;

DROP FUNCTION webinar_live.keep_seat(bigint, bigint, bigint, bigint);

COMMIT;
