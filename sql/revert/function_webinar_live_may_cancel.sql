-- Revert webinar_live:function_webinar_live_may_cancel from pg

BEGIN;

DROP FUNCTION webinar_live.may_cancel(bigint);

COMMIT;
