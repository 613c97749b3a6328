-- Revert webinar_live:function_webinar_live_settle_attendance from pg

BEGIN;

DROP FUNCTION webinar_live.settle_attendance();

COMMIT;
