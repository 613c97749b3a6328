-- Verify webinar_live:table_webinar_live_analytics_run on pg

BEGIN;

SELECT session_id, started_at, ended_at, day, seconds, participants, audience_seconds, peak, peak_at
  FROM webinar_live.analytics_run
 WHERE false;

ROLLBACK;
