-- Revert webinar_live:function_webinar_live_settings_document from pg

BEGIN;

DROP FUNCTION webinar_live.settings_document(bigint);

COMMIT;
