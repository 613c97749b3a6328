-- Verify webinar_live:table_webinar_live_analytics_webinar on pg

BEGIN;

SELECT session_id, webinar_id, last_started_at, runs, seconds, participants, attended, audience_seconds, peak, provisional, as_of
  FROM webinar_live.analytics_webinar
 WHERE false;

ROLLBACK;
