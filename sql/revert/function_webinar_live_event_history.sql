-- Revert webinar_live:function_webinar_live_event_history from pg

BEGIN;

DROP FUNCTION webinar_live.event_history();

COMMIT;
