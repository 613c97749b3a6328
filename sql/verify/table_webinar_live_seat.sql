-- Verify webinar_live:table_webinar_live_seat on pg

BEGIN;

SELECT session_id, user_id, until
  FROM webinar_live.seat
 WHERE false;

ROLLBACK;
