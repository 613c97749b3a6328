-- Revert webinar_live:function_webinar_live_retained from pg

BEGIN;

DROP FUNCTION webinar_live.retained(text);

COMMIT;
