-- Revert webinar_live:function_webinar_live_webinar_document from pg

BEGIN;

DROP FUNCTION webinar_live.webinar_document(bigint);

COMMIT;
