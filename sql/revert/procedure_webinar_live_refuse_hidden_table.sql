-- Revert webinar_live:procedure_webinar_live_refuse_hidden_table from pg

BEGIN;

DROP PROCEDURE webinar_live.refuse_hidden_table(text);

COMMIT;
