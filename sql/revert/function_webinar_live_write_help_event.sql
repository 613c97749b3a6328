-- Revert webinar_live:function_webinar_live_write_help_event from pg

BEGIN;

DROP FUNCTION webinar_live.write_help_event();

COMMIT;
