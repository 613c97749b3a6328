-- Verify webinar_live:table_webinar_live_hub on pg

BEGIN;

SELECT id, since, heartbeat_at
  FROM webinar_live.hub
 WHERE false;

ROLLBACK;
