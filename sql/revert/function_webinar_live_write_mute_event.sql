-- Revert webinar_live:function_webinar_live_write_mute_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_mute_event();

COMMIT;
