-- Verify webinar_live:view_webinar_live_waiting on pg

BEGIN;

SELECT webinar_id, user_id
  FROM webinar_live.waiting
 WHERE false;

ROLLBACK;
