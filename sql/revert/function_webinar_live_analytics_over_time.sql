-- Revert webinar_live:function_webinar_live_analytics_over_time from pg

BEGIN;

DROP FUNCTION webinar_live.analytics_over_time(date, date, text);

COMMIT;
