-- Revert webinar_live:table_webinar_live_retention from pg

BEGIN;

DROP TABLE webinar_live.retention;

COMMIT;
