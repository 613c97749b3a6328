-- Verify webinar_live:table_webinar_live_analytics_day on pg

BEGIN;

SELECT day, organizer_id, runs, seconds, participants, audience_seconds, provisional
  FROM webinar_live.analytics_day
 WHERE false;

ROLLBACK;
