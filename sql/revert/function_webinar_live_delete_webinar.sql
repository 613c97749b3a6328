-- Revert webinar_live:function_webinar_live_delete_webinar from pg

BEGIN;

DROP FUNCTION webinar_live.delete_webinar(bigint, bigint);

COMMIT;
