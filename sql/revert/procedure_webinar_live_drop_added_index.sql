-- Revert webinar_live:procedure_webinar_live_drop_added_index from pg

BEGIN;

DROP PROCEDURE webinar_live.drop_added_index(text);

COMMIT;
