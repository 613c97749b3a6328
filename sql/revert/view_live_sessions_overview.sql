-- Revert webinar_live:view_live_sessions_overview from pg

BEGIN;

-- A migration may have dropped it with a column.
DROP VIEW IF EXISTS live_sessions_overview;

COMMIT;
