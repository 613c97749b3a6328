-- Revert webinar_live:view_webinar_live_present from pg

BEGIN;

DROP VIEW webinar_live.present;

COMMIT;
