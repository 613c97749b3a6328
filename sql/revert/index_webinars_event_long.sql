-- Revert webinar_live:index_webinars_event_long from pg

BEGIN;

CALL webinar_live.drop_added_index('webinars_event_long');

COMMIT;
