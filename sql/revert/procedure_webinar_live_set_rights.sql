-- Revert webinar_live:procedure_webinar_live_set_rights from pg

BEGIN;

DROP PROCEDURE webinar_live.set_rights(text);

COMMIT;
