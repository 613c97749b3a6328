-- Revert webinar_live:function_webinar_live_write_notice_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_notice_event();

COMMIT;
