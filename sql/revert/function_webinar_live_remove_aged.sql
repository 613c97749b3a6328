-- Revert webinar_live:function_webinar_live_remove_aged from pg

BEGIN;

DROP FUNCTION webinar_live.remove_aged(text, timestamptz, integer);

COMMIT;
