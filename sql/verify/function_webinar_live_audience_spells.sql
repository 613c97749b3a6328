-- Verify webinar_live:function_webinar_live_audience_spells on pg

BEGIN;

DO $$
BEGIN
    ASSERT NOT EXISTS (SELECT FROM webinar_live.audience_spells(0)), 'nobody was in a webinar that does not exist';
END
$$;

ROLLBACK;
