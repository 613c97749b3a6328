-- Revert webinar_live:function_webinar_live_count_analytics from pg

BEGIN;

DROP FUNCTION webinar_live.count_analytics(bigint);

COMMIT;
