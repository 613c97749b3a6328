-- Revert webinar_live:view_webinar_live_personal_column from pg

BEGIN;

DROP VIEW webinar_live.personal_column;

COMMIT;
