-- Revert webinar_live:function_webinar_live_seen from pg

BEGIN;

DROP FUNCTION webinar_live.seen(bigint);

COMMIT;
