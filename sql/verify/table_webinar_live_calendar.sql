-- Verify webinar_live:table_webinar_live_calendar on pg

BEGIN;

SELECT user_id, digest, created_at
  FROM webinar_live.calendar
 WHERE false;

ROLLBACK;
