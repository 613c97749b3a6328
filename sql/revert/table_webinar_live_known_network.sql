-- Revert webinar_live:table_webinar_live_known_network from pg

BEGIN;

-- The next sign-ins make it anew.
DROP TABLE webinar_live.known_network;

COMMIT;
