-- Revert webinar_live:function_webinar_live_analytics_by_teacher from pg

BEGIN;

DROP FUNCTION webinar_live.analytics_by_teacher(date, date);

COMMIT;
