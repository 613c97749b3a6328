-- Revert webinar_live:function_webinar_live_attendance from pg

BEGIN;

DROP FUNCTION webinar_live.attendance(bigint);

COMMIT;
