-- Revert webinar_live:table_webinar_live_hub_waiting from pg

BEGIN;

DROP TABLE webinar_live.hub_waiting;

COMMIT;
