-- Verify webinar_live:table_webinar_live_webinar_part on pg

BEGIN;

SELECT webinar_id, user_id, part
  FROM webinar_live.webinar_part
 WHERE false;

ROLLBACK;
