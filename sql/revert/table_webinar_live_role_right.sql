-- Revert webinar_live:table_webinar_live_role_right from pg

BEGIN;

DROP TABLE webinar_live.role_right;

COMMIT;
