-- Revert webinar_live:function_webinar_live_notice_document from pg

BEGIN;

DROP FUNCTION webinar_live.notice_document(bigint);

COMMIT;
