-- Verify webinar_live:function_webinar_live_analytics_by_teacher on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT EXISTS (SELECT FROM webinar_live.analytics_by_teacher('1970-01-01', '1970-01-01')), 'nobody holds anything in no time';
END
$$;

ROLLBACK;
