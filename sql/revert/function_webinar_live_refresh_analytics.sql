-- Revert webinar_live:function_webinar_live_refresh_analytics from pg

BEGIN;

DROP FUNCTION webinar_live.refresh_analytics();

COMMIT;
