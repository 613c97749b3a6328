-- Revert webinar_live:function_webinar_live_end_captures from pg

BEGIN;

DROP FUNCTION webinar_live.end_captures();

COMMIT;
