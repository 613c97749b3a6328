-- Verify webinar_live:function_webinar_live_audience_by_run on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT EXISTS (SELECT FROM webinar_live.audience_by_run(0)), 'a webinar that does not exist has no runs';
END
$$;

ROLLBACK;
