-- Revert webinar_live:view_live_sessions_overview from pg

BEGIN;

DROP VIEW live_sessions_overview;

COMMIT;
