-- Verify webinar_live:table_webinar_live_capture on pg

BEGIN;

SELECT id, webinar_id, session_id, mode, started_at, ended_at, started_by, link
  FROM webinar_live.capture
 WHERE false;

ROLLBACK;
