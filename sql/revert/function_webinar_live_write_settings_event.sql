-- Revert webinar_live:function_webinar_live_write_settings_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_settings_event();

COMMIT;
