-- Revert webinar_live:index_webinars_event_marked from pg

BEGIN;

CALL webinar_live.drop_added_index('webinars_event_marked');

COMMIT;
