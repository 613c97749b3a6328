-- Verify webinar_live:function_webinar_live_analytics_over_time on pg

BEGIN;

DO $$
BEGIN
    ASSERT (SELECT count(*) = 7 FROM webinar_live.analytics_over_time('1970-01-01', '1970-01-08', 'day')),
        'a week has seven days, whatever was held in it';
END
$$;

ROLLBACK;
