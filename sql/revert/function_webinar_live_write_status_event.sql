-- Revert webinar_live:function_webinar_live_write_status_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_status_event();

COMMIT;
