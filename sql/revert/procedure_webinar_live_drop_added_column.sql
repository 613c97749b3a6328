-- Revert webinar_live:procedure_webinar_live_drop_added_column from pg

BEGIN;

DROP PROCEDURE webinar_live.drop_added_column(text, text);

COMMIT;
