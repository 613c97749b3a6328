-- Revert webinar_live:index_webinars_event_start from pg

BEGIN;

DROP INDEX IF EXISTS webinars_event_start;

COMMIT;
