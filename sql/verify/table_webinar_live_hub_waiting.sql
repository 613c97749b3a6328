-- Verify webinar_live:table_webinar_live_hub_waiting on pg

BEGIN;

SELECT webinar_id, user_id, hub_id
  FROM webinar_live.hub_waiting
 WHERE false;

ROLLBACK;
