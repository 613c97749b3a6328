-- Revert webinar_live:view_webinar_live_waiting from pg

BEGIN;

-- A migration may have dropped it with a column.
DROP VIEW IF EXISTS webinar_live.waiting;

COMMIT;
