-- Revert webinar_live:function_webinar_live_write_webinar_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_webinar_event();

COMMIT;
