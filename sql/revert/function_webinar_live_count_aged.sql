-- Revert webinar_live:function_webinar_live_count_aged from pg

BEGIN;

DROP FUNCTION webinar_live.count_aged(text, timestamptz);

COMMIT;
