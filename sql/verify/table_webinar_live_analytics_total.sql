-- Verify webinar_live:table_webinar_live_analytics_total on pg

BEGIN;

SELECT is_only, webinars, sessions, active_sessions, held, participants, completed_held, completed_seconds, provisional, as_of, took
  FROM webinar_live.analytics_total
 WHERE false;

DO $$
BEGIN
    ASSERT (SELECT count(*) = 1 FROM webinar_live.analytics_total), 'there must be one row of totals';
END
$$;

ROLLBACK;
