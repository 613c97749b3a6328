-- Revert webinar_live:procedure_webinar_live_record_addition from pg

BEGIN;

DROP PROCEDURE webinar_live.record_addition(text, text, text);

COMMIT;
