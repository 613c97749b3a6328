-- Revert webinar_live:function_webinar_live_record_participant from pg

BEGIN;

DROP FUNCTION webinar_live.record_participant();

COMMIT;
