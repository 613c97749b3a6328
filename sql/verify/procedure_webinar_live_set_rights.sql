-- Verify webinar_live:procedure_webinar_live_set_rights on pg

BEGIN;

SELECT 'webinar_live.set_rights(text)'::regprocedure;

ROLLBACK;
