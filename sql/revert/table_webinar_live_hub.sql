-- Revert webinar_live:table_webinar_live_hub from pg

BEGIN;

DROP TABLE webinar_live.hub;

COMMIT;
