-- Verify webinar_live:table_webinar_live_known_network on pg

BEGIN;

SELECT user_id, network, signed_in_at
  FROM webinar_live.known_network
 WHERE false;

ROLLBACK;
