-- Verify webinar_live:table_webinar_live_analytics_due on pg

BEGIN;

SELECT id, session_id, day, due_at
  FROM webinar_live.analytics_due
 WHERE false;

ROLLBACK;
