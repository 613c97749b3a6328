-- Revert webinar_live:function_webinar_live_write_capture_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_capture_event();

COMMIT;
