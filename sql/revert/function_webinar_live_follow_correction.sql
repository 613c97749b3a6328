-- Revert webinar_live:function_webinar_live_follow_correction from pg

BEGIN;

DROP FUNCTION webinar_live.follow_correction();

COMMIT;
