-- Verify webinar_live:function_webinar_live_audience_by_minute on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT EXISTS (SELECT FROM webinar_live.audience_by_minute(0)), 'a webinar that does not exist has no minutes';
END
$$;

ROLLBACK;
