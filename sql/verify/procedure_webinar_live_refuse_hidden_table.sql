-- Verify webinar_live:procedure_webinar_live_refuse_hidden_table on pg

BEGIN;

SELECT 'webinar_live.refuse_hidden_table(text)'::regprocedure;

ROLLBACK;
