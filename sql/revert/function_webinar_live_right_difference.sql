-- Revert webinar_live:function_webinar_live_right_difference from pg

BEGIN;

DROP FUNCTION webinar_live.right_difference(text);

COMMIT;
