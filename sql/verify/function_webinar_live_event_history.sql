-- Verify webinar_live:function_webinar_live_event_history on pg

BEGIN;

SELECT webinar_live.event_history();

ROLLBACK;
