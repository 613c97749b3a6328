-- Revert webinar_live:function_webinar_live_publish_event from pg

BEGIN;

DROP FUNCTION webinar_live.publish_event();

COMMIT;
