-- Revert webinar_live:function_webinar_live_may_start from pg

BEGIN;

DROP FUNCTION webinar_live.may_start(bigint);

COMMIT;
