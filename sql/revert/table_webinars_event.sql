-- Revert webinar_live:table_webinars_event from pg

BEGIN;

CALL webinar_live.drop_added_table('webinars_event');

COMMIT;
