-- Verify webinar_live:view_webinar_live_present on pg

BEGIN;

SELECT stay_id, session_id, user_id
  FROM webinar_live.present
 WHERE false;

ROLLBACK;
