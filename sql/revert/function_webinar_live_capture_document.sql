-- Revert webinar_live:function_webinar_live_capture_document from pg

BEGIN;

DROP FUNCTION webinar_live.capture_document(bigint);

COMMIT;
